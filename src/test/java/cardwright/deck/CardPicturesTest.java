package cardwright.deck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cardwright.preview.picture.Picture;
import cardwright.preview.picture.TestPictures;
import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CardPicturesTest {

  @TempDir private Path folder;

  @Test
  void aPictureIsCopiedBesideTheCardUnderAPlainName() throws IOException, DeckException {
    Path card = folder.resolve("deck").resolve("README.md");
    Files.createDirectories(card.getParent());
    Path red = folder.resolve("Mé & Ann (1).PNG.txt");
    Files.write(red, TestPictures.png(4, 4, Color.RED));
    String address = CardPictures.copy(card, red);
    assertThat(address).isEqualTo("m-ann-1-png.png");
    assertThat(card.resolveSibling(address)).hasBinaryContent(Files.readAllBytes(red));
    assertThat(CardPictures.copy(card, red)).isEqualTo(address);
    Files.write(red, TestPictures.png(4, 4, Color.BLUE));
    assertThat(CardPictures.copy(card, red)).isEqualTo("m-ann-1-png-2.png");
    assertThat(card.resolveSibling(address)).hasBinaryContent(TestPictures.png(4, 4, Color.RED));
  }

  @Test
  void theContentSaysWhatAPictureIs() throws IOException {
    Path card = folder.resolve("README.md");
    Path text = folder.resolve("ann.png");
    Files.writeString(text, "<svg/>");
    assertThatThrownBy(() -> CardPictures.copy(card, text))
        .isInstanceOf(DeckException.class)
        .hasMessageContaining("is no PNG");
    byte[] large = Arrays.copyOf(TestPictures.png(4, 4, Color.RED), Picture.MAX_BYTES + 1);
    assertThatThrownBy(() -> CardPictures.put(card, "ann", large))
        .hasMessageContaining("at most 8 MB");
    assertThatThrownBy(() -> CardPictures.copy(card, folder.resolve("none.png")))
        .isInstanceOf(DeckException.class);
  }
}

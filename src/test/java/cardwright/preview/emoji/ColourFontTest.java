package cardwright.preview.emoji;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ColourFontTest {

  private static final String GRIN = "\uD83D\uDE00";
  private static final String FRANCE = "\uD83C\uDDEB\uD83C\uDDF7";
  private static final String FAMILY = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67";

  @TempDir Path folder;

  private ColourFont font(byte[] bytes) throws IOException {
    return ColourFont.open(Files.write(folder.resolve("TinyEmoji.ttf"), bytes));
  }

  @Test
  void readsPicturesOfSingleJoinedAndFlagEmoji() throws IOException {
    ColourFont font = font(TinyFont.bytes());
    assertThat(font.png(GRIN)).contains(TinyFont.png(TinyFont.GRIN));
    assertThat(font.png(GRIN + "\uFE0F")).contains(TinyFont.png(TinyFont.GRIN));
    assertThat(font.png(FRANCE)).contains(TinyFont.png(TinyFont.FRANCE));
    assertThat(font.png(FAMILY)).contains(TinyFont.png(TinyFont.FAMILY));
  }

  @Test
  void hasNoPictureOfOthers() throws IOException {
    ColourFont font = font(TinyFont.bytes());
    assertThat(font.png("x")).isEmpty();
    assertThat(font.png("")).isEmpty();
    assertThat(font.png("\uD83E\uDD8A")).isEmpty();
    assertThat(font.png(GRIN + GRIN)).isEmpty();
    assertThat(font.png("\uD83C\uDDEB")).isEmpty();
  }

  @Test
  void isFoundByItsNameBelowAFolder() throws IOException {
    assertThat(SystemFont.find(List.of(folder, folder.resolve("absent")))).isEmpty();
    Path below = Files.createDirectories(folder.resolve("truetype/noto"));
    Files.writeString(below.resolve("AEmoji.ttf"), "no font");
    Files.write(below.resolve("NotoColorEmoji.ttf"), TinyFont.bytes());
    assertThat(SystemFont.find(List.of(folder)).orElseThrow().png(GRIN)).isPresent();
  }

  @Test
  void aBrokenFontIsRefusedOrHasNoPictures() throws IOException {
    assertThatThrownBy(() -> font(new byte[] {1, 2, 3})).isInstanceOf(IOException.class);
    byte[] whole = TinyFont.bytes();
    Random random = new Random(1);
    for (int i = 0; i < 3000; i++) {
      byte[] broken = whole.clone();
      for (int k = 0; k < 3; k++) {
        broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
      }
      try {
        ColourFont font = font(broken);
        font.png(GRIN);
        font.png(FAMILY);
      } catch (IOException refused) {
        assertThat(refused.getMessage()).isNotBlank();
      }
    }
  }
}

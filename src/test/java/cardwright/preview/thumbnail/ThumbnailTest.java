package cardwright.preview.thumbnail;

import static org.assertj.core.api.Assertions.assertThat;

import cardwright.card.CardEngine;
import cardwright.card.Reading;
import cardwright.card.Seeds;
import cardwright.preview.EmojiText;
import cardwright.preview.picture.Picture;
import cardwright.preview.picture.PictureSource;
import cardwright.preview.picture.TestPictures;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThumbnailTest {

  private static final PictureSource RED =
      address -> Picture.of(TestPictures.png(300, 200, Color.RED));

  private final CardEngine engine = CardEngine.standard();

  private BufferedImage draw(String card, PictureSource pictures, String prompt, String prediction)
      throws IOException {
    byte[] png = new Thumbnail(pictures).png(engine.read(card), prompt, prediction);
    return ImageIO.read(new ByteArrayInputStream(png));
  }

  private static Set<Integer> colours(BufferedImage image, int x, int y, int width, int height) {
    Set<Integer> colours = new HashSet<>();
    for (int i = x; i < x + width; i++) {
      for (int j = y; j < y + height; j++) {
        colours.add(image.getRGB(i, j));
      }
    }
    return colours;
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4})
  void isOfTheSizeThatSitesAskFor(int seed) throws IOException {
    BufferedImage image = draw(Seeds.text(seed), PictureSource.NONE, "My dream is", "to be");
    assertThat(image.getWidth()).isEqualTo(1200);
    assertThat(image.getHeight()).isEqualTo(630);
  }

  @Test
  void saysWhatTheCardSays() {
    Reading reading = engine.read(Seeds.text(3));
    ThumbnailText text = ThumbnailText.of(reading, " My dream is ", " x ");
    assertThat(text.title()).isEqualTo("Wait Forgot & Balco - Special Boperative & Liyrex");
    assertThat(text.handles()).isEqualTo("@balcobops  @liyrex_irl  @waitforgot");
    assertThat(text.model()).isEqualTo("huggingtweets/balcobops-liyrex_irl-waitforgot");
    assertThat(text.prompt()).isEqualTo("My dream is");
    assertThat(ThumbnailText.faces(reading)).hasSize(3);
  }

  @Test
  void everyPartOfItIsDrawn() throws IOException {
    BufferedImage without = draw("# x", PictureSource.NONE, "", "");
    BufferedImage with = draw("# x", PictureSource.NONE, "prompt", "prediction");
    assertThat(colours(without, 110, 260, 900, 280)).containsExactly(Color.WHITE.getRGB());
    assertThat(colours(with, 110, 260, 900, 280)).hasSizeGreaterThan(10);
    BufferedImage named = draw(Seeds.text(0), PictureSource.NONE, "", "");
    assertThat(colours(named, 260, 60, 500, 140)).contains(0xff0f172a);
  }

  @Test
  void showsTheAvatarOrInitials() throws IOException {
    BufferedImage avatar = draw(Seeds.text(0), RED, "a", "b");
    assertThat(new Color(avatar.getRGB(134, 122))).isEqualTo(Color.RED);
    BufferedImage initials = draw(Seeds.text(0), address -> Optional.empty(), "a", "b");
    assertThat(colours(initials, 90, 90, 90, 60))
        .contains(Color.WHITE.getRGB(), 0xff6366f1)
        .doesNotContain(Color.RED.getRGB());
  }

  @Test
  void aDamagedAvatarIsNone() throws IOException {
    byte[] cut = java.util.Arrays.copyOf(TestPictures.png(300, 300, Color.RED), 60);
    BufferedImage image =
        draw(Seeds.text(0), address -> Optional.of(new Picture("image/png", cut)), "a", "b");
    assertThat(colours(image, 70, 60, 130, 120)).contains(0xff6366f1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Word",
        "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
        "a b c d e f g h i j k l m n o p q r s t u v w x y z 🤖🔥❤️👨‍👩‍👧🇩🇪 and so on and so"
            + " on",
        "والت النسيان الطويل جدا والت النسيان الطويل جدا (والت) النسيان"
      })
  void fitsEveryTextIntoItsWidth(String text) {
    Graphics2D graphics = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
    StyledText styled = new StyledText(new EmojiText(), text, Font.BOLD);
    for (int width : new int[] {60, 300, 900}) {
      TextBlock block = TextBlock.fit(styled, graphics, 54, 30, 2, width);
      assertThat(block.lines()).hasSizeLessThanOrEqualTo(2);
      assertThat(block.lines())
          .allSatisfy(line -> assertThat(line.getVisibleAdvance()).isLessThanOrEqualTo(width + 1f));
    }
    graphics.dispose();
  }

  @Test
  void shrinksBeforeItCuts() {
    Graphics2D graphics = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
    StyledText longer = new StyledText(new EmojiText(), "name ".repeat(14), Font.BOLD);
    TextBlock block = TextBlock.fit(longer, graphics, 54, 30, 2, 800);
    assertThat(block.size()).isBetween(30, 52);
    assertThat(block.isCut()).isFalse();
    StyledText endless = new StyledText(new EmojiText(), "name ".repeat(100), Font.BOLD);
    assertThat(TextBlock.fit(endless, graphics, 54, 30, 2, 800).isCut()).isTrue();
    assertThat(TextBlock.fit(endless, graphics, 54, 30, 2, 800).size()).isEqualTo(30);
    graphics.dispose();
  }

  @Test
  void neverCutsACharacterInHalf() {
    StyledText text = new StyledText(new EmojiText(), "a𝒜b", Font.PLAIN);
    assertThat(text.cut(2).plain()).isEqualTo("a…");
    assertThat(text.cut(3).plain()).isEqualTo("a𝒜…");
  }
}

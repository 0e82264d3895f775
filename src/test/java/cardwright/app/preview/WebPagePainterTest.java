package cardwright.app.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cardwright.card.CardEngine;
import cardwright.card.Seeds;
import cardwright.preview.HubPage;
import cardwright.preview.PageRenderer;
import cardwright.preview.export.PageFormat;
import cardwright.preview.export.PageLook;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import javax.imageio.ImageIO;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class WebPagePainterTest {

  private final WebPagePainter painter = new WebPagePainter();

  private BufferedImage paint(HubPage page, boolean dark, int width, int scale) throws IOException {
    PageLook look = new PageLook(PageFormat.PNG, dark, width, scale, false);
    return ImageIO.read(new ByteArrayInputStream(painter.png(page, look)));
  }

  private static HubPage seed(int number) {
    return new PageRenderer().render(CardEngine.standard().read(Seeds.text(number)));
  }

  private static Set<Integer> colours(BufferedImage image, int from, int to) {
    Set<Integer> colours = new HashSet<>();
    for (int y = from; y < to; y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        colours.add(image.getRGB(x, y));
      }
    }
    return colours;
  }

  @Test
  void paintsTheWholePage() throws IOException {
    BufferedImage image = paint(seed(0), false, 700, 1);
    assertThat(image.getWidth()).isEqualTo(700);
    assertThat(image.getHeight()).isGreaterThan(1500);
    int third = image.getHeight() / 3;
    for (int i = 0; i < 3; i++) {
      assertThat(colours(image, i * third, (i + 1) * third)).hasSizeGreaterThan(20);
    }
  }

  @Test
  void twiceTheScaleIsTwiceThePixels() throws IOException {
    BufferedImage one = paint(seed(3), false, 600, 1);
    BufferedImage two = paint(seed(3), false, 600, 2);
    assertThat(two.getWidth()).isEqualTo(1200);
    assertThat(two.getHeight()).isCloseTo(2 * one.getHeight(), Percentage.withPercentage(3));
  }

  @Test
  void isDrawnInItsTheme() throws IOException {
    int x = 690;
    assertThat(paint(seed(0), true, 700, 1).getRGB(x, 900)).isEqualTo(0xff0b0f19);
    assertThat(paint(seed(0), false, 700, 1).getRGB(x, 900)).isEqualTo(0xffffffff);
  }

  @Test
  void paintsThePicturesInThePage() throws IOException {
    String svg =
        "data:image/svg+xml;base64,"
            + java.util.Base64.getEncoder()
                .encodeToString(
                    ("<svg xmlns='http://www.w3.org/2000/svg' width='50' height='50'>"
                            + "<rect width='50' height='50' fill='#ff0000'/></svg>")
                        .getBytes());
    BufferedImage image = paint(HubPage.of("t", "<img src=\"" + svg + "\" alt=x>"), false, 300, 1);
    assertThat(colours(image, 0, image.getHeight())).contains(0xffff0000);
  }

  @Test
  void aWideFormulaIsPaintedToItsEnd() throws IOException {
    assertThat(formulaEndingWith("1")).isNotEqualTo(formulaEndingWith("="));
  }

  @Test
  void aFormulaHasTheInkOfItsTheme() throws IOException {
    String card = "$$\\rule{2em}{2em} + \\textcolor{red}{\\rule{2em}{2em}}$$";
    HubPage page = new PageRenderer().render(CardEngine.standard().read(card));
    BufferedImage light = paint(page, false, 300, 1);
    BufferedImage dark = paint(page, true, 300, 1);
    assertThat(colours(light, 0, light.getHeight())).contains(0xff111827, 0xffff0000);
    assertThat(colours(dark, 0, dark.getHeight())).contains(0xfff3f4f6, 0xffff0000);
    assertThat(dark.getHeight()).isEqualTo(light.getHeight());
  }

  @Test
  void aFormulaIsLargerInAHeading() throws IOException {
    assertThat(inkOf("# \\\\(\\rule{3em}{3em}\\\\)"))
        .isGreaterThan(2 * inkOf("\\\\(\\rule{3em}{3em}\\\\)"));
  }

  private long inkOf(String card) throws IOException {
    HubPage page = new PageRenderer().render(CardEngine.standard().read(card));
    BufferedImage image = paint(page, false, 300, 1);
    int[] pixels = image.getRGB(0, 0, 300, image.getHeight(), null, 0, 300);
    return Arrays.stream(pixels).filter(rgb -> rgb == 0xff111827).count();
  }

  private Set<Integer> formulaEndingWith(String sign) throws IOException {
    String terms = "a + ".repeat(60);
    String card = "$$" + terms + sign + "$$";
    HubPage page = new PageRenderer().render(CardEngine.standard().read(card));
    BufferedImage image = paint(page, false, 500, 1);
    Set<Integer> places = new HashSet<>();
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        if ((image.getRGB(x, y) & 0xff) < 200) {
          places.add(y * image.getWidth() + x);
        }
      }
    }
    return places;
  }

  @Test
  void saysWhenAPageIsTooLongForAPicture() {
    HubPage endless = HubPage.of("t", "<div style=\"height: 20000px\">x</div>");
    assertThatThrownBy(() -> paint(endless, false, 300, 1))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("too long for one picture; write it as pdf");
  }
}

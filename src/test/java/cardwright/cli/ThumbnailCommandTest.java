package cardwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cardwright.card.Seeds;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThumbnailCommandTest {

  @TempDir private Path folder;

  private Run draw(Object card, Object out) {
    return Run.of(
        "thumbnail",
        card,
        "--out",
        out,
        "--prompt",
        "My dream is",
        "--prediction",
        "to be",
        "--no-pictures");
  }

  @Test
  void writesThePicture() throws IOException {
    Path card = Run.seeds(folder).get(3);
    Path out = folder.resolve("o/predictions.png");
    assertThat(draw(card, out).code()).isZero();
    BufferedImage image = ImageIO.read(out.toFile());
    assertThat(image.getWidth()).isEqualTo(1200);
    assertThat(image.getHeight()).isEqualTo(630);
  }

  @Test
  void refusesWhatWouldBeNoPicture() throws IOException {
    Path card = Run.seeds(folder).getFirst();
    Run run = draw(card, card);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.messages()).contains("give it a name that ends with .png");
    assertThat(Files.readAllBytes(card)).isEqualTo(Seeds.bytes(0));
    Path odd = Files.write(folder.resolve("card.png"), Seeds.bytes(0));
    assertThat(draw(odd, odd).messages()).contains("it is the card itself");
    assertThat(Files.readAllBytes(odd)).isEqualTo(Seeds.bytes(0));
  }

  @Test
  void saysWhichCardIsMissing() {
    Run run = draw(folder.resolve("none.md"), folder.resolve("o.png"));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.messages()).contains("none.md: there is no such file or folder");
    assertThat(folder.resolve("o.png")).doesNotExist();
  }
}

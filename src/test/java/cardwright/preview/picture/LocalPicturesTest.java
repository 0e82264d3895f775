package cardwright.preview.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPicturesTest {

  private static final byte[] PNG = TestPictures.png(3, 2, Color.RED);

  @TempDir private Path root;
  private Path folder;
  private LocalPictures pictures;

  @BeforeEach
  void cardBesidePictures() throws IOException {
    folder = Files.createDirectories(root.resolve("card/img"));
    Files.write(folder.resolve("a b+c.png"), PNG);
    Files.write(root.resolve("secret.png"), PNG);
    pictures = new LocalPictures(root.resolve("card"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"img/a%20b+c.png", "./img/a b+c.png?raw=true", "img/../img/a b+c.png#x"})
  void findsWhatLiesBesideTheCard(String address) {
    assertThat(pictures.load(address))
        .hasValueSatisfying(
            picture -> {
              assertThat(picture.type()).isEqualTo("image/png");
              assertThat(picture.bytes()).isEqualTo(PNG);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../secret.png",
        "%2e%2e/secret.png",
        "img/../../secret.png",
        "none.png",
        "",
        "%zz",
        "img",
        "file:///etc/passwd",
        "img/\0.png"
      })
  void staysInTheFolder(String address) {
    assertThat(pictures.load(address)).isEmpty();
  }

  @Test
  void takesNoAbsolutePath() {
    assertThat(pictures.load(root.resolve("secret.png").toString())).isEmpty();
  }

  @Test
  void doesNotFollowLinksOut() throws IOException {
    Files.createSymbolicLink(folder.resolve("out.png"), root.resolve("secret.png"));
    assertThat(pictures.load("img/out.png")).isEmpty();
  }

  @Test
  void givesNothingThatIsNoPicture() throws IOException {
    Files.writeString(folder.resolve("key.png"), "-----BEGIN PRIVATE KEY-----");
    assertThat(pictures.load("img/key.png")).isEmpty();
  }

  @Test
  void refusesAPictureThatUnfoldsToFillTheMemory() {
    assertThat(Picture.of(TestPictures.png(1, 1, Color.RED))).isPresent();
    byte[] bomb = TestPictures.png(1, 1, Color.RED);
    // Width and height stand in the first chunk, from byte 16.
    bomb[16] = 0x00;
    bomb[17] = 0x01;
    bomb[20] = 0x00;
    bomb[21] = 0x01;
    assertThat(Picture.of(bomb)).isEmpty();
  }
}

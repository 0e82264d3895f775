package cardwright.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javax.imageio.ImageIO;

/// Pictures of the window under `target/snapshots`, to be looked at by people.
final class Snapshots {

  private Snapshots() {}

  static Path take(Scene scene, String name) throws IOException {
    Path file = Files.createDirectories(Path.of("target", "snapshots")).resolve(name + ".png");
    ImageIO.write(SwingFXUtils.fromFXImage(scene.snapshot(null), null), "png", file.toFile());
    return file;
  }
}

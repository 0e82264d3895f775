package cardwright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.util.Duration;
import javax.imageio.ImageIO;

/// Pictures of the window under `target/snapshots`, to be looked at by people.
final class Snapshots {

  private Snapshots() {}

  /// Takes a picture when the browser engine, which draws on its own, has caught up. Not to be
  /// called on the JavaFX application thread.
  static void takeSettled(Scene scene, String name) throws Exception {
    CountDownLatch drawn = new CountDownLatch(1);
    Platform.runLater(
        () -> {
          PauseTransition pause = new PauseTransition(Duration.millis(800));
          pause.setOnFinished(event -> drawn.countDown());
          pause.play();
        });
    assertThat(drawn.await(Patience.SECONDS, TimeUnit.SECONDS)).isTrue();
    assertThat(Patience.fx(() -> take(scene, name))).isNotEmptyFile();
  }

  static Path take(Scene scene, String name) throws IOException {
    Path file = Files.createDirectories(Path.of("target", "snapshots")).resolve(name + ".png");
    ImageIO.write(SwingFXUtils.fromFXImage(scene.snapshot(null), null), "png", file.toFile());
    return file;
  }
}

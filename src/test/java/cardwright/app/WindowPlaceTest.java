package cardwright.app;

import static cardwright.app.TestWindow.fx;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import javafx.scene.control.SplitPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The window comes back where it was.
@ExtendWith(ApplicationExtension.class)
class WindowPlaceTest {

  @TempDir Path folder;

  private TestWindow first;

  @Start
  void start(Stage stage) {
    // The given one is every test's, and would keep its place.
    first = new TestWindow(new Stage(), folder);
  }

  private static double[] dividers(TestWindow window) {
    return fx(
        () ->
            window.stage.getScene().getRoot().lookupAll(".split-pane").stream()
                .map(SplitPane.class::cast)
                .findFirst()
                .orElseThrow()
                .getDividerPositions());
  }

  @Test
  void placeSizeAndDividersAreRemembered(FxRobot robot) {
    Path file = folder.resolve("settings.json");
    Settings settings = Settings.of(file);
    robot.interact(() -> first.window.remember(settings));
    robot.clickOn("#empty-sample");
    first.select("000");
    robot.interact(
        () -> {
          first.stage.setX(61);
          first.stage.setY(37);
          first.stage.setWidth(1111);
          first.stage.setHeight(677);
        });
    SplitPane split = fx(() -> (SplitPane) first.stage.getScene().getRoot().lookup(".split-pane"));
    robot.interact(() -> split.setDividerPositions(0.31, 0.66));
    double[] before = dividers(first);
    robot.interact(first.stage::hide);
    settings.close();
    first.close();

    TestWindow second =
        fx(
            () -> {
              TestWindow again = new TestWindow(new Stage(), folder);
              again.window.remember(Settings.of(file));
              return again;
            });
    try {
      robot.interact(() -> second.window.commands().openSample());
      second.select("000");
      assertThat(fx(second.stage::getX)).isEqualTo(61);
      assertThat(fx(second.stage::getY)).isEqualTo(37);
      assertThat(fx(second.stage::getWidth)).isEqualTo(1111);
      assertThat(fx(second.stage::getHeight)).isEqualTo(677);
      double[] after = dividers(second);
      assertThat(after).hasSameSizeAs(before);
      for (int i = 0; i < before.length; i++) {
        assertThat(after[i]).isCloseTo(before[i], within(0.02));
      }
    } finally {
      robot.interact(second.stage::hide);
      second.close();
    }
  }
}

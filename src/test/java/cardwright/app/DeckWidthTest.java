package cardwright.app;

import static cardwright.app.TestWindow.fx;
import static cardwright.app.TestWindow.until;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Comparator;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class DeckWidthTest {

  @TempDir Path folder;

  private TestWindow window;

  @Start
  void start(Stage stage) {
    window = new TestWindow(stage, folder);
  }

  @AfterEach
  void close() {
    window.close();
  }

  private SplitPane parts() {
    return (SplitPane) window.stage.getScene().lookup(".split-pane");
  }

  private double width(int part) {
    return fx(() -> parts().getItems().get(part).getLayoutBounds().getWidth());
  }

  private void setWidth(double width) {
    fx(
        () -> {
          window.stage.setWidth(width);
          return true;
        });
    until("the width", () -> parts().getWidth() == window.stage.getScene().getWidth());
  }

  private void drag(double by) {
    Node divider =
        parts().lookupAll(".split-pane-divider").stream()
            .min(Comparator.comparingDouble(Node::getLayoutX))
            .orElseThrow();
    fire(divider, MouseEvent.MOUSE_PRESSED, 0);
    fire(divider, MouseEvent.MOUSE_DRAGGED, by);
    parts().layout();
    fire(divider, MouseEvent.MOUSE_RELEASED, 0);
  }

  /// The Headless platform's robot does not drag.
  private static void fire(Node node, EventType<MouseEvent> type, double by) {
    Point2D at = node.localToScene(1 + by, 10);
    Event.fireEvent(
        node,
        new MouseEvent(
            type,
            at.getX(),
            at.getY(),
            at.getX(),
            at.getY(),
            MouseButton.PRIMARY,
            1,
            false,
            false,
            false,
            false,
            true,
            false,
            false,
            false,
            false,
            true,
            null));
  }

  @Test
  void aNarrowWindowLeavesTheListReadableAndGivesItsWidthBack(FxRobot robot) {
    robot.clickOn("#empty-sample");
    window.select("000");
    setWidth(1300);
    double before = width(0);
    setWidth(760);
    until(
        "a narrow list", () -> parts().getItems().getFirst().getLayoutBounds().getWidth() < before);
    assertThat(width(0)).isGreaterThanOrEqualTo(170);
    setWidth(1300);
    until(
        "the width of before",
        () -> Math.abs(parts().getItems().getFirst().getLayoutBounds().getWidth() - before) < 2);
  }

  @Test
  void aWidthThatWasDraggedStays(FxRobot robot) {
    robot.clickOn("#empty-sample");
    window.select("000");
    double before = width(0);
    fx(
        () -> {
          drag(-40);
          return true;
        });
    until(
        "a narrower list",
        () -> parts().getItems().getFirst().getLayoutBounds().getWidth() < before - 30);
    double dragged = width(0);
    setWidth(780);
    setWidth(1200);
    until(
        "the width that was dragged",
        () -> Math.abs(parts().getItems().getFirst().getLayoutBounds().getWidth() - dragged) < 2);
  }
}

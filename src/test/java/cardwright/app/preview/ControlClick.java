package cardwright.app.preview;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// A click with Ctrl held: the headless platform's mouse knows no keys.
public final class ControlClick {

  private ControlClick() {}

  /// Clicks on the middle of a node. To be called on the JavaFX application thread.
  public static void on(Node node) {
    fire(node, MouseEvent.MOUSE_PRESSED);
    fire(node, MouseEvent.MOUSE_RELEASED);
  }

  private static void fire(Node node, EventType<MouseEvent> type) {
    double x = node.getBoundsInLocal().getCenterX();
    double y = node.getBoundsInLocal().getCenterY();
    // An event without a source counts in the scene.
    Point2D scene = node.localToScene(x, y);
    Point2D screen = node.localToScreen(x, y);
    boolean down = type == MouseEvent.MOUSE_PRESSED;
    Event.fireEvent(
        node,
        new MouseEvent(
            type,
            scene.getX(),
            scene.getY(),
            screen.getX(),
            screen.getY(),
            MouseButton.PRIMARY,
            1,
            false,
            true,
            false,
            false,
            down,
            false,
            false,
            true,
            false,
            true,
            null));
  }
}

package cardwright.app;

import java.util.List;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// Two clicks as a mouse makes them in quick succession. Whether two of the robot's count as that
/// hangs on the time between them, which a busy machine draws out.
public final class DoubleClick {

  private DoubleClick() {}

  /// Clicks twice near the upper left corner of a node. Not to be called on the JavaFX application
  /// thread.
  public static void on(Node node) {
    Patience.fx(
        () -> {
          for (int count = 1; count <= 2; count++) {
            for (EventType<MouseEvent> type :
                List.of(
                    MouseEvent.MOUSE_PRESSED,
                    MouseEvent.MOUSE_RELEASED,
                    MouseEvent.MOUSE_CLICKED)) {
              node.fireEvent(event(type, count));
            }
          }
          return null;
        });
  }

  private static MouseEvent event(EventType<MouseEvent> type, int count) {
    return new MouseEvent(
        type,
        5,
        5,
        5,
        5,
        MouseButton.PRIMARY,
        count,
        false,
        false,
        false,
        false,
        true,
        false,
        false,
        true,
        false,
        true,
        null);
  }
}

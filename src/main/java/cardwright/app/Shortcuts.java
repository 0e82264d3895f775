package cardwright.app;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// The window's keys.
///
/// They are caught before the focused control sees them: a text field has an undo of its own, which
/// would take back letters of the input but not the change of the card.
final class Shortcuts implements EventHandler<KeyEvent> {

  private final Map<KeyCombination, Runnable> actions = new LinkedHashMap<>();

  private Shortcuts(Commands commands) {
    on("Shortcut+O", commands::open);
    on("Shortcut+S", commands::save);
    on("Shortcut+Shift+S", commands::saveAll);
    on("Shortcut+Z", commands::undo);
    on("Shortcut+Shift+Z", commands::redo);
    on("Shortcut+Y", commands::redo);
  }

  /// Gives a window its keys.
  static void install(Scene scene, Commands commands) {
    scene.addEventFilter(KeyEvent.KEY_PRESSED, new Shortcuts(commands));
  }

  private void on(String keys, Runnable action) {
    actions.put(KeyCombination.valueOf(keys), action);
  }

  @Override
  public void handle(KeyEvent event) {
    actions.forEach(
        (keys, action) -> {
          if (keys.match(event)) {
            event.consume();
            action.run();
          }
        });
  }
}

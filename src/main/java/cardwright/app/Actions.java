package cardwright.app;

import cardwright.app.Action.Menu;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// All that can be done in the window. What is added here is in the menus and in the palette, and
/// has its key.
///
/// Keys are caught before the focused control sees them: a text field has an undo of its own, which
/// would take back letters of the input but not the change of the card.
final class Actions implements EventHandler<KeyEvent> {

  private final List<Action> all = new ArrayList<>();
  private final List<Alias> aliases = new ArrayList<>();
  private final String list;

  private record Alias(KeyCombination keys, Action action) {}

  /// @param list id of the node in which keys without Ctrl work, such as Delete; elsewhere they are
  ///   for typing
  Actions(String list) {
    this.list = list;
  }

  /// Adds an action that can always be done.
  ///
  /// @param keys such as `Shortcut+O`; null for none
  void add(String id, Menu menu, String label, @Nullable String keys, Runnable run) {
    add(id, menu, label, keys, run, () -> true);
  }

  /// Adds an action.
  ///
  /// @param keys such as `Shortcut+O`; null for none
  /// @param enabled asked when it is about to be shown or done
  void add(
      String id,
      Menu menu,
      String label,
      @Nullable String keys,
      Runnable run,
      BooleanSupplier enabled) {
    KeyCombination combination = keys == null ? null : KeyCombination.valueOf(keys);
    Action action = new Action(id, menu, label, combination, run, enabled);
    all.add(action);
    if (combination != null) {
      aliases.add(new Alias(combination, action));
    }
  }

  /// Gives the last action another key.
  void alias(String keys) {
    aliases.add(new Alias(KeyCombination.valueOf(keys), all.getLast()));
  }

  /// Every action, in the order of the menus' items.
  List<Action> all() {
    return List.copyOf(all);
  }

  /// Gives a window the keys of the actions.
  void install(Scene scene) {
    scene.addEventFilter(KeyEvent.KEY_PRESSED, this);
  }

  @Override
  public void handle(KeyEvent event) {
    boolean plain = !event.isShortcutDown() && !event.isAltDown();
    boolean inList = event.getTarget() instanceof Node node && list.equals(node.getId());
    if (plain && !inList) {
      return;
    }
    List<Action> meant =
        aliases.stream().filter(alias -> alias.keys().match(event)).map(Alias::action).toList();
    if (!meant.isEmpty()) {
      event.consume();
    }
    // A key that several share is that of the one that can be done now.
    meant.stream()
        .filter(action -> action.enabled().getAsBoolean())
        .findFirst()
        .ifPresent(action -> action.run().run());
  }
}

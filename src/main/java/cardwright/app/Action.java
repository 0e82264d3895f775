package cardwright.app;

import java.util.function.BooleanSupplier;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/// Something that can be done in the window: by its menu, by the palette, by its key.
///
/// @param id of its menu item
/// @param menu that has it
/// @param label what it is called
/// @param keys null if it has none
/// @param run does it
/// @param enabled whether it can be done now
record Action(
    String id,
    Menu menu,
    String label,
    @Nullable KeyCombination keys,
    Runnable run,
    BooleanSupplier enabled) {

  /// The menus, from left to right.
  enum Menu {
    FILE,
    EDIT,
    CARD,
    DECK,
    VIEW
  }
}

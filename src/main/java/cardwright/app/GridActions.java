package cardwright.app;

import cardwright.app.Action.Menu;
import cardwright.app.grid.DeckGrid;
import cardwright.app.text.Texts;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// What can be done with the deck as a table, in the one list of actions. Each shows the table
/// first.
///
/// @param show shows the table
/// @param toggle shows the table, or the card again
/// @param open whether a deck is open
record GridActions(DeckGrid grid, Runnable show, Runnable toggle, BooleanSupplier open) {

  void addTo(Actions actions) {
    actions.add("deck-table", Menu.DECK, Texts.of("action.grid"), "Shortcut+Shift+G", toggle, open);
    add(actions, "grid-columns", Texts.of("action.gridColumns"), null, grid::chooseColumns);
    add(actions, "grid-filter", Texts.of("action.gridFilter"), null, grid::filter);
    add(actions, "grid-sort", Texts.of("action.gridSort"), "Shortcut+T", grid::sort);
    add(actions, "grid-set", Texts.of("action.gridSet"), null, grid::set);
    add(actions, "grid-clear", Texts.of("action.gridClear"), null, grid::clear);
    add(actions, "grid-add", Texts.of("action.gridAdd"), null, grid::add);
    add(actions, "grid-copy", Texts.of("action.gridCopy"), null, grid::copy);
    add(actions, "grid-replace", Texts.of("action.gridReplace"), "Shortcut+Shift+H", grid::replace);
    actions.add(
        "grid-fill",
        Menu.DECK,
        Texts.of("action.gridFill"),
        "Shortcut+Shift+D",
        grid::fillDown,
        grid::canFill);
    add(actions, "grid-history", Texts.of("action.gridHistory"), null, grid::showHistory);
  }

  private void add(Actions actions, String id, String label, @Nullable String keys, Runnable run) {
    actions.add(
        id,
        Menu.DECK,
        label,
        keys,
        () -> {
          show.run();
          run.run();
        },
        open);
  }
}

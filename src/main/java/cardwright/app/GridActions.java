package cardwright.app;

import cardwright.app.Action.Menu;
import cardwright.app.grid.DeckGrid;
import cardwright.app.text.Texts;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// What can be done with the deck as a table, in the one list of actions. Each shows the table
/// first.
///
/// @param views shows the table
/// @param open whether a deck is open
record GridActions(DeckViews views, BooleanSupplier open) {

  void addTo(Actions actions) {
    actions.add(
        "deck-table", Menu.DECK, Texts.of("action.grid"), "Shortcut+Shift+G", views::toggle, open);
    add(actions, "grid-columns", Texts.of("action.gridColumns"), null, DeckGrid::chooseColumns);
    add(actions, "grid-filter", Texts.of("action.gridFilter"), null, DeckGrid::filter);
    add(actions, "grid-sort", Texts.of("action.gridSort"), "Shortcut+T", DeckGrid::sort);
    add(actions, "grid-set", Texts.of("action.gridSet"), null, DeckGrid::set);
    add(actions, "grid-clear", Texts.of("action.gridClear"), null, DeckGrid::clear);
    add(actions, "grid-add", Texts.of("action.gridAdd"), null, DeckGrid::add);
    add(actions, "grid-copy", Texts.of("action.gridCopy"), null, DeckGrid::copy);
    add(
        actions,
        "grid-replace",
        Texts.of("action.gridReplace"),
        "Shortcut+Shift+H",
        DeckGrid::replace);
    actions.add(
        "grid-fill",
        Menu.DECK,
        Texts.of("action.gridFill"),
        "Shortcut+Shift+D",
        () -> views.grid().fillDown(),
        () -> views.isTable() && views.grid().canFill());
    actions.alias("Shortcut+D");
    add(actions, "grid-history", Texts.of("action.gridHistory"), null, DeckGrid::showHistory);
  }

  private void add(
      Actions actions, String id, String label, @Nullable String keys, Consumer<DeckGrid> run) {
    actions.add(
        id,
        Menu.DECK,
        label,
        keys,
        () -> {
          views.showTable();
          run.accept(views.grid());
        },
        open);
  }
}

package cardwright.app;

import cardwright.app.Action.Menu;
import cardwright.app.data.DataPart;
import cardwright.app.text.Texts;
import java.util.function.BooleanSupplier;

/// What can be done with data, in the one list of actions.
///
/// @param open whether a deck is open
record DataActions(DataPart data, BooleanSupplier open) {

  void addTo(Actions actions) {
    actions.add(
        "table-export",
        Menu.DECK,
        Texts.of("action.tableExport"),
        "Shortcut+Shift+E",
        data::exportTable,
        open);
    actions.add(
        "table-import",
        Menu.DECK,
        Texts.of("action.tableImport"),
        "Shortcut+Shift+I",
        data::importTable,
        open);
    actions.add(
        "make-cards", Menu.DECK, Texts.of("action.makeCards"), "Shortcut+Shift+N", data::makeCards);
  }
}

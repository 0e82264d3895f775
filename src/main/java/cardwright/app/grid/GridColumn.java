package cardwright.app.grid;

import cardwright.app.text.Texts;
import cardwright.deck.DeckColumn;
import org.jspecify.annotations.Nullable;

/// A column of the table: the card's name, or a column of the deck.
///
/// @param column null for the name
record GridColumn(@Nullable DeckColumn column) {

  /// The column with the names of the cards.
  static final GridColumn NAME = new GridColumn(null);

  private static final String METADATA = "metadata.";

  /// Its name in lists of columns; for a column of the deck, as everywhere else.
  String name() {
    return column == null ? Texts.of("grid.card") : column.name();
  }

  /// What stands over the column.
  String title() {
    if (column == null) {
      return Texts.of("grid.card");
    }
    return switch (column.name()) {
      case DeckColumn.LAYOUT -> Texts.of("grid.layout");
      case DeckColumn.EXACT -> Texts.of("grid.exact");
      case DeckColumn.MODEL -> Texts.of("grid.model");
      case DeckColumn.PROBLEMS -> Texts.of("grid.problems");
      default ->
          column.name().startsWith(METADATA)
              ? column.name().substring(METADATA.length())
              : column.name();
    };
  }

  /// Whether its cells can be changed.
  boolean editable() {
    return column != null && column.editable();
  }
}

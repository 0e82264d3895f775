package cardwright.app.grid;

import cardwright.deck.DeckColumn;
import java.util.Collection;
import java.util.Optional;

/// Finds the column that somebody means.
final class ColumnNames {

  private ColumnNames() {}

  /// The column of a name, as it is shown over the column or as it is written everywhere. A bare
  /// word that is no column yet is a key of the front matter.
  ///
  /// @param known the columns that cards have
  /// @return empty if it is no name
  static Optional<DeckColumn> find(String typed, Collection<DeckColumn> known) {
    String name = typed.strip();
    if (name.isEmpty()) {
      return Optional.empty();
    }
    for (DeckColumn column : known) {
      if (column.name().equals(name)) {
        return Optional.of(column);
      }
    }
    for (DeckColumn column : known) {
      if (new GridColumn(column).title().equalsIgnoreCase(name)) {
        return Optional.of(column);
      }
    }
    try {
      boolean bare =
          name.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '_' || c == '-');
      return Optional.of(DeckColumn.of(bare ? "metadata." + name : name));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}

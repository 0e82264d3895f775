package cardwright.app.grid;

import cardwright.app.session.DeckEntry;
import cardwright.deck.DeckColumn;
import java.util.Map;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// A card in the table. Its cells are read in the background; they may be looked at on any thread.
final class GridRow {

  /// Stands before the name of a card with unsaved changes, as in the list.
  private static final String UNSAVED = "● ";

  private static final String UNREAD = "…";

  private final DeckEntry entry;
  private final SimpleObjectProperty<@Nullable Map<DeckColumn, String>> shown =
      new SimpleObjectProperty<>(this, "shown");
  private volatile String name;
  private volatile @Nullable Map<DeckColumn, String> cells;
  private int version = -1;
  private int columns = -1;

  GridRow(DeckEntry entry) {
    this.entry = entry;
    name = entry.fileName();
  }

  DeckEntry entry() {
    return entry;
  }

  /// Takes note of the card's name; it may have another.
  void rename() {
    name = entry.fileName();
  }

  /// Whether its cells were read at least once.
  boolean isRead() {
    return cells != null;
  }

  /// Whether its cells are those of the card as it is now.
  ///
  /// @param wanted number of the columns that are wanted
  boolean isCurrent(int wanted) {
    return columns == wanted && version == entry.version();
  }

  /// Takes what was read.
  void show(Map<DeckColumn, String> read, int readVersion, int readColumns) {
    version = readVersion;
    columns = readColumns;
    cells = read;
    shown.set(read);
  }

  /// What stands in a cell; empty as long as it was not read.
  String text(GridColumn column) {
    if (column.column() == null) {
      return name;
    }
    Map<DeckColumn, String> now = cells;
    return now == null ? "" : now.getOrDefault(column.column(), "");
  }

  /// The text of a cell, for the table to follow.
  ObservableValue<String> observe(GridColumn column) {
    return column.column() == null
        ? entry.modifiedProperty().map(unsaved -> unsaved ? UNSAVED + name : name)
        : shown.map(read -> text(column)).orElse(UNREAD);
  }
}

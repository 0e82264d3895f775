package cardwright.app.grid;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;

/// Keeps what is chosen in a table while its rows are exchanged, as when they are sorted or
/// filtered: a table would lose it.
final class KeptSelection {

  private final GridTable table;
  private Set<GridRow> chosen = Set.of();
  private boolean chosenAnew;
  private boolean everything;
  private boolean exchanging;

  KeptSelection(GridTable table) {
    this.table = table;
    table
        .getSelectionModel()
        .getSelectedIndices()
        .addListener((ListChangeListener<Integer>) change -> chosenAnew |= !exchanging);
  }

  /// Whether rows are being exchanged: what is chosen and has the focus then is of no meaning.
  boolean isExchanging() {
    return exchanging;
  }

  /// Runs what exchanges all rows, and chooses those that were chosen before.
  void exchange(Runnable change) {
    Optional<GridRow> focus = table.focusedRow();
    remember();
    exchanging = true;
    change.run();
    restore(focus);
    exchanging = false;
  }

  /// Only before rows are exchanged, as it takes long for thousands.
  private void remember() {
    if (chosenAnew) {
      chosen = Collections.newSetFromMap(new IdentityHashMap<>());
      chosen.addAll(table.selection());
      everything = !chosen.isEmpty() && chosen.size() == table.getItems().size();
      chosenAnew = false;
    }
  }

  private void restore(Optional<GridRow> focus) {
    List<GridRow> rows = table.getItems();
    if (chosen.isEmpty()) {
      return;
    }
    int[] indices =
        IntStream.range(0, rows.size()).filter(i -> chosen.contains(rows.get(i))).toArray();
    table.getSelectionModel().clearSelection();
    if (everything && indices.length == rows.size() && indices.length > 0) {
      table.getSelectionModel().selectAll();
    } else if (indices.length > 0) {
      table.getSelectionModel().selectIndices(indices[0], indices);
    }
    focus.map(rows::indexOf).filter(at -> at >= 0).ifPresent(table.getFocusModel()::focus);
  }
}

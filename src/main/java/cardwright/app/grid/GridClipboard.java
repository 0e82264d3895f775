package cardwright.app.grid;

import cardwright.app.control.CellBlock;
import cardwright.deck.BulkEdit;
import cardwright.deck.DeckColumn;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Blocks of cells as spreadsheets copy and paste them.
final class GridClipboard {

  /// What is to be pasted.
  ///
  /// @param rows the rows that are meant
  record Pasted(BulkEdit edit, List<GridRow> rows) {}

  private GridClipboard() {}

  /// The text of rows, with tabs between the cells.
  static String copy(List<GridRow> rows, List<GridColumn> columns) {
    return CellBlock.format(
        rows.stream().map(row -> columns.stream().map(row::text).toList()).toList());
  }

  /// What pasting a text does: one cell goes into all the rows that are chosen; a block goes from
  /// the first of them on. What would go beyond the table, or into a column that is only looked at,
  /// is left out.
  ///
  /// @param chosen the rows that are chosen, in order
  /// @param below the rows from the first of these on
  /// @param columns the columns from the one that is worked on
  /// @return empty if there is nothing to be pasted
  static Optional<Pasted> paste(
      String text, List<GridRow> chosen, List<GridRow> below, List<GridColumn> columns) {
    List<List<String>> block = CellBlock.parse(text);
    if (chosen.isEmpty() || columns.isEmpty()) {
      return Optional.empty();
    }
    boolean one = block.size() == 1 && block.getFirst().size() == 1;
    List<GridRow> rows = one ? chosen : below.subList(0, Math.min(block.size(), below.size()));
    Map<Path, Map<DeckColumn, String>> cells = new HashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      List<String> line = block.get(one ? 0 : i);
      Map<DeckColumn, String> ofCard = new LinkedHashMap<>();
      for (int k = 0; k < Math.min(line.size(), columns.size()); k++) {
        DeckColumn column = columns.get(k).column();
        if (column != null && column.editable()) {
          ofCard.put(column, line.get(k));
        }
      }
      cells.put(rows.get(i).entry().path(), ofCard);
    }
    return cells.values().stream().allMatch(Map::isEmpty)
        ? Optional.empty()
        : Optional.of(new Pasted(new BulkEdit.Cells(cells), rows));
  }
}

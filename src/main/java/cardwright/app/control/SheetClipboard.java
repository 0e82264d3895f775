package cardwright.app.control;

import cardwright.app.control.Sheet.Sink;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;
import javafx.scene.control.TablePosition;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// The selected cells of a sheet: copied, pasted into, emptied.
final class SheetClipboard {

  private final Sheet sheet;
  private final Sink sink;

  SheetClipboard(Sheet sheet, Sink sink) {
    this.sheet = sheet;
    this.sink = sink;
  }

  /// The selected cells: for each row, the columns.
  private Map<Integer, TreeSet<Integer>> selected() {
    Map<Integer, TreeSet<Integer>> cells = new TreeMap<>();
    for (TablePosition<?, ?> cell : sheet.getSelectionModel().getSelectedCells()) {
      cells.computeIfAbsent(cell.getRow(), row -> new TreeSet<>()).add(cell.getColumn());
    }
    return cells;
  }

  /// Puts the selected cells on the clipboard.
  void copy() {
    List<List<String>> block = new ArrayList<>();
    selected()
        .forEach(
            (row, columns) ->
                block.add(columns.stream().map(sheet.shown().get(row)::get).toList()));
    ClipboardContent content = new ClipboardContent();
    content.putString(CellBlock.format(block));
    Clipboard.getSystemClipboard().setContent(content);
  }

  /// Puts what the clipboard has into the sheet, from the first selected cell on.
  void paste() {
    String text = Clipboard.getSystemClipboard().getString();
    OptionalInt row = selected().keySet().stream().mapToInt(Integer::intValue).min();
    OptionalInt column = selected().values().stream().mapToInt(columns -> columns.first()).min();
    if (text != null && !text.isEmpty() && row.isPresent() && column.isPresent()) {
      sink.put(row.getAsInt(), column.getAsInt(), CellBlock.parse(text));
    }
  }

  /// Empties the selected cells, as one step.
  void delete() {
    Map<Integer, TreeSet<Integer>> cells = selected();
    if (cells.isEmpty()) {
      return;
    }
    int top = cells.keySet().iterator().next();
    int left = cells.values().stream().mapToInt(TreeSet::first).min().orElse(0);
    int bottom = cells.keySet().stream().mapToInt(Integer::intValue).max().orElse(top);
    int right = cells.values().stream().mapToInt(TreeSet::last).max().orElse(left);
    List<List<String>> block = new ArrayList<>();
    for (int row = top; row <= bottom; row++) {
      List<String> line = new ArrayList<>();
      for (int column = left; column <= right; column++) {
        boolean gone = cells.containsKey(row) && cells.get(row).contains(column);
        line.add(gone ? "" : sheet.shown().get(row).get(column));
      }
      block.add(line);
    }
    sink.put(top, left, block);
  }
}

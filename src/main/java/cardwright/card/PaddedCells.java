package cardwright.card;

import cardwright.table.Cell;
import cardwright.table.Table;
import cardwright.text.Replacement;
import java.util.List;

/// Keeps the padding of a Markdown table whose columns are lined up by blanks.
final class PaddedCells {

  private PaddedCells() {}

  /// The replacements that write a value where `plain` would: of a table's cell, as the table
  /// writes its cells; of anything else, `plain` itself.
  static List<Replacement> keep(Reading reading, Replacement plain, String value) {
    if (!isPadded(reading.text(), plain)) {
      return List.of(plain);
    }
    for (Table table : reading.tables()) {
      boolean inside = table.span().contains(plain.span());
      if (inside && table.kind() == Table.Kind.MARKDOWN) {
        List<List<Cell>> grid = table.grid();
        for (int row = 0; row < grid.size(); row++) {
          for (int column = 0; column < grid.get(row).size(); column++) {
            if (grid.get(row).get(column).span().equals(plain.span())) {
              return table.setCell(row, column, value).replacements();
            }
          }
        }
      }
    }
    return List.of(plain);
  }

  /// Whether more than one blank stands beside the cell's content.
  private static boolean isPadded(String text, Replacement cell) {
    int start = cell.span().start();
    int end = cell.span().end();
    return text.startsWith("  ", end) || (start >= 2 && text.startsWith("  ", start - 2));
  }
}

package cardwright.deck;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// A record as its file has it, so that it can be written into a file of rejects.
public sealed interface RawRecord {

  /// Rows of a table.
  ///
  /// @param separator between cells; of no meaning for a workbook's
  /// @param inWorkbook whether they are a workbook's
  /// @param columns their names
  /// @param rows the cells as read
  record Rows(char separator, boolean inWorkbook, List<String> columns, List<List<String>> rows)
      implements RawRecord {}

  /// A JSON value.
  ///
  /// @param inLines whether its file has one per line
  record Json(JsonNode value, boolean inLines) implements RawRecord {}

  /// A line of JSON Lines that cannot be read.
  record Line(String text) implements RawRecord {}

  /// Rows of one card that are JSON values.
  record Several(List<RawRecord> records) implements RawRecord {}

  /// A row of CSV, without the reason of an earlier reject.
  static RawRecord row(char separator, List<String> columns, List<String> cells) {
    return row(separator, false, columns, cells);
  }

  /// A row of a workbook, without the reason of an earlier reject.
  static RawRecord sheetRow(List<String> columns, List<String> cells) {
    return row(',', true, columns, cells);
  }

  private static RawRecord row(
      char separator, boolean inWorkbook, List<String> columns, List<String> cells) {
    List<String> kept = new ArrayList<>(columns);
    List<String> raw = new ArrayList<>(cells);
    int reason = columns.indexOf(Rejects.REASON);
    if (reason >= 0) {
      kept.remove(reason);
      if (reason < raw.size()) {
        raw.remove(reason);
      }
    }
    return new Rows(separator, inWorkbook, kept, List.of(raw));
  }

  /// The rows of one card as one record.
  ///
  /// @param rows at least one, all of one file
  static RawRecord together(List<RawRecord> rows) {
    if (rows.size() > 1 && rows.getFirst() instanceof Rows first) {
      List<List<String>> cells = new ArrayList<>();
      rows.forEach(row -> cells.addAll(((Rows) row).rows()));
      return new Rows(first.separator(), first.inWorkbook(), first.columns(), cells);
    }
    return rows.size() == 1 ? rows.getFirst() : new Several(List.copyOf(rows));
  }
}

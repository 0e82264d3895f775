package cardwright.deck.table;

import cardwright.deck.Rejects;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// Writes the rows of a table, one after another. For use by one thread.
public interface TableWriter extends Rejects.Sheet {

  /// How a table is written as CSV.
  ///
  /// @param separator between cells
  /// @param mark whether it starts with a byte order mark, by which spreadsheet programs know UTF-8
  record CsvForm(char separator, boolean mark) {}

  /// Writes a row.
  ///
  /// @param cells one for each column
  @Override
  void row(List<String> cells) throws IOException;

  @Override
  void finish() throws IOException;

  /// Begins a table.
  ///
  /// @param columns their names
  /// @param form for CSV only
  static TableWriter of(TableFormat format, OutputStream out, List<String> columns, CsvForm form)
      throws IOException {
    return switch (format) {
      case CSV -> new CsvTableWriter(out, columns, form);
      case JSON -> new JsonTableWriter(out, columns, true);
      case JSONL -> new JsonTableWriter(out, columns, false);
      case XLSX -> new XlsxTableWriter(out, columns, true);
    };
  }

  /// Begins a workbook of texts that are written as they are.
  ///
  /// @param columns their names
  static TableWriter workbook(OutputStream out, List<String> columns) throws IOException {
    return new XlsxTableWriter(out, columns, false);
  }
}

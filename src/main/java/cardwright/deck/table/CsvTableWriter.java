package cardwright.deck.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Writes a table as CSV, with its cells guarded from spreadsheet programs.
final class CsvTableWriter implements TableWriter {

  private final Writer out;
  private final char separator;

  CsvTableWriter(OutputStream stream, List<String> columns, CsvForm form) throws IOException {
    out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    separator = form.separator();
    if (form.mark()) {
      out.write('\uFEFF');
    }
    line(columns);
  }

  @Override
  public void row(List<String> cells) throws IOException {
    line(cells.stream().map(SpreadsheetText::guard).toList());
  }

  private void line(List<String> cells) throws IOException {
    for (int i = 0; i < cells.size(); i++) {
      if (i > 0) {
        out.write(separator);
      }
      out.write(quoted(cells.get(i)));
    }
    out.write("\r\n");
  }

  private String quoted(String cell) {
    boolean plain =
        cell.chars().noneMatch(c -> c == separator || c == '"' || c < ' ')
            && cell.strip().equals(cell);
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }

  @Override
  public void finish() throws IOException {
    out.flush();
  }
}

package cardwright.deck;

import cardwright.text.Messages;
import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Writes the records that became no cards into a file of the input's own form, each with the
/// reason in a last column or key, `reason`, so that they can be mended and fed again. The file is
/// there from the first reject on. Rows go into a workbook where its name ends in `.xlsx`, and rows
/// of a workbook do unless it ends like CSV.
public final class Rejects implements AutoCloseable {

  /// The column or key of the reason; data that have one are read without it.
  static final String REASON = "reason";

  /// A workbook on its way.
  public interface Sheet {

    /// Writes a row of texts.
    void row(List<String> cells) throws IOException;

    /// Writes what comes after the last row; the stream stays open.
    void finish() throws IOException;
  }

  /// Begins workbooks.
  public interface Sheets {

    /// Begins a workbook with the names of its columns.
    Sheet open(OutputStream out, List<String> columns) throws IOException;
  }

  private final Path file;
  private final Sheets sheets;
  private @Nullable BufferedWriter out;
  private @Nullable OutputStream book;
  private @Nullable Sheet sheet;
  private boolean list;

  /// @param file replaced by the first reject
  /// @param sheets begins a workbook, if one is written
  public Rejects(Path file, Sheets sheets) {
    this.file = file;
    this.sheets = sheets;
  }

  /// Adds a record.
  ///
  /// @throws DeckException if it cannot be written
  public void add(RawRecord rejected, String reason) throws DeckException {
    try {
      switch (rejected) {
        case RawRecord.Rows rows -> rows(rows, reason);
        case RawRecord.Json(JsonNode value, boolean inLines) -> json(value, inLines, reason);
        case RawRecord.Several(List<RawRecord> records) -> {
          for (RawRecord one : records) {
            add(one, reason);
          }
        }
        case RawRecord.Line(String text) ->
            json(JsonMapper.shared().createObjectNode().put("line", text), true, reason);
      }
    } catch (IOException e) {
      throw failed(e);
    }
  }

  private DeckException failed(IOException e) {
    return new DeckException(
        DeckProblem.of(file.toString(), Messages.of("deck.notSaved", Causes.of(e))), e);
  }

  private void rows(RawRecord.Rows rows, String reason) throws IOException {
    if (isWorkbook(rows)) {
      sheetRows(rows, reason);
      return;
    }
    BufferedWriter writer = out;
    if (writer == null) {
      writer = open();
      row(writer, rows.columns(), rows.columns().size(), REASON, rows.separator());
    }
    for (List<String> cells : rows.rows()) {
      row(writer, cells, rows.columns().size(), reason, rows.separator());
    }
  }

  private boolean isWorkbook(RawRecord.Rows rows) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    boolean csv = name.endsWith(".csv") || name.endsWith(".tsv") || name.endsWith(".tab");
    return name.endsWith(".xlsx") || (rows.inWorkbook() && !csv);
  }

  private void sheetRows(RawRecord.Rows rows, String reason) throws IOException {
    Sheet to = sheet;
    if (to == null) {
      makeFolder();
      book = new BufferedOutputStream(Files.newOutputStream(file));
      to = sheets.open(book, withLast(rows.columns(), rows.columns().size(), REASON));
      sheet = to;
    }
    for (List<String> cells : rows.rows()) {
      to.row(withLast(cells, rows.columns().size(), reason));
    }
  }

  private static List<String> withLast(List<String> cells, int columns, String last) {
    List<String> row = new ArrayList<>(cells);
    while (row.size() < columns) {
      row.add("");
    }
    row.add(last);
    return row;
  }

  private static void row(
      BufferedWriter writer, List<String> cells, int columns, String last, char separator)
      throws IOException {
    String before = "";
    for (String cell : withLast(cells, columns, last)) {
      writer.write(before);
      writer.write(cell(cell, separator));
      before = String.valueOf(separator);
    }
    writer.write('\n');
  }

  private static String cell(String text, char separator) {
    boolean plain =
        text.chars().noneMatch(c -> c == separator || c == '"' || c == '\n' || c == '\r')
            && text.strip().equals(text);
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }

  private void json(JsonNode value, boolean inLines, String reason) throws IOException {
    BufferedWriter writer = out;
    if (writer == null) {
      writer = open();
      list = !inLines;
      writer.write(list ? "[\n" : "");
    } else if (list) {
      writer.write(",\n");
    }
    ObjectNode record =
        value instanceof ObjectNode object
            ? object.deepCopy()
            : JsonMapper.shared().createObjectNode().set("value", value);
    record.remove(REASON);
    record.put(REASON, reason);
    writer.write(JsonMapper.shared().writeValueAsString(record));
    writer.write(list ? "" : "\n");
  }

  private void makeFolder() throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
  }

  private BufferedWriter open() throws IOException {
    makeFolder();
    BufferedWriter writer = Files.newBufferedWriter(file);
    out = writer;
    return writer;
  }

  /// @throws DeckException if the last rejects cannot be written
  @Override
  public void close() throws DeckException {
    try (BufferedWriter writer = out;
        OutputStream stream = book) {
      if (writer != null) {
        writer.write(list ? "\n]\n" : "");
      }
      if (stream != null && sheet != null) {
        sheet.finish();
      }
    } catch (IOException e) {
      throw failed(e);
    }
  }
}

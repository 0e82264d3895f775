package cardwright.deck;

import cardwright.text.Messages;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Writes the records that became no cards into a file of the input's own form, each with the
/// reason in a last column or key, `reason`, so that they can be mended and fed again. The file is
/// there from the first reject on.
public final class Rejects implements AutoCloseable {

  /// The column or key of the reason; data that have one are read without it.
  static final String REASON = "reason";

  private final Path file;
  private @Nullable BufferedWriter out;
  private boolean list;

  /// @param file replaced by the first reject
  public Rejects(Path file) {
    this.file = file;
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
    BufferedWriter writer = out;
    if (writer == null) {
      writer = open();
      row(writer, rows.columns(), rows.columns().size(), REASON, rows.separator());
    }
    for (List<String> cells : rows.rows()) {
      row(writer, cells, rows.columns().size(), reason, rows.separator());
    }
  }

  private static void row(
      BufferedWriter writer, List<String> cells, int columns, String last, char separator)
      throws IOException {
    for (int i = 0; i < Math.max(columns, cells.size()); i++) {
      writer.write(i < cells.size() ? cell(cells.get(i), separator) : "");
      writer.write(separator);
    }
    writer.write(cell(last, separator));
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

  private BufferedWriter open() throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    BufferedWriter writer = Files.newBufferedWriter(file);
    out = writer;
    return writer;
  }

  /// @throws DeckException if the last rejects cannot be written
  @Override
  public void close() throws DeckException {
    if (out == null) {
      return;
    }
    try (BufferedWriter writer = out) {
      writer.write(list ? "\n]\n" : "");
    } catch (IOException e) {
      throw failed(e);
    }
  }
}

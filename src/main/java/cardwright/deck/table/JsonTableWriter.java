package cardwright.deck.table;

import cardwright.deck.JsonText;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Writes a table as JSON objects, one per row and line, in a list or not.
final class JsonTableWriter implements TableWriter {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final OutputStream out;
  private final List<String> columns;
  private final boolean list;
  private boolean any;

  JsonTableWriter(OutputStream out, List<String> columns, boolean list) {
    this.out = out;
    this.columns = columns;
    this.list = list;
  }

  @Override
  public void row(List<String> cells) throws IOException {
    ObjectNode row = JSON.createObjectNode();
    for (int i = 0; i < columns.size(); i++) {
      row.put(columns.get(i), cells.get(i));
    }
    String before = !list ? "" : any ? ",\n" : "[\n";
    String after = list ? "" : "\n";
    write(before + JsonText.safe(JSON.writeValueAsString(row)) + after);
    any = true;
  }

  private void write(String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void finish() throws IOException {
    write(!list ? "" : any ? "\n]\n" : "[]\n");
  }
}

package cardwright.deck.table;

import cardwright.deck.DeckProblem;
import cardwright.deck.JsonStream;
import cardwright.deck.RawRecord;
import cardwright.text.Messages;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Reads a table of JSON objects, one per row. A key that is missing or null says nothing.
final class JsonTableReader implements JsonStream.Sink {

  private final String file;
  private final TableSink sink;
  private final Map<String, Integer> columns = new LinkedHashMap<>();

  private JsonTableReader(String file, TableSink sink) {
    this.file = file;
    this.sink = sink;
  }

  static void readValues(String file, BufferedReader in, TableSink sink) {
    JsonStream.readValues(in, new JsonTableReader(file, sink));
  }

  static void readLines(String file, BufferedReader in, TableSink sink) throws IOException {
    JsonStream.readLines(in, new JsonTableReader(file, sink));
  }

  @Override
  public boolean goesOn() {
    return sink.goesOn();
  }

  @Override
  public void broken(int line, String text, JacksonException why) {
    sink.source(new RawRecord.Line(text));
    sink.broken(JsonStream.problem(file, line, why));
  }

  @Override
  public void value(int line, JsonNode node, boolean inLines) {
    sink.source(new RawRecord.Json(node, inLines));
    if (!(node instanceof ObjectNode object)) {
      sink.broken(new DeckProblem(file, line, Messages.of("deck.rowObject")));
      return;
    }
    boolean more = false;
    for (String key : object.propertyNames()) {
      more |= columns.putIfAbsent(key, columns.size()) == null;
    }
    if (more) {
      sink.columns(List.copyOf(columns.keySet()));
    }
    List<TableCell> cells = new ArrayList<>(Collections.nCopies(columns.size(), TableCell.MISSING));
    object
        .properties()
        .forEach(entry -> cells.set(columns.get(entry.getKey()), cell(entry.getValue())));
    sink.row(line, cells);
  }

  private static TableCell cell(JsonNode value) {
    return switch (value.getNodeType()) {
      case NULL, MISSING -> TableCell.MISSING;
      case STRING -> TableCell.text(value.stringValue());
      case NUMBER, BOOLEAN -> new TableCell(TableCell.Kind.VALUE, value.asString());
      default -> TableCell.text(value.toString());
    };
  }
}

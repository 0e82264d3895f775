package cardwright.deck.table;

import cardwright.deck.DeckProblem;
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
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Reads a table of JSON objects, one per row. A key that is missing or null says nothing.
final class JsonTableReader {

  private static final JsonMapper VALUES =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();
  private static final JsonMapper LINES =
      VALUES.rebuild().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private final String file;
  private final TableSink sink;
  private final Map<String, Integer> columns = new LinkedHashMap<>();

  private JsonTableReader(String file, TableSink sink) {
    this.file = file;
    this.sink = sink;
  }

  static void readValues(String file, BufferedReader in, TableSink sink) {
    JsonTableReader rows = new JsonTableReader(file, sink);
    try (JsonParser parser = VALUES.createParser(in)) {
      boolean inside = false;
      for (JsonToken token = parser.nextToken();
          token != null && sink.goesOn();
          token = parser.nextToken()) {
        if (token == JsonToken.START_ARRAY && !inside) {
          inside = true;
        } else if (token == JsonToken.END_ARRAY) {
          inside = false;
        } else {
          int line = parser.currentTokenLocation().getLineNr();
          rows.hand(line, VALUES.reader().readTree(parser), false);
        }
      }
    }
  }

  static void readLines(String file, BufferedReader in, TableSink sink) throws IOException {
    JsonTableReader rows = new JsonTableReader(file, sink);
    int number = 0;
    for (String line = in.readLine(); line != null && sink.goesOn(); line = in.readLine()) {
      number++;
      if (!line.isBlank()) {
        try {
          rows.hand(number, LINES.readTree(line), true);
        } catch (JacksonException e) {
          sink.source(new RawRecord.Line(line));
          sink.broken(problem(file, number, e));
        }
      }
    }
  }

  private void hand(int line, JsonNode node, boolean inLines) {
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

  /// @param line of the text that was parsed; 0 if it was the whole file
  static DeckProblem problem(String file, int line, JacksonException e) {
    TokenStreamLocation place = e.getLocation();
    int at = line > 0 || place == null ? line : place.getLineNr();
    String cause =
        e.getOriginalMessage().lines().findFirst().orElse(Messages.of("deck.cannotRead"));
    String message =
        place == null
            ? Messages.of("deck.unreadable", cause)
            : Messages.of("deck.unreadableAtColumn", place.getColumnNr(), cause);
    return new DeckProblem(file, at, message);
  }
}

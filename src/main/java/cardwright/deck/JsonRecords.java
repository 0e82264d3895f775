package cardwright.deck;

import cardwright.text.Messages;
import java.io.BufferedReader;
import java.io.IOException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads records of JSON and JSON Lines.
final class JsonRecords {

  private static final JsonMapper VALUES =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();
  private static final JsonMapper LINES =
      VALUES.rebuild().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private JsonRecords() {}

  /// Reads objects and lists of objects, one after another.
  static void readValues(String file, BufferedReader in, RecordSink sink) {
    try (JsonParser parser = VALUES.createParser(in)) {
      int depth = 0;
      for (JsonToken token = parser.nextToken();
          token != null && sink.goesOn();
          token = parser.nextToken()) {
        if (token == JsonToken.START_ARRAY && depth == 0) {
          depth = 1;
        } else if (token == JsonToken.END_ARRAY) {
          depth = 0;
        } else {
          int line = parser.currentTokenLocation().getLineNr();
          hand(file, line, VALUES.reader().readTree(parser), false, sink);
        }
      }
    }
  }

  /// Reads one object from each line; a line that holds none is rejected and the next one read.
  static void readLines(String file, BufferedReader in, RecordSink sink) throws IOException {
    int number = 0;
    for (String line = in.readLine(); line != null && sink.goesOn(); line = in.readLine()) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      try {
        hand(file, number, LINES.readTree(line), true, sink);
      } catch (JacksonIOException e) {
        throw e.getCause();
      } catch (JacksonException e) {
        sink.source(new RawRecord.Line(line));
        sink.rejected(problem(file, number, e));
      }
    }
  }

  private static void hand(String file, int line, JsonNode node, boolean inLines, RecordSink sink) {
    sink.source(new RawRecord.Json(node, inLines));
    JsonRecord records = new JsonRecord(note -> sink.note(new DeckProblem(file, line, note)));
    try {
      sink.record(records.read(node, line));
    } catch (RecordException e) {
      sink.rejected(new DeckProblem(file, line, e.getMessage()));
    }
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

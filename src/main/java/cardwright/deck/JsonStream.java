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

/// Reads JSON and JSON Lines value by value, so that a file of any length takes the memory of one.
public final class JsonStream {

  private static final JsonMapper VALUES =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();
  private static final JsonMapper LINES =
      VALUES.rebuild().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private JsonStream() {}

  /// Takes what is read.
  public interface Sink {

    /// Whether more is wanted.
    boolean goesOn();

    /// Takes a value.
    ///
    /// @param line in which it begins
    /// @param inLines whether it has a line of its own
    void value(int line, JsonNode value, boolean inLines);

    /// Takes a line that holds no value.
    void broken(int line, String text, JacksonException why);
  }

  /// Reads values and lists of values, one after another.
  ///
  /// @throws JacksonException if the file cannot be read any further
  public static void readValues(BufferedReader in, Sink sink) {
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
          sink.value(line, VALUES.reader().readTree(parser), false);
        }
      }
    }
  }

  /// Reads one value from each line; a line that holds none is told and the next one read.
  ///
  /// @throws IOException if the file cannot be read any further
  public static void readLines(BufferedReader in, Sink sink) throws IOException {
    int number = 0;
    for (String line = in.readLine(); line != null && sink.goesOn(); line = in.readLine()) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      try {
        sink.value(number, LINES.readTree(line), true);
      } catch (JacksonIOException e) {
        throw e.getCause();
      } catch (JacksonException e) {
        sink.broken(number, line, e);
      }
    }
  }

  /// What is wrong with a file that is no JSON.
  ///
  /// @param line of the text that was parsed; 0 if it was the whole file
  public static DeckProblem problem(String file, int line, JacksonException e) {
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

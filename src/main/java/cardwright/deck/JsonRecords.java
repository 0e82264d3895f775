package cardwright.deck;

import java.io.BufferedReader;
import java.io.IOException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// Reads records of JSON and JSON Lines.
///
/// @param file for problems
/// @param sink takes the records
record JsonRecords(String file, RecordSink sink) implements JsonStream.Sink {

  /// Reads objects and lists of objects, one after another.
  static void readValues(String file, BufferedReader in, RecordSink sink) {
    JsonStream.readValues(in, new JsonRecords(file, sink));
  }

  /// Reads one object from each line; a line that holds none is rejected and the next one read.
  static void readLines(String file, BufferedReader in, RecordSink sink) throws IOException {
    JsonStream.readLines(in, new JsonRecords(file, sink));
  }

  @Override
  public boolean goesOn() {
    return sink.goesOn();
  }

  @Override
  public void value(int line, JsonNode node, boolean inLines) {
    sink.source(new RawRecord.Json(node, inLines));
    JsonRecord records = new JsonRecord(note -> sink.note(new DeckProblem(file, line, note)));
    try {
      sink.record(records.read(node, line));
    } catch (RecordException e) {
      sink.rejected(new DeckProblem(file, line, e.getMessage()));
    }
  }

  @Override
  public void broken(int line, String text, JacksonException why) {
    sink.source(new RawRecord.Line(text));
    sink.rejected(JsonStream.problem(file, line, why));
  }
}

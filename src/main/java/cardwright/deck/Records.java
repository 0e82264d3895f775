package cardwright.deck;

import cardwright.text.Messages;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.LongConsumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.JacksonIOException;

/// Reads records of data that are to become cards: JSON (objects, or lists of them), JSON Lines,
/// and CSV with one row per person.
///
/// The format goes by the name's ending (`.json`, `.jsonl`, `.ndjson`, `.csv`, `.tsv`), else by the
/// first character. Data are UTF-8, with or without a byte order mark.
public final class Records {

  private enum Format {
    JSON,
    JSON_LINES,
    CSV
  }

  private static final int PEEKED = 4096;

  private Records() {}

  /// Reads a file of records of any length, one after another; of a table, rows of one card that
  /// stand together.
  ///
  /// @throws DeckException if the file cannot be read, or from some place on is not what its format
  ///   says; records before that place have been handed on
  public static void read(Path data, RecordSink sink) throws DeckException {
    read(data, sink, bytes -> {});
  }

  /// The same, telling how far it got.
  ///
  /// @param progress is told now and then how many bytes of the file have been read
  public static void read(Path data, RecordSink sink, LongConsumer progress) throws DeckException {
    String name = data.toString();
    RecordSink once = new NotesOnce(sink);
    try (InputStream in = new CountedInput(OtherSheets.open(data), progress);
        BufferedReader reader = reader(in)) {
      switch (format(data, reader)) {
        case JSON -> JsonRecords.readValues(name, reader, once);
        case JSON_LINES -> JsonRecords.readLines(name, reader, once);
        case CSV -> CsvRecords.read(name, reader, once);
      }
    } catch (IOException e) {
      String cause = Files.isDirectory(data) ? Messages.of("deck.folder") : Causes.of(e);
      throw new DeckException(DeckProblem.of(name, cause), e);
    } catch (JacksonIOException e) {
      throw new DeckException(DeckProblem.of(name, Causes.of(e.getCause())), e);
    } catch (JacksonException e) {
      throw new DeckException(JsonStream.problem(name, 0, e), e);
    }
  }

  private static BufferedReader reader(InputStream in) throws IOException {
    CharsetDecoder strict =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    BufferedReader reader = new BufferedReader(new InputStreamReader(in, strict), 65536);
    reader.mark(1);
    if (reader.read() != '\uFEFF') {
      reader.reset();
    }
    return reader;
  }

  private static Format format(Path data, BufferedReader reader) throws IOException {
    String name = data.toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".jsonl") || name.endsWith(".ndjson")) {
      return Format.JSON_LINES;
    }
    if (name.endsWith(".json")) {
      return Format.JSON;
    }
    if (name.endsWith(".csv") || name.endsWith(".tsv")) {
      return Format.CSV;
    }
    reader.mark(PEEKED);
    int first = reader.read();
    for (int i = 1; i < PEEKED && Character.isWhitespace(first); i++) {
      first = reader.read();
    }
    reader.reset();
    return first == '{' || first == '[' ? Format.JSON : Format.CSV;
  }

  /// A key that is left out is left out of every record; saying so once is enough.
  private record NotesOnce(RecordSink sink, Set<String> told) implements RecordSink {

    private NotesOnce(RecordSink sink) {
      this(sink, new HashSet<>());
    }

    @Override
    public void source(RawRecord raw) {
      sink.source(raw);
    }

    @Override
    public boolean goesOn() {
      return sink.goesOn();
    }

    @Override
    public void record(CardRecord cardRecord) {
      sink.record(cardRecord);
    }

    @Override
    public void rejected(DeckProblem problem) {
      sink.rejected(problem);
    }

    @Override
    public void note(DeckProblem problem) {
      if (told.add(problem.message().replaceAll("\\[[0-9]+\\]", "[]"))) {
        sink.note(problem);
      }
    }
  }
}

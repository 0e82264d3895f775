package cardwright.deck.table;

import cardwright.deck.Causes;
import cardwright.deck.CountedInput;
import cardwright.deck.DeckException;
import cardwright.deck.DeckProblem;
import cardwright.deck.JsonStream;
import cardwright.deck.OtherSheets;
import cardwright.text.Messages;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.LongConsumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.JacksonIOException;

/// Reads the rows of a table: CSV, JSON, JSON Lines, XLSX. The form goes by the file's ending, else
/// by its first bytes. Text is UTF-8, or UTF-16 with a byte order mark, which is how spreadsheet
/// programs save "Unicode text".
final class TableReader {

  private static final int PEEKED = 4096;

  private TableReader() {}

  /// @throws DeckException if the file cannot be read, or from some place on is not what its form
  ///   says; rows before that place have been handed on
  static void read(Path file, TableSink sink) throws DeckException {
    read(file, true, sink, _ -> {});
  }

  /// The same, telling how far it got.
  ///
  /// @param guarded whether apostrophes at the start of CSV cells are taken away
  /// @param progress is told now and then how many bytes have been read; of a workbook, nothing
  static void read(Path file, boolean guarded, TableSink sink, LongConsumer progress)
      throws DeckException {
    String name = file.toString();
    try (InputStream in =
        new BufferedInputStream(new CountedInput(OtherSheets.open(file), progress), 1 << 16)) {
      Optional<TableFormat> named = TableFormat.of(file);
      switch (named.isPresent() ? named.get() : guessed(in)) {
        case XLSX -> new XlsxTableReader(file, guarded, sink).read();
        case CSV -> CsvTableReader.read(name, reader(in), guarded, sink);
        case JSON -> JsonTableReader.readValues(name, reader(in), sink);
        case JSONL -> JsonTableReader.readLines(name, reader(in), sink);
      }
    } catch (JacksonIOException e) {
      throw new DeckException(DeckProblem.of(name, Causes.of(e.getCause())), e);
    } catch (JacksonException e) {
      throw new DeckException(JsonStream.problem(name, 0, e), e);
    } catch (IOException e) {
      String cause = Files.isDirectory(file) ? Messages.of("deck.folder") : Causes.of(e);
      throw new DeckException(DeckProblem.of(name, cause), e);
    }
  }

  private static TableFormat guessed(InputStream in) throws IOException {
    in.mark(PEEKED);
    byte[] head = in.readNBytes(PEEKED);
    in.reset();
    if (head.length > 1 && head[0] == 'P' && head[1] == 'K') {
      return TableFormat.XLSX;
    }
    String text = new String(head, StandardCharsets.UTF_8).replace("\uFEFF", "").stripLeading();
    return text.startsWith("[")
        ? TableFormat.JSON
        : text.startsWith("{") ? TableFormat.JSONL : TableFormat.CSV;
  }

  private static BufferedReader reader(InputStream in) throws IOException {
    in.mark(3);
    byte[] head = in.readNBytes(3);
    in.reset();
    Charset charset = StandardCharsets.UTF_8;
    int mark = 0;
    if (starts(head, 0xFF, 0xFE)) {
      charset = StandardCharsets.UTF_16LE;
      mark = 2;
    } else if (starts(head, 0xFE, 0xFF)) {
      charset = StandardCharsets.UTF_16BE;
      mark = 2;
    } else if (starts(head, 0xEF, 0xBB, 0xBF)) {
      mark = 3;
    }
    in.skipNBytes(mark);
    return new BufferedReader(
        new InputStreamReader(
            in,
            charset
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)),
        1 << 16);
  }

  private static boolean starts(byte[] head, int... bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if (i >= head.length || (head[i] & 0xFF) != bytes[i]) {
        return false;
      }
    }
    return true;
  }
}

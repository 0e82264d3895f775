package cardwright.deck.table;

import cardwright.deck.DeckException;
import cardwright.deck.DeckProblem;
import cardwright.deck.RawRecord;
import cardwright.deck.Separator;
import cardwright.text.Messages;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;

/// Reads a table of CSV whose first line names the columns.
final class CsvTableReader {

  private static final CsvMapper MAPPER =
      CsvMapper.builder()
          .enable(CsvReadFeature.WRAP_AS_ARRAY)
          .enable(CsvReadFeature.SKIP_EMPTY_LINES)
          .build();

  /// A line by which a spreadsheet program says what the separator is: `sep=;`.
  private static final String SEPARATOR_LINE = "sep=";

  private CsvTableReader() {}

  /// @param guarded whether it is read as a table of the deck: cells are guarded from spreadsheet
  ///   programs, and a row that is too long is broken; else its sink sees to that, and cells are
  ///   guarded only if the names of the columns show that it is one
  static void read(String file, BufferedReader in, boolean guarded, TableSink sink)
      throws IOException, DeckException {
    int skipped = 0;
    char separator = named(in);
    if (separator != 0) {
      skipped = 1;
    } else {
      separator = Separator.of(in);
    }
    CsvSchema schema = CsvSchema.emptySchema().withColumnSeparator(separator);
    List<String> names = null;
    try (MappingIterator<String[]> rows =
        MAPPER.readerFor(String[].class).with(schema).readValues(in)) {
      while (sink.goesOn() && rows.hasNext()) {
        int line = rows.parser().currentLocation().getLineNr() + skipped;
        String[] cells = rows.next();
        if (names == null) {
          names = Arrays.stream(cells).map(String::strip).toList();
          sink.columns(names);
        } else {
          sink.source(RawRecord.row(separator, names, List.of(cells)));
          row(file, line, names, cells, guarded, sink);
        }
      }
    }
    if (names == null) {
      throw new DeckException(DeckProblem.of(file, Messages.of("deck.emptyFirstLineNameColumns")));
    }
  }

  private static char named(BufferedReader in) throws IOException {
    in.mark(16);
    char[] head = new char[SEPARATOR_LINE.length()];
    int read = in.read(head);
    if (read == head.length && new String(head).equalsIgnoreCase(SEPARATOR_LINE)) {
      int separator = in.read();
      String rest = in.readLine();
      if (separator > 0 && rest != null && rest.isBlank()) {
        return (char) separator;
      }
    }
    in.reset();
    return 0;
  }

  private static void row(
      String file, int line, List<String> names, String[] cells, boolean guarded, TableSink sink) {
    int columns = names.size();
    UnaryOperator<String> restored = restored(names, guarded);
    if (guarded && Arrays.stream(cells).skip(columns).anyMatch(cell -> !cell.isBlank())) {
      String message = Messages.of("deck.cellsColumnsPutTextHolds", cells.length, columns);
      sink.broken(new DeckProblem(file, line, message));
      return;
    }
    List<TableCell> row =
        Arrays.stream(cells)
            .limit(guarded ? columns : cells.length)
            .map(cell -> TableCell.text(restored.apply(cell)))
            .toList();
    sink.row(line, row);
  }

  /// How cells are freed of their guards. A table that only looks like one of the deck may have
  /// been made by hand: there an apostrophe goes only where a guard would have been put.
  private static UnaryOperator<String> restored(List<String> names, boolean guarded) {
    if (guarded) {
      return SpreadsheetText::restore;
    }
    return DeckTable.isWritten(names) ? SpreadsheetText::restoreInSheet : UnaryOperator.identity();
  }
}

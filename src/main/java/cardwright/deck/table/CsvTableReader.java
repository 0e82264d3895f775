package cardwright.deck.table;

import cardwright.deck.DeckException;
import cardwright.deck.DeckProblem;
import cardwright.deck.Separator;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
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

  static void read(String file, BufferedReader in, TableSink sink)
      throws IOException, DeckException {
    int skipped = 0;
    char separator = named(in);
    if (separator != 0) {
      skipped = 1;
    } else {
      separator = Separator.of(in);
    }
    CsvSchema schema = CsvSchema.emptySchema().withColumnSeparator(separator);
    int columns = -1;
    try (MappingIterator<String[]> rows =
        MAPPER.readerFor(String[].class).with(schema).readValues(in)) {
      while (sink.goesOn() && rows.hasNext()) {
        int line = rows.parser().currentLocation().getLineNr() + skipped;
        String[] cells = rows.next();
        if (columns < 0) {
          columns = cells.length;
          sink.columns(Arrays.stream(cells).map(String::strip).toList());
        } else {
          row(file, line, columns, cells, sink);
        }
      }
    }
    if (columns < 0) {
      throw new DeckException(
          DeckProblem.of(file, "it is empty; its first line has to name columns"));
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

  private static void row(String file, int line, int columns, String[] cells, TableSink sink) {
    if (Arrays.stream(cells).skip(columns).anyMatch(cell -> !cell.isBlank())) {
      String message =
          "it has %d cells for %d columns; put text that holds a separator in quotes"
              .formatted(cells.length, columns);
      sink.broken(new DeckProblem(file, line, message));
      return;
    }
    List<TableCell> row =
        Arrays.stream(cells)
            .limit(columns)
            .map(cell -> TableCell.text(SpreadsheetText.restore(cell)))
            .toList();
    sink.row(line, row);
  }
}

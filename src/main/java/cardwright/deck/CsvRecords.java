package cardwright.deck;

import cardwright.text.Messages;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.ObjectReader;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;

/// Reads records of CSV: a line of column names, then one row per person, of which [RowCards] makes
/// cards.
///
/// Cells are separated by commas, semicolons or tabs, whichever the first line holds most of.
final class CsvRecords {

  private static final CsvMapper MAPPER =
      CsvMapper.builder()
          .enable(CsvReadFeature.WRAP_AS_ARRAY)
          .enable(CsvReadFeature.SKIP_EMPTY_LINES)
          .build();

  private CsvRecords() {}

  static void read(String file, BufferedReader in, RecordSink sink)
      throws IOException, DeckException {
    char separator = Separator.of(in);
    CsvSchema schema = CsvSchema.emptySchema().withColumnSeparator(separator);
    ObjectReader reader = MAPPER.readerFor(String[].class).with(schema);
    try (MappingIterator<String[]> rows = reader.readValues(in)) {
      read(file, separator, rows, sink);
    }
  }

  private static void read(
      String file, char separator, MappingIterator<String[]> rows, RecordSink sink)
      throws DeckException {
    if (!rows.hasNext()) {
      throw new DeckException(DeckProblem.of(file, Messages.of("deck.emptyFirstLineNameColumns")));
    }
    int first = rows.parser().currentLocation().getLineNr();
    List<String> names = Arrays.stream(rows.next()).map(String::strip).toList();
    try (RowCards cards = new RowCards(file, sink, names, names, first)) {
      while (sink.goesOn() && rows.hasNext()) {
        int line = rows.parser().currentLocation().getLineNr();
        List<String> cells = Arrays.asList(rows.next());
        cards.row(line, cells, RawRecord.row(separator, names, cells));
      }
      cards.end();
    }
  }
}

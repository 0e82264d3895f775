package cardwright.deck;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.ObjectReader;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;

/// Reads records of CSV: a line of column names, then one row per person. Rows with the same `card`
/// make one card, wherever they stand, in the order in which the cards first appear; without that
/// column every row is a card.
///
/// Cells are separated by commas, semicolons or tabs, whichever the first line holds most of.
final class CsvRecords {

  private static final CsvMapper MAPPER =
      CsvMapper.builder()
          .enable(CsvReadFeature.WRAP_AS_ARRAY)
          .enable(CsvReadFeature.SKIP_EMPTY_LINES)
          .build();
  private static final int MAX_HEADER = 60_000;

  private final String file;
  private final RecordSink sink;
  private final Map<String, CsvCard> cards = new LinkedHashMap<>();

  private CsvRecords(String file, RecordSink sink) {
    this.file = file;
    this.sink = sink;
  }

  static void read(String file, BufferedReader in, RecordSink sink)
      throws IOException, DeckException {
    CsvRecords records = new CsvRecords(file, sink);
    CsvSchema schema = CsvSchema.emptySchema().withColumnSeparator(separator(in));
    ObjectReader reader = MAPPER.readerFor(String[].class).with(schema);
    try (MappingIterator<String[]> rows = reader.readValues(in)) {
      records.readRows(rows);
    }
    records.handOn();
  }

  private static char separator(BufferedReader in) throws IOException {
    in.mark(MAX_HEADER);
    int[] counts = new int[3];
    boolean quoted = false;
    for (int i = 1; i < MAX_HEADER; i++) {
      int c = in.read();
      if (c < 0 || (!quoted && (c == '\n' || c == '\r'))) {
        break;
      }
      quoted ^= c == '"';
      int which = ",;\t".indexOf(c);
      if (which >= 0 && !quoted) {
        counts[which]++;
      }
    }
    in.reset();
    int most = counts[1] > counts[0] ? 1 : 0;
    return ",;\t".charAt(counts[2] > counts[most] ? 2 : most);
  }

  private void readRows(MappingIterator<String[]> rows) throws DeckException {
    CsvColumns columns = null;
    while (rows.hasNext()) {
      int line = rows.parser().currentLocation().getLineNr();
      String[] cells = rows.next();
      if (columns == null) {
        columns = header(cells, line);
      } else {
        row(columns, cells, line);
      }
    }
    if (columns == null) {
      throw new DeckException(
          DeckProblem.of(file, "it is empty; its first line has to name columns"));
    }
  }

  private CsvColumns header(String[] cells, int line) throws DeckException {
    try {
      CsvColumns columns = CsvColumns.of(List.of(cells));
      for (String name : columns.unused()) {
        String known = String.join(", ", CsvColumns.KNOWN);
        sink.note(
            new DeckProblem(
                file,
                line,
                "column '"
                    + name
                    + "' is not used; if it is misspelt, correct it to one of "
                    + known
                    + ", metadata.KEY, fields.NAME"));
      }
      return columns;
    } catch (RecordException e) {
      throw new DeckException(new DeckProblem(file, line, e.getMessage()), e);
    }
  }

  private void row(CsvColumns columns, String[] cells, int line) {
    if (columns.areExceededBy(cells)) {
      String counts = "it has " + cells.length + " cells for " + columns.count() + " columns";
      sink.rejected(
          new DeckProblem(file, line, counts + "; put text that holds a separator in quotes"));
      columns.card(cells).ifPresent(card -> card(card, line).spoil());
      return;
    }
    String key = columns.hasCard() ? columns.card(cells).orElse("") : "row " + line;
    if (key.isEmpty()) {
      sink.rejected(new DeckProblem(file, line, "'card' is empty; it says which card a row is of"));
      return;
    }
    CsvCard card = card(key, line);
    try {
      card.add(columns.values(cells), line);
    } catch (RecordException e) {
      card.spoil();
      sink.rejected(new DeckProblem(file, line, e.getMessage()));
    }
  }

  private CsvCard card(String key, int line) {
    return cards.computeIfAbsent(key, name -> new CsvCard(name, line));
  }

  private void handOn() {
    for (CsvCard card : new ArrayList<>(cards.values())) {
      if (!card.isSpoilt()) {
        try {
          sink.record(card.toRecord());
        } catch (RecordException e) {
          sink.rejected(new DeckProblem(file, card.line(), e.getMessage()));
        }
      }
    }
  }
}

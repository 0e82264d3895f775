package cardwright.deck;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.ObjectReader;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;

/// Reads records of CSV: a line of column names, then one row per person. Rows with the same `card`
/// that stand together make one card; without that column every row is a card. One card is in
/// memory at a time, so a `card` that comes again further down is rejected.
///
/// Cells are separated by commas, semicolons or tabs, whichever the first line holds most of.
final class CsvRecords {

  private static final CsvMapper MAPPER =
      CsvMapper.builder()
          .enable(CsvReadFeature.WRAP_AS_ARRAY)
          .enable(CsvReadFeature.SKIP_EMPTY_LINES)
          .build();

  private final String file;
  private final RecordSink sink;
  private final char separator;
  private final Seen seen = new Seen();
  private final List<List<String>> rows = new ArrayList<>();
  private List<String> names = List.of();
  private int reasonAt = -1;
  private @Nullable CsvCard card;

  private CsvRecords(String file, char separator, RecordSink sink) {
    this.file = file;
    this.separator = separator;
    this.sink = sink;
  }

  static void read(String file, BufferedReader in, RecordSink sink)
      throws IOException, DeckException {
    char separator = Separator.of(in);
    CsvRecords records = new CsvRecords(file, separator, sink);
    CsvSchema schema = CsvSchema.emptySchema().withColumnSeparator(separator);
    ObjectReader reader = MAPPER.readerFor(String[].class).with(schema);
    try (MappingIterator<String[]> rows = reader.readValues(in)) {
      records.readRows(rows);
    }
    if (sink.goesOn()) {
      records.handOn();
    }
  }

  private void readRows(MappingIterator<String[]> rows) throws DeckException {
    CsvColumns columns = null;
    while (sink.goesOn() && rows.hasNext()) {
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
      names = Arrays.stream(cells).filter(name -> !name.equals(Rejects.REASON)).toList();
      reasonAt = List.of(cells).indexOf(Rejects.REASON);
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
    String key = columns.hasCard() ? columns.card(cells).orElse("") : "row " + line;
    CsvCard current = card;
    if (current == null || key.isEmpty() || !current.key().equals(key)) {
      handOn();
      current = new CsvCard(key, line);
      card = current;
      int before = columns.hasCard() && !key.isEmpty() ? seen.add(key, line) : 0;
      if (key.isEmpty()) {
        current.spoil(line, "'card' is empty; it says which card a row is of");
      } else if (before > 0) {
        current.spoil(
            line,
            "the rows of card '%s' start at line %d and do not stand together; move them together"
                .formatted(key, before));
      }
    }
    rows.add(raw(cells));
    if (columns.areExceededBy(cells)) {
      String counts = "it has " + cells.length + " cells for " + columns.count() + " columns";
      current.spoil(line, counts + "; put text that holds a separator in quotes");
      return;
    }
    try {
      current.add(columns.values(cells), line);
    } catch (RecordException e) {
      current.spoil(line, e.getMessage());
    }
  }

  /// The cells as they were, without the reason of an earlier reject.
  private List<String> raw(String[] cells) {
    List<String> raw = new ArrayList<>(List.of(cells));
    if (reasonAt >= 0 && reasonAt < raw.size()) {
      raw.remove(reasonAt);
    }
    return raw;
  }

  /// Hands on the card whose rows have all been read.
  private void handOn() {
    CsvCard complete = card;
    if (complete == null) {
      return;
    }
    sink.source(new RawRecord.Rows(separator, names, List.copyOf(rows)));
    rows.clear();
    card = null;
    try {
      if (complete.faults().isEmpty()) {
        sink.record(complete.toRecord());
      }
    } catch (RecordException e) {
      complete.spoil(complete.line(), e.getMessage());
    }
    complete.faults().forEach((line, why) -> sink.rejected(new DeckProblem(file, line, why)));
  }
}

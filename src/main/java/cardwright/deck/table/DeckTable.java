package cardwright.deck.table;

import cardwright.card.Reading;
import cardwright.deck.DeckColumn;
import cardwright.deck.DeckException;
import cardwright.deck.DeckKeys;
import cardwright.deck.DeckProblem;
import cardwright.deck.Parallel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Writes a deck as a table: a row for each card, in the deck's order, its key first. Works with as
/// many threads as there are processors; cards are not kept.
public final class DeckTable {

  /// The column of the keys.
  public static final String KEY = "card";

  /// How much of the work is done when all cards are read, about.
  private static final double READ = 0.8;

  /// Is told how the work goes, on the thread that writes.
  public interface Sink {

    /// A card was looked at.
    ///
    /// @param share how much of the work is done, 0 to 1
    void done(double share);

    /// A card that cannot be read; the others go on.
    void problem(DeckProblem problem);

    /// Whether to go on with the next.
    default boolean goesOn() {
      return true;
    }
  }

  /// What became of reading a card.
  private record Read(@Nullable Reading reading, @Nullable DeckProblem problem) {}

  private final CardReadings readings;
  private final DeckKeys keys;
  private final List<Path> cards;

  /// @param keys what the cards are called
  public DeckTable(CardReadings readings, DeckKeys keys, List<Path> cards) {
    this.readings = readings;
    this.keys = keys;
    this.cards = List.copyOf(cards);
  }

  /// Whether these are names of columns as this writes them, not somebody's own.
  static boolean isWritten(List<String> names) {
    return names.contains(KEY)
        && names.stream()
            .anyMatch(
                name ->
                    name.equals(DeckColumn.EXACT)
                        || name.startsWith("people[")
                        || name.startsWith("links."));
  }

  private <T> Stream<T> inOrder(Function<Path, T> work) {
    return Parallel.inOrder(cards, work);
  }

  private Read read(Path card) {
    try {
      return new Read(readings.of(card), null);
    } catch (DeckException e) {
      return new Read(null, e.problem());
    }
  }

  /// The names of a table's columns.
  public static List<String> names(List<DeckColumn> columns) {
    List<String> names = new ArrayList<>();
    names.add(KEY);
    columns.forEach(column -> names.add(column.name()));
    return names;
  }

  /// A card as a row, or why there is none.
  private record Row(List<String> cells, @Nullable DeckProblem problem) {}

  /// Writes a row for every card that can be read.
  ///
  /// @param out a table of the columns that [#names] gives
  /// @return how many rows were written
  /// @throws IOException if one cannot be written
  public int write(List<DeckColumn> columns, TableWriter out, Sink sink) throws IOException {
    int done = 0;
    int written = 0;
    for (Row row : (Iterable<Row>) inOrder(card -> row(card, columns))::iterator) {
      if (!sink.goesOn()) {
        break;
      }
      if (row.problem() == null) {
        out.row(row.cells());
        written++;
      } else {
        sink.problem(row.problem());
      }
      sink.done((double) ++done / cards.size());
    }
    out.finish();
    return written;
  }

  /// Begins a table when its columns are known.
  public interface Start {

    /// @param columns the columns after the one of the keys
    TableWriter begin(List<DeckColumn> columns) throws IOException;
  }

  /// All that a card has cells for, or why it has none.
  private record Cells(
      List<DeckColumn> columns, List<String> cells, @Nullable DeckProblem problem) {}

  /// Writes a row for every card that can be read, in every column that some card has a value for,
  /// in the order of the cards' fields. The items of a list that has a column itself are left out.
  ///
  /// Each card is read once; until all columns are known, cells are kept in a temporary file.
  ///
  /// @return how many rows were written
  /// @throws IOException if one cannot be written
  public int writeAll(Start start, Sink sink) throws IOException {
    DeckColumns columns = new DeckColumns();
    List<Path> read = new ArrayList<>();
    try (CellSpool spool = new CellSpool()) {
      int done = 0;
      for (Cells card : (Iterable<Cells>) inOrder(this::cells)::iterator) {
        if (!sink.goesOn()) {
          return 0;
        }
        if (card.problem() == null) {
          read.add(cards.get(done));
          spool.add(columns.add(card.columns()), card.cells().toArray(String[]::new));
        } else {
          sink.problem(card.problem());
        }
        sink.done(READ * ++done / cards.size());
      }
      TableWriter out = start.begin(columns.shown());
      int written = 0;
      try (CellSpool.Rows rows = spool.rows()) {
        while (written < read.size() && sink.goesOn()) {
          List<String> row = new ArrayList<>();
          row.add(keys.key(read.get(written)));
          row.addAll(columns.shown(rows.next(columns.count())));
          out.row(row);
          sink.done(READ + (1 - READ) * ++written / read.size());
        }
      }
      out.finish();
      return written;
    }
  }

  private Cells cells(Path card) {
    Read read = read(card);
    Reading reading = read.reading();
    if (reading == null) {
      return new Cells(List.of(), List.of(), read.problem());
    }
    List<DeckColumn> columns = DeckColumn.in(reading);
    return new Cells(columns, columns.stream().map(column -> column.cell(reading)).toList(), null);
  }

  private Row row(Path card, List<DeckColumn> columns) {
    Read read = read(card);
    Reading reading = read.reading();
    if (reading == null) {
      return new Row(List.of(), read.problem());
    }
    List<String> cells = new ArrayList<>(columns.size() + 1);
    cells.add(keys.key(card));
    columns.forEach(column -> cells.add(column.cell(reading)));
    return new Row(cells, null);
  }
}

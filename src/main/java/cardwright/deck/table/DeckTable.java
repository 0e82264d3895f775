package cardwright.deck.table;

import cardwright.card.CardEngine;
import cardwright.card.Reading;
import cardwright.deck.DeckColumn;
import cardwright.deck.DeckException;
import cardwright.deck.DeckKeys;
import cardwright.deck.DeckProblem;
import cardwright.deck.Parallel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Writes a deck as a table: a row for each card, in the deck's order, its key first. Works with as
/// many threads as there are processors; cards are not kept.
public final class DeckTable {

  /// The column of the keys.
  public static final String KEY = "card";

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

  private final CardEngine engine;
  private final CardTexts texts;
  private final DeckKeys keys;
  private final List<Path> cards;

  /// @param keys what the cards are called
  public DeckTable(CardEngine engine, CardTexts texts, DeckKeys keys, List<Path> cards) {
    this.engine = engine;
    this.texts = texts;
    this.keys = keys;
    this.cards = List.copyOf(cards);
  }

  /// Every column that a card has a value for, in the order of the cards' fields. The items of a
  /// list that has a column itself are left out.
  public List<DeckColumn> columns(Sink sink) {
    List<DeckColumn> columns = new ArrayList<>();
    Set<String> known = new HashSet<>();
    int done = 0;
    for (List<DeckColumn> found :
        (Iterable<List<DeckColumn>>) inOrder(card -> columns(read(card)))::iterator) {
      if (!sink.goesOn()) {
        break;
      }

      int after = 0;
      for (DeckColumn column : found) {
        if (known.add(column.name())) {
          columns.add(after++, column);
        } else {
          after = Math.max(after, columns.indexOf(column) + 1);
        }
      }
      sink.done((double) ++done / cards.size());
    }
    return columns;
  }

  private static List<DeckColumn> columns(Read read) {
    if (read.reading() == null) {
      return List.of();
    }
    List<DeckColumn> columns = DeckColumn.in(read.reading());
    Set<String> names = columns.stream().map(DeckColumn::name).collect(Collectors.toSet());
    return columns.stream()
        .filter(
            column ->
                !names.contains(column.name().replaceFirst("\\[[0-9]+]$", ""))
                    || !column.name().endsWith("]"))
        .toList();
  }

  private <T> Stream<T> inOrder(Function<Path, T> work) {
    return Parallel.inOrder(cards, work);
  }

  private Read read(Path card) {
    try {
      return new Read(engine.read(texts.of(card)), null);
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

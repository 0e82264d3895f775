package cardwright.deck;

import cardwright.text.Messages;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Makes cards of the rows of a table, one row per person. Rows with the same `card` that stand
/// together make one card; without that column every row is a card. One card is in memory at a
/// time, so a `card` that comes again further down is rejected. For use by one thread.
public final class RowCards implements AutoCloseable {

  private final String file;
  private final RecordSink sink;
  private CsvColumns columns;
  private final Seen seen = new Seen();
  private final List<RawRecord> rows = new ArrayList<>();
  private @Nullable CsvCard card;

  /// @param file the rows come from, for messages
  /// @param names of the columns in the file
  /// @param meanings what each of them gives: a name that `export` knows; empty for nothing
  /// @param line of the names, from 1
  /// @throws DeckException if no column means anything, or two mean the same
  public RowCards(String file, RecordSink sink, List<String> names, List<String> meanings, int line)
      throws DeckException {
    this.file = file;
    this.sink = sink;
    columns = columns(names, meanings, line);
  }

  private CsvColumns columns(List<String> names, List<String> meanings, int line)
      throws DeckException {
    CsvColumns found;
    try {
      found = CsvColumns.of(meanings);
    } catch (RecordException e) {
      throw new DeckException(new DeckProblem(file, line, e.getMessage()), e);
    }
    for (int i = 0; i < names.size(); i++) {
      boolean unused = found.unused().contains(meanings.get(i));
      if (unused && (!meanings.get(i).isEmpty() || names.get(i).isEmpty())) {
        String known = String.join(", ", CsvColumns.KNOWN);
        String message = Messages.of("deck.columnNotUsedIfMisspelt", names.get(i), known);
        sink.note(new DeckProblem(file, line, message));
      }
    }
    return found;
  }

  /// Takes more columns for the rows that come: JSON names them as they come.
  ///
  /// @param names those before, and more
  /// @throws DeckException if two mean the same
  public void widen(List<String> names, List<String> meanings, int line) throws DeckException {
    int before = columns.count();
    columns(names.subList(before, names.size()), meanings.subList(before, names.size()), line);
    columns = columns(List.of(), meanings, line);
  }

  /// Adds a row.
  ///
  /// @param cells by column
  /// @param raw the row as its file has it
  public void row(int line, List<String> cells, RawRecord raw) {
    String[] values = cells.toArray(String[]::new);
    CsvCard current = of(line, values);
    rows.add(raw);
    if (columns.areExceededBy(values)) {
      current.spoil(
          line, Messages.of("deck.cellsColumnsPutTextHolds", values.length, columns.count()));
      return;
    }
    try {
      current.add(columns.values(values), line);
    } catch (RecordException e) {
      current.spoil(line, e.getMessage());
    }
  }

  /// Adds a row that cannot be used, so that no card is made of the others of its card alone.
  public void broken(int line, List<String> cells, RawRecord raw, String fault) {
    CsvCard current = of(line, cells.toArray(String[]::new));
    rows.add(raw);
    current.spoil(line, fault);
  }

  /// The card that a row is of.
  private CsvCard of(int line, String[] cells) {
    String key = columns.hasCard() ? columns.card(cells).orElse("") : "row " + line;
    CsvCard current = card;
    if (current != null && !key.isEmpty() && current.key().equals(key)) {
      return current;
    }
    handOn();
    current = new CsvCard(key, line);
    card = current;
    int before = columns.hasCard() && !key.isEmpty() ? seen.add(key, line) : 0;
    if (key.isEmpty()) {
      current.spoil(line, Messages.of("deck.cardEmptySaysWhichCard"));
    } else if (before > 0) {
      current.spoil(line, Messages.of("deck.rowsCardStartLineDo", key, before));
    }
    return current;
  }

  /// Hands on the last card, if it is still wanted.
  public void end() {
    if (sink.goesOn()) {
      handOn();
    }
  }

  /// Lets go of the names that were seen.
  @Override
  public void close() {
    seen.close();
  }

  /// Hands on the card whose rows have all been read.
  private void handOn() {
    CsvCard complete = card;
    if (complete == null) {
      return;
    }
    sink.source(RawRecord.together(rows));
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

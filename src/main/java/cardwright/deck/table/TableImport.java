package cardwright.deck.table;

import cardwright.card.CardEngine;
import cardwright.card.FieldException;
import cardwright.card.Reading;
import cardwright.deck.Change;
import cardwright.deck.CommonCause;
import cardwright.deck.DeckColumn;
import cardwright.deck.DeckException;
import cardwright.deck.DeckKeys;
import cardwright.deck.DeckProblem;
import cardwright.deck.Parallel;
import cardwright.text.FieldPath;
import cardwright.text.Messages;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds what a table says otherwise than the deck: only cells that differ become edits, and a
/// column that is not in the table is left alone. A row takes effect as a whole or not at all. Rows
/// are worked on in batches by as many threads as there are processors.
public final class TableImport {

  /// Is told what the rows change, in their order, on the thread that reads.
  public interface Sink {

    /// A row whose card says something else.
    void edit(RowEdit edit);

    /// A row whose card says all of it already.
    void unchanged(Path card);

    /// A row that is left out, or that says something of no use; the others go on.
    void problem(DeckProblem problem);

    /// Something about the table that is left out, for all rows.
    void note(DeckProblem problem);

    /// Whether to read on; asked before each row.
    default boolean goesOn() {
      return true;
    }
  }

  private static final int BATCH = 512;
  private static final String REASON = "reason";

  /// What follows from a card and changes with it; an older table says it otherwise.
  private static final Set<String> VOLATILE = Set.of(DeckColumn.EXACT, DeckColumn.PROBLEMS);

  private final CardEngine engine;
  private final CardReadings readings;
  private final DeckKeys keys;

  /// @param keys what the cards are called
  public TableImport(CardEngine engine, CardReadings readings, DeckKeys keys) {
    this.engine = engine;
    this.readings = readings;
    this.keys = keys;
  }

  /// Reads a table beside the deck.
  ///
  /// @throws DeckException if the file cannot be read, has no column of keys, or from some place on
  ///   is not what its form says; rows before that place have been handed on
  public void read(Path file, Sink sink) throws DeckException {
    Rows rows = new Rows(file.toString(), sink);
    try {
      TableReader.read(file, rows);
      rows.handOn();
    } catch (Keyless e) {
      throw new DeckException(
          DeckProblem.of(
              file.toString(), Messages.of("deck.noColumnWhichSaysWhich", DeckTable.KEY)),
          e);
    } catch (Gone e) {
      throw new DeckException(e.problem, e);
    }
  }

  /// A table without keys; ends the reading from within.
  private static final class Keyless extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /// A deck that was taken away; ends the reading from within.
  private static final class Gone extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient DeckProblem problem;

    private Gone(DeckProblem problem) {
      super(problem.toString());
      this.problem = problem;
    }
  }

  /// A row that has its card.
  private record Matched(int line, String key, Path card, List<TableCell> cells) {}

  /// What came of a row.
  private record Result(@Nullable RowEdit edit, Path card, @Nullable DeckProblem problem) {}

  /// The rows of one table.
  private final class Rows implements TableSink {

    private final String file;
    private final Sink sink;
    private final Map<Path, Integer> seen = new HashMap<>();
    private final Set<String> told = new HashSet<>();
    private final List<Matched> waiting = new ArrayList<>();
    private List<@Nullable DeckColumn> columns = List.of();
    private int keyAt = -1;

    private Rows(String file, Sink sink) {
      this.file = file;
      this.sink = sink;
    }

    @Override
    public void columns(List<String> names) {
      handOn();
      keyAt = names.indexOf(DeckTable.KEY);
      List<@Nullable DeckColumn> found = new ArrayList<>();
      Set<String> before = new HashSet<>();
      for (String name : names) {
        Optional<String> fault = fault(name, before);
        fault.filter(f -> told.add(name)).ifPresent(f -> sink.note(new DeckProblem(file, 1, f)));
        boolean used = fault.isEmpty() && !name.isEmpty() && isValue(name);
        found.add(used ? DeckColumn.of(name) : null);
      }
      columns = found;
    }

    private boolean isValue(String name) {
      return !name.equals(DeckTable.KEY) && !name.equals(REASON) && !VOLATILE.contains(name);
    }

    private Optional<String> fault(String name, Set<String> before) {
      if (name.isEmpty() || !isValue(name)) {
        return Optional.empty();
      }
      if (!before.add(name)) {
        return Optional.of(Messages.of("deck.columnThereTwiceOnlyFirst", name));
      }
      try {
        boolean known = !DeckColumn.of(name).editable() || engine.knows(FieldPath.parse(name));
        String unused = Messages.of("deck.columnNotUsedNoCard", name);
        return known ? Optional.empty() : Optional.of(unused);
      } catch (IllegalArgumentException e) {
        return Optional.of(Messages.of("deck.columnNotUsed", name, e.getMessage()));
      }
    }

    @Override
    public boolean goesOn() {
      return sink.goesOn();
    }

    @Override
    public void broken(DeckProblem problem) {
      handOn();
      sink.problem(problem);
    }

    @Override
    public void row(int line, List<TableCell> cells) {
      boolean keyed = keyAt >= 0 && keyAt < cells.size();
      if (keyAt < 0 && cells.stream().allMatch(cell -> cell.kind() != TableCell.Kind.MISSING)) {
        throw new Keyless();
      }
      String key = keyed ? cells.get(keyAt).text().strip() : "";
      Optional<Path> card = keys.card(key);
      String fault = null;
      if (key.isEmpty()) {
        fault = Messages.of("deck.cardEmptySaysWhichCard");
      } else if (card.isEmpty()) {
        fault = Messages.of("deck.noCardDeckCalledBelow", key);
      } else {
        int before = seen.getOrDefault(card.get(), 0);
        if (before > 0) {
          fault = Messages.of("deck.cardLineAlreadyRowCounts", key, before);
        } else {
          seen.put(card.get(), line);
        }
      }
      if (fault != null) {
        handOn();
        sink.problem(new DeckProblem(file, line, fault));
        return;
      }
      waiting.add(new Matched(line, key, card.orElseThrow(), cells));
      if (waiting.size() == BATCH) {
        handOn();
      }
    }

    /// Hands on what the rows before this place change.
    void handOn() {
      List<Matched> batch = List.copyOf(waiting);
      List<@Nullable DeckColumn> named = columns;
      waiting.clear();
      List<Result> results = Parallel.inOrder(batch, row -> result(file, row, named)).toList();
      if (results.stream().allMatch(result -> result.problem() != null)) {
        CommonCause.goneFolder(results.stream().map(Result::card).toList())
            .ifPresent(
                problem -> {
                  throw new Gone(problem);
                });
      }
      results.forEach(this::tell);
    }

    private void tell(Result result) {
      if (result.problem() != null) {
        sink.problem(result.problem());
      } else if (result.edit() != null) {
        sink.edit(result.edit());
      } else {
        sink.unchanged(result.card());
      }
    }
  }

  /// Works out what some cells change in a card as it is now.
  ///
  /// @param cells what [#read] found
  /// @return the change; none if the card no longer says what it said then
  public Change change(Path card, List<CellEdit> cells) {
    try {
      Reading reading = readings.of(card);
      for (CellEdit cell : cells) {
        if (!cell.column().cell(reading).equals(cell.before())) {
          throw new FieldException(Messages.of("deck.changedSinceCompared", cell.column()));
        }
      }
      return Change.of(card, reading.text(), apply(reading, cells));
    } catch (DeckException e) {
      return Change.none(card, e.problem());
    } catch (FieldException e) {
      return Change.none(card, DeckProblem.of(card.toString(), e.getMessage()));
    }
  }

  private Result result(String file, Matched row, List<@Nullable DeckColumn> columns) {
    try {
      Reading reading = readings.of(row.card());
      List<CellEdit> cells = differing(row, columns, reading);
      if (cells.isEmpty()) {
        return new Result(null, row.card(), null);
      }
      String after = apply(reading, cells);
      Change change = Change.of(row.card(), reading.text(), after);
      if (change.isEmpty()) {
        return new Result(null, row.card(), null);
      }
      return new Result(new RowEdit(row.line(), row.key(), cells, change), row.card(), null);
    } catch (DeckException e) {
      String message = Messages.of("deck.card", row.key(), e.problem().message());
      return new Result(null, row.card(), new DeckProblem(file, row.line(), message));
    } catch (FieldException e) {
      String message = Messages.of("deck.cardLeft", row.key(), e.getMessage());
      return new Result(null, row.card(), new DeckProblem(file, row.line(), message));
    }
  }

  private static List<CellEdit> differing(
      Matched row, List<@Nullable DeckColumn> columns, Reading reading) throws FieldException {
    List<CellEdit> edits = new ArrayList<>();
    for (int i = 0; i < Math.min(columns.size(), row.cells().size()); i++) {
      DeckColumn column = columns.get(i);
      if (column != null) {
        String now = column.cell(reading);
        TableCell cell = row.cells().get(i);
        if (!cell.keeps(now)) {
          edits.add(new CellEdit(column, now, wanted(column, now, cell)));
        }
      }
    }
    return edits;
  }

  private static String wanted(DeckColumn column, String now, TableCell cell)
      throws FieldException {
    return switch (cell.kind()) {
      case ERROR ->
          throw new FieldException(Messages.of("deck.formulaWithoutResultWriteValue", column));
      case DATE -> {
        if (!now.isEmpty() && !TableCell.isTime(now)) {
          throw new FieldException(Messages.of("deck.dateOfSpreadsheet", column, cell.text()));
        }
        yield cell.text();
      }
      default -> cell.text();
    };
  }

  /// Gives the card its values one by one, and makes sure that none takes back another.
  private String apply(Reading reading, List<CellEdit> cells) throws FieldException {
    Reading now = reading;
    List<String> given = new ArrayList<>();
    for (CellEdit cell : cells) {
      CellTypes.check(reading, cell.column(), cell.after());
      now = engine.read(with(now, cell));
      given.add(cell.column().cell(now));
    }
    for (int i = 0; i < cells.size(); i++) {
      CellEdit cell = cells.get(i);
      if (!cell.column().cell(now).equals(given.get(i))) {
        throw new FieldException(
            Messages.of("deck.cannotTogetherOtherValuesRow", cell.column(), cell.after()));
      }
    }
    return now.text();
  }

  private String with(Reading now, CellEdit cell) throws FieldException {
    try {
      return cell.column().with(engine, now, cell.after());
    } catch (FieldException e) {
      String message = String.valueOf(e.getMessage());
      boolean named = message.contains("'" + cell.column() + "'");
      throw named ? e : new FieldException("'" + cell.column() + "': " + message);
    }
  }
}

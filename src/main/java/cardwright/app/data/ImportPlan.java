package cardwright.app.data;

import cardwright.app.job.Progress;
import cardwright.deck.DeckException;
import cardwright.deck.DeckProblem;
import cardwright.deck.table.CellEdit;
import cardwright.deck.table.RowEdit;
import cardwright.deck.table.TableImport;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What a table would change in the deck.
///
/// @param rows what changes, card by card; the cards' texts are read again when they are needed
/// @param problems rows that are left out
/// @param notes what of the table is not used
/// @param unchanged how many rows say what their cards say
/// @param complete whether all of the table was read
record ImportPlan(
    Path file,
    List<Row> rows,
    List<DeckProblem> problems,
    List<DeckProblem> notes,
    int unchanged,
    boolean complete) {

  /// What a row changes.
  ///
  /// @param key what the table calls the card
  record Row(Path card, String key, List<CellEdit> cells) {}

  /// How many values change.
  int cells() {
    return rows.stream().mapToInt(row -> row.cells().size()).sum();
  }

  /// Compares a table with the deck.
  ///
  /// @param cards about how many rows there are
  static ImportPlan of(TableImport source, Path file, int cards, Progress progress)
      throws DeckException {
    Collector found = new Collector(cards, progress);
    source.read(file, found);
    return new ImportPlan(
        file, found.rows, found.problems, found.notes, found.unchanged, progress.goesOn());
  }

  private static final class Collector implements TableImport.Sink {

    private final int cards;
    private final Progress progress;
    private final List<Row> rows = new ArrayList<>();
    private final List<DeckProblem> problems = new ArrayList<>();
    private final List<DeckProblem> notes = new ArrayList<>();
    private int unchanged;
    private int done;

    private Collector(int cards, Progress progress) {
      this.cards = cards;
      this.progress = progress;
    }

    @Override
    public void edit(RowEdit edit) {
      rows.add(new Row(edit.change().path(), edit.key(), edit.cells()));
      worked();
    }

    @Override
    public void unchanged(Path card) {
      unchanged++;
      worked();
    }

    private void worked() {
      done++;
      progress.show(done, Math.max(done, cards));
    }

    @Override
    public void problem(DeckProblem problem) {
      problems.add(problem);
    }

    @Override
    public void note(DeckProblem problem) {
      notes.add(problem);
    }

    @Override
    public boolean goesOn() {
      return progress.goesOn();
    }
  }
}

package cardwright.app.data;

import cardwright.app.job.Progress;
import cardwright.deck.DeckColumn;
import cardwright.deck.DeckException;
import cardwright.deck.DeckKeys;
import cardwright.deck.DeckProblem;
import cardwright.deck.WholeFile;
import cardwright.deck.table.CardReadings;
import cardwright.deck.table.DeckTable;
import cardwright.deck.table.TableWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The work of writing the deck as a table.
final class TableExport implements DeckTable.Sink {

  private final DeckTable table;
  private final TableChoice choice;
  private final int cards;
  private final List<DeckProblem> problems = new ArrayList<>();
  private volatile Progress progress = NONE;

  private static final Progress NONE =
      new Progress() {
        @Override
        public void show(long done, long all) {}

        @Override
        public boolean goesOn() {
          return true;
        }
      };

  TableExport(CardReadings readings, DeckKeys keys, List<Path> cards, TableChoice choice) {
    table = new DeckTable(readings, keys, cards);
    this.choice = choice;
    this.cards = cards.size();
  }

  /// Does it.
  ///
  /// @return how many rows were written; -1 if it was stopped, and the file is as it was
  int run(Progress shown) throws DeckException {
    progress = shown;
    try (WholeFile whole = WholeFile.open(choice.file())) {
      try {
        DeckTable.Start start =
            columns ->
                TableWriter.of(
                    choice.format(), whole.stream(), DeckTable.names(columns), choice.form());
        List<DeckColumn> chosen = choice.columns();
        int written =
            chosen.isEmpty()
                ? table.writeAll(start, this)
                : table.write(chosen, start.begin(chosen), this);
        if (!goesOn()) {
          return -1;
        }
        whole.finish();
        return written;
      } catch (IOException e) {
        throw whole.failed(e);
      }
    }
  }

  @Override
  public void done(double share) {
    progress.show(Math.round(share * cards), cards);
  }

  @Override
  public void problem(DeckProblem problem) {
    problems.add(problem);
  }

  @Override
  public boolean goesOn() {
    return progress.goesOn();
  }

  /// The cards that could not be read.
  List<DeckProblem> problems() {
    return problems;
  }
}

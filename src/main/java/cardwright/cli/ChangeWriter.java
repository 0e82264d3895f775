package cardwright.cli;

import cardwright.deck.CardOutput.Outcome;
import cardwright.deck.CardOutput.Put;
import cardwright.deck.DeckProblem;
import cardwright.deck.JobJournal;
import cardwright.deck.JobReport;
import cardwright.deck.SafeBatch;
import cardwright.deck.SafeBatch.Wish;
import cardwright.text.Utf8;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Saves changed cards in crash-safe batches, and counts what became of them.
final class ChangeWriter {

  /// How many cards are saved together.
  static final int BATCH = 512;

  private final Console console;
  private final JobJournal journal;
  private final JobReport counts;
  private final boolean each;

  /// @param journal keeps what is replaced
  /// @param each whether each changed card is told
  ChangeWriter(Console console, JobJournal journal, JobReport counts, boolean each) {
    this.console = console;
    this.journal = journal;
    this.counts = counts;
    this.each = each;
  }

  void write(List<Change> changes) {
    List<Wish> wishes = new ArrayList<>();
    for (Change change : changes) {
      if (change.problem().isPresent()) {
        count(change.path(), new Put(Outcome.FAILED, change.problem().get()));
      } else if (change.isEmpty()) {
        counts.count(Outcome.UNCHANGED);
      } else {
        byte[] before = Utf8.encode(change.before());
        wishes.add(new Wish(change.path(), before, Utf8.encode(change.after())));
      }
    }
    List<Put> puts = SafeBatch.write(wishes, journal, false);
    for (int i = 0; i < puts.size(); i++) {
      count(wishes.get(i).file(), puts.get(i));
    }
  }

  private void count(Path file, Put put) {
    DeckProblem problem = put.problem();
    if (problem != null) {
      counts.failed(problem);
      console.tell(problem);
      return;
    }
    counts.count(put.outcome());
    if (put.outcome() == Outcome.CHANGED && each) {
      console.say(file + ": changed");
    }
  }
}

package cardwright.deck;

import cardwright.deck.CardOutput.Outcome;
import cardwright.deck.CardOutput.Put;
import cardwright.deck.SafeBatch.Wish;
import cardwright.text.Utf8;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/// Saves changed cards in crash-safe batches, and counts what became of them. For use by one
/// thread.
public final class ChangeWriter {

  /// How many cards are best saved together.
  public static final int BATCH = 512;

  private final JobJournal journal;
  private final JobReport counts;
  private final BiConsumer<Path, Put> told;

  /// @param journal keeps what is replaced
  /// @param counts counts what became of each card
  /// @param told takes what became of each card that changed, or failed for a reason of its own
  public ChangeWriter(JobJournal journal, JobReport counts, BiConsumer<Path, Put> told) {
    this.journal = journal;
    this.counts = counts;
    this.told = told;
  }

  /// Saves some cards together. When it comes back, each is the old one or the new one, whole. A
  /// file that no longer holds the text before the change fails.
  ///
  /// @throws DeckException if many of them cannot be written for one and the same reason, such as a
  ///   disk that is full: no more are to be tried
  public void write(List<Change> changes) throws DeckException {
    List<Wish> wishes = new ArrayList<>();
    for (Change change : changes) {
      DeckProblem problem = change.problem().orElse(null);
      if (problem != null && Files.notExists(change.path())) {
        wishes.add(Wish.unreadable(change.path(), problem));
      } else if (problem != null) {
        count(change.path(), new Put(Outcome.FAILED, problem));
      } else if (change.isEmpty()) {
        counts.count(Outcome.UNCHANGED);
      } else {
        byte[] before = Utf8.encode(change.before());
        wishes.add(new Wish(change.path(), before, Utf8.encode(change.after())));
      }
    }
    List<Put> puts = SafeBatch.write(wishes, () -> place(changes), journal, false);
    DeckProblem stop = null;
    for (int i = 0; i < puts.size(); i++) {
      Put put = puts.get(i);
      if (put.stops()) {
        counts.count(put.outcome());
        stop = put.problem();
      } else {
        count(wishes.get(i).file(), put);
      }
    }
    if (stop != null) {
      counts.brokenOff(stop);
      throw new DeckException(stop);
    }
  }

  private static @Nullable Path place(List<Change> changes) {
    return CommonCause.place(changes.stream().map(Change::path).toList());
  }

  private void count(Path file, Put put) {
    DeckProblem problem = put.problem();
    if (problem == null) {
      counts.count(put.outcome());
    } else {
      counts.failed(problem);
    }
    told.accept(file, put);
  }
}

package cardwright.cli;

import cardwright.deck.CardOutput.Outcome;
import cardwright.deck.CardOutput.Put;
import cardwright.deck.ChangeWriter;
import cardwright.deck.DeckException;
import cardwright.deck.JobReport;
import cardwright.text.Messages;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntConsumer;

/// Changes cards in batches, and tells what became of them.
final class Changes {

  /// Works on some cards.
  @FunctionalInterface
  interface Batch {

    /// @throws DeckException if no more are to be tried; what became of these is counted
    void change(List<Path> cards) throws DeckException;
  }

  private Changes() {}

  /// Works on cards, batch by batch, until all are done, somebody stops it or no more can be
  /// written.
  ///
  /// @param counts takes what is known of the end
  /// @param progress is told how many cards are done
  /// @return false if no more could be written; that is told
  static boolean run(
      Console console,
      List<Path> cards,
      Batch work,
      JobReport counts,
      Cancellation cancellation,
      IntConsumer progress) {
    int done = 0;
    try {
      while (done < cards.size() && !cancellation.isAsked()) {
        List<Path> batch = cards.subList(done, Math.min(cards.size(), done + ChangeWriter.BATCH));
        done += batch.size();
        work.change(batch);
        progress.accept(done);
      }
    } catch (DeckException e) {
      counts.notReached(cards.size() - done);
      console.tell(e.problem());
      return false;
    }
    counts.notReached(cards.size() - done);
    if (done == cards.size()) {
      counts.complete();
    }
    return true;
  }

  /// @param each whether each changed card is told; what failed always is
  static void tell(Console console, boolean each, Path file, Put put) {
    if (put.problem() != null) {
      console.tell(put.problem());
    } else if (put.outcome() == Outcome.CHANGED && each) {
      console.say(Messages.of("cli.changed", file));
    }
  }
}

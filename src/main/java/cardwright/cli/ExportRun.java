package cardwright.cli;

import cardwright.deck.CardOutput.Outcome;
import cardwright.deck.DeckProblem;
import cardwright.deck.ExportJob;
import cardwright.deck.Exporter.Exported;
import cardwright.text.Messages;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleSupplier;

/// Tells of an export while it goes on.
final class ExportRun implements ExportJob.Listener {

  private final Console console;
  private final boolean dryRun;
  private final BooleanSupplier cancelled;
  private final DoubleSupplier share;
  private final Progress progress;

  /// @param share how much of the data has been read, 0 to 1
  ExportRun(Console console, boolean dryRun, BooleanSupplier cancelled, DoubleSupplier share) {
    this.console = console;
    this.dryRun = dryRun;
    this.cancelled = cancelled;
    this.share = share;
    progress = new Progress(console, Messages.of("cli.cards"));
  }

  @Override
  public boolean goesOn() {
    return !cancelled.getAsBoolean();
  }

  @Override
  public void exported(Exported card, String file) {
    if (card.outcome() != Outcome.UNCHANGED) {
      String outcome = card.outcome().name().toLowerCase(Locale.ROOT);
      if (dryRun) {
        console.println(Messages.of("cli.wouldBe", file, outcome));
      } else if (!console.isTerminal()) {
        console.say(file + ": " + outcome);
      }
    }
  }

  @Override
  public void rejected(DeckProblem problem) {
    note(problem);
  }

  @Override
  public void note(DeckProblem problem) {
    progress.end();
    console.tell(problem);
  }

  @Override
  public void done(long records) {
    progress.show(records, share.getAsDouble());
  }

  /// Takes the line of the progress away.
  void end() {
    progress.end();
  }
}

package cardwright.cli;

import cardwright.deck.CardOutput.Outcome;
import cardwright.deck.CardOutput.Put;
import cardwright.text.Messages;
import java.nio.file.Path;

/// Tells what became of changed cards.
final class Changes {

  private Changes() {}

  /// @param each whether each changed card is told; what failed always is
  static void tell(Console console, boolean each, Path file, Put put) {
    if (put.problem() != null) {
      console.tell(put.problem());
    } else if (put.outcome() == Outcome.CHANGED && each) {
      console.say(Messages.of("cli.changed", file));
    }
  }
}

package cardwright.cli;

import cardwright.deck.JobHistory;
import cardwright.deck.JobJournal;
import cardwright.deck.ProgramFolder;
import cardwright.text.Messages;

/// The journals that let `undo-job` take back what a command did.
final class Journals {

  private Journals() {}

  /// A journal for a job that begins; old ones are dropped.
  static JobJournal begin(String job) {
    history().prune();
    return new JobJournal(ProgramFolder.jobs(), job);
  }

  /// The jobs of this user.
  static JobHistory history() {
    return new JobHistory(ProgramFolder.jobs());
  }

  /// Says how a job is undone, if it replaced anything.
  static void tell(Console console, JobJournal journal) {
    if (journal.id() != null) {
      console.say(Messages.of("cli.undoCardwrightUndoJob", journal.id()));
    }
    if (journal.left() > 0) {
      console.say(Messages.of("cli.replacedFilesNotKeptThey", journal.left()));
    }
  }
}

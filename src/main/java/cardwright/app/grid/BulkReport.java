package cardwright.app.grid;

import cardwright.app.session.CardSession;
import cardwright.app.text.Texts;
import cardwright.deck.DeckProblem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What came of a job on many cards.
///
/// @param label what it did
/// @param done how many cards it changed
/// @param unchanged how many needed no change
/// @param skipped how many were not worked on, for the job was stopped
/// @param stop what stopped it, such as a disk that is full; null if nothing did
/// @param failed those that could not be changed, with the reasons
/// @param job what brings the files back; null if none was replaced
/// @param unkept how many files cannot be brought back
/// @param edited the cards with unsaved changes that were changed in the window only
record BulkReport(
    String label,
    int done,
    int unchanged,
    int skipped,
    @Nullable DeckProblem stop,
    List<DeckProblem> failed,
    @Nullable String job,
    long unkept,
    List<Edited> edited) {

  /// A card that was changed in the window, to be saved by its user.
  record Edited(CardSession card, String before, String after) {}

  /// What is left to be turned back.
  ///
  /// @param turned the cards that were turned back in the window
  BulkReport without(List<Edited> turned) {
    List<CardSession> cards = turned.stream().map(Edited::card).toList();
    List<Edited> left = edited.stream().filter(edit -> !cards.contains(edit.card())).toList();
    return new BulkReport(label, done, unchanged, skipped, stop, failed, job, unkept, left);
  }

  /// The report in a line.
  String line() {
    StringBuilder line = new StringBuilder(Texts.of("bulk.report", label, done));
    add(line, unchanged, Texts.of("bulk.report.unchanged", unchanged));
    add(line, skipped, Texts.of("bulk.report.skipped", skipped));
    add(line, failed.size(), Texts.of("bulk.report.failed", failed.size()));
    add(line, edited.size(), Texts.of("bulk.report.unsaved", edited.size()));
    add(line, (int) unkept, Texts.of("bulk.report.unkept", unkept));
    if (stop != null) {
      line.append('\n').append(Texts.of("bulk.report.stopped", stop));
    }
    return line.toString();
  }

  private static void add(StringBuilder line, int count, String text) {
    if (count > 0) {
      line.append(" · ").append(text);
    }
  }

  /// Whether there is something to be undone.
  boolean isUndoable() {
    return job != null || !edited.isEmpty();
  }
}

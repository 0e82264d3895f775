package cardwright.app.grid;

import cardwright.app.session.CardSession;
import cardwright.app.text.Texts;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// What was done in the table, to be taken back step by step: cells that were edited, and jobs on
/// many cards.
final class GridHistory {

  /// Something that was done.
  sealed interface Step {
    /// What it did, for a menu.
    String label();
  }

  /// A cell that was edited.
  record CellStep(String label, CardSession card, String before, String after) implements Step {}

  /// A job, which another job takes back.
  record JobStep(String label, BulkReport report) implements Step {}

  /// What can be done about a job.
  enum Turn {
    /// It can be taken back.
    UNDO,
    /// It took another back, which can be done again.
    REDO
  }

  private final BulkRunner runner;
  private final Consumer<BulkReport> told;
  private final Consumer<String> tell;
  private final Runnable changed;
  private final Deque<Step> past = new ArrayDeque<>();
  private final Deque<Step> future = new ArrayDeque<>();

  /// @param told takes what came of a job that was taken back or done again
  /// @param tell says why a step was not taken back
  /// @param changed run when another step can be taken back or done again
  GridHistory(
      BulkRunner runner, Consumer<BulkReport> told, Consumer<String> tell, Runnable changed) {
    this.runner = runner;
    this.told = told;
    this.tell = tell;
    this.changed = changed;
  }

  /// Takes note of something that was done.
  void add(Step step) {
    past.push(step);
    future.clear();
    changed.run();
  }

  /// Forgets everything, as when another deck is opened.
  void clear() {
    past.clear();
    future.clear();
  }

  /// What would be taken back.
  Optional<String> undoLabel() {
    return Optional.ofNullable(past.peek()).map(Step::label);
  }

  /// What would be done again.
  Optional<String> redoLabel() {
    return Optional.ofNullable(future.peek()).map(Step::label);
  }

  /// What would be done about a job next; empty if something else was done since.
  Optional<Turn> turn(BulkReport report) {
    return isOf(report, past.peek())
        ? Optional.of(Turn.UNDO)
        : isOf(report, future.peek()) ? Optional.of(Turn.REDO) : Optional.empty();
  }

  private static boolean isOf(BulkReport report, @Nullable Step step) {
    return step instanceof JobStep job && job.report() == report;
  }

  /// Takes the last step back.
  ///
  /// @return false if there is none
  boolean undo() {
    return turn(past, future, true);
  }

  /// Does the last step that was taken back again.
  ///
  /// @return false if there is none
  boolean redo() {
    return turn(future, past, false);
  }

  private boolean turn(Deque<Step> from, Deque<Step> to, boolean back) {
    if (runner.isRunning()) {
      // Two jobs on the same files would refuse what the other one wrote.
      tell.accept(Texts.of("grid.jobRuns"));
      return true;
    }
    Step step = from.poll();
    if (step == null) {
      return false;
    }
    switch (step) {
      case CellStep cell -> turn(cell, to, back);
      case JobStep job -> turn(job, to, back);
    }
    return true;
  }

  private void turn(CellStep cell, Deque<Step> to, boolean back) {
    CardSession card = cell.card();
    if (!card.text().equals(back ? cell.after() : cell.before())) {
      tell.accept(GridLabels.changedSince(cell.label()));
      return;
    }
    if (back) {
      card.undo();
    } else {
      card.redo();
    }
    to.push(cell);
    changed.run();
  }

  private void turn(JobStep job, Deque<Step> to, boolean back) {
    String label = back ? GridLabels.undo(job.label()) : job.label();
    runner.undo(
        label,
        job.report().job(),
        job.report().done(),
        job.report().edited(),
        report -> {
          if (report.skipped() > 0) {
            // What is left can still be turned.
            BulkReport left = job.report().without(report.edited());
            (back ? past : future).push(new JobStep(job.label(), left));
          }
          if (report.isUndoable()) {
            to.push(new JobStep(job.label(), report));
          }
          changed.run();
          told.accept(report);
        });
  }
}

package cardwright.app.grid;

import cardwright.app.job.DoneJob;
import cardwright.app.job.Jobs;
import cardwright.app.session.Background;
import cardwright.app.session.Workspace;
import cardwright.app.text.Texts;
import cardwright.deck.BulkEdit;
import cardwright.deck.JobHistory.Job;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;

/// A change of many cards on its way: planned, previewed, applied, reported, and taken back. On the
/// window's thread; the work is done by jobs.
final class BulkWork {

  /// Where the parts of it are shown.
  interface Places {

    /// Shows a part in the table's place.
    void show(Node part);

    /// Shows the table again.
    void showTable();

    /// Takes away what asked for the change.
    void closeBar();

    /// Takes note that cards have changed.
    void refresh();
  }

  private final Workspace workspace;
  private final Background background;
  private final Places places;
  private final BulkRunner runner;
  private final GridHistory history;
  private final BulkPreview preview;
  private final HistoryPane jobs;
  private final ReportBar report;

  /// @param jobs runs changes of many cards
  /// @param journals where what these replace is kept
  /// @param undoable run when something else can be undone or done again
  BulkWork(
      Workspace workspace,
      Background background,
      Jobs jobs,
      Path journals,
      Places places,
      Runnable undoable) {
    this.workspace = workspace;
    this.background = background;
    this.places = places;
    runner = new BulkRunner(workspace, jobs, journals, this::failed);
    history =
        new GridHistory(
            runner,
            this::reported,
            workspace::tell,
            () -> {
              offer();
              undoable.run();
            });
    preview = new BulkPreview(background, workspace.engine(), this::apply, places::showTable);
    this.jobs = new HistoryPane(this::undo, places::showTable);
    report = new ReportBar(history::undo, history::redo);
  }

  /// The bar that says what came of the last job.
  Node report() {
    return report;
  }

  /// What can be taken back, cells that were edited as well.
  GridHistory history() {
    return history;
  }

  /// Forgets what was done, as when another deck is opened.
  void clear() {
    history.clear();
    report.setVisible(false);
  }

  /// Takes note of a job that was done elsewhere, so that it can be taken back here.
  void add(DoneJob job) {
    BulkReport done =
        new BulkReport(
            job.label(), job.files(), 0, 0, null, List.of(), job.id(), job.unkept(), List.of());
    keep(GridLabels.counted(done), done);
  }

  /// Works out what an edit would change in rows, and shows it.
  void plan(BulkEdit edit, List<GridRow> rows) {
    runner.plan(edit, GridLabels.of(edit), rows, this::show);
  }

  private void show(BulkPlan plan) {
    report.setVisible(false);
    places.show(preview);
    preview.show(plan);
  }

  private void apply(BulkPlan plan) {
    places.closeBar();
    places.showTable();
    runner.apply(
        plan,
        done -> {
          if (done.isUndoable()) {
            keep(GridLabels.counted(done), done);
          }
          reported(done);
        });
  }

  /// Shows the jobs that can be taken back.
  void showHistory() {
    places.closeBar();
    places.show(jobs);
    jobs.wait(Texts.of("history.looking"));
    background.run(runner::history, jobs::show, this::failed);
  }

  private void undo(Job job) {
    places.showTable();
    runner.undo(
        GridLabels.undo(job.job()),
        job.id(),
        job.files(),
        List.of(),
        done -> {
          if (done.isUndoable()) {
            keep(done.label(), done);
          }
          reported(done);
        });
  }

  private void keep(String label, BulkReport done) {
    history.add(new GridHistory.JobStep(label, done));
  }

  private void reported(BulkReport done) {
    report.show(done);
    offer();
    places.refresh();
  }

  /// The report offers to turn back what it tells of, as long as nothing else was done since.
  private void offer() {
    report.offer(report.shown().flatMap(history::turn));
  }

  private void failed(Exception e) {
    workspace.tell(String.valueOf(e.getMessage()));
  }
}

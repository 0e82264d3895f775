package cardwright.app.grid;

import cardwright.app.job.Jobs;
import cardwright.app.job.Progress;
import cardwright.app.session.CardSession;
import cardwright.app.session.FileJob;
import cardwright.app.session.Workspace;
import cardwright.app.text.Texts;
import cardwright.card.CardEngine;
import cardwright.deck.BulkEdit;
import cardwright.deck.CardFile;
import cardwright.deck.CardOutput.Outcome;
import cardwright.deck.CardOutput.Put;
import cardwright.deck.Change;
import cardwright.deck.ChangeWriter;
import cardwright.deck.DeckException;
import cardwright.deck.DeckProblem;
import cardwright.deck.JobHistory;
import cardwright.deck.JobHistory.Job;
import cardwright.deck.JobJournal;
import cardwright.deck.JobReport;
import cardwright.text.Edit;
import cardwright.text.Utf8;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Gatherers;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/// Plans and runs changes of many cards as jobs. Cards without unsaved changes are saved at once,
/// crash-safe, and what they held is kept; a card with unsaved changes is changed in the window,
/// and saving it stays its user's. On the JavaFX application thread.
final class BulkRunner {

  private final Workspace workspace;
  private final Jobs jobs;
  private final Path folder;
  private final Consumer<Exception> failed;

  /// @param folder where what jobs replace is kept
  /// @param failed is told what broke a job off
  BulkRunner(Workspace workspace, Jobs jobs, Path folder, Consumer<Exception> failed) {
    this.workspace = workspace;
    this.jobs = jobs;
    this.folder = folder;
    this.failed = failed;
  }

  /// Whether a job is running, from wherever it was started.
  boolean isRunning() {
    return jobs.isRunning();
  }

  /// Works out what an edit would do to some rows.
  void plan(BulkEdit edit, String label, List<GridRow> rows, Consumer<BulkPlan> then) {
    CardEngine engine = workspace.engine();
    List<BulkPlan.Target> targets =
        rows.stream()
            .map(GridRow::entry)
            .map(entry -> BulkPlan.Target.of(entry, workspace.session(entry).orElse(null)))
            .toList();
    jobs.run(
        Texts.of("bulk.planning", label),
        progress -> BulkPlan.of(edit, label, targets, engine, progress),
        then,
        failed);
  }

  /// Does what was planned.
  void apply(BulkPlan plan, Consumer<BulkReport> then) {
    FileJob files = workspace.fileJob();
    List<BulkPlan.Item> onDisk = new ArrayList<>();
    List<BulkReport.Edited> edited = new ArrayList<>();
    List<DeckProblem> problems = new ArrayList<>();
    plan.refused().forEach(item -> problems.add(item.problem()));
    for (BulkPlan.Item item : plan.changed()) {
      Optional<CardSession> card =
          workspace.session(item.target().entry()).filter(CardSession::modified);
      if (card.isEmpty()) {
        onDisk.add(item);
      } else {
        edit(plan, item, card.get(), edited, problems);
      }
    }
    Applying work = new Applying(plan, onDisk, files, problems);
    jobs.run(
        plan.label(),
        progress -> work.run(workspace.engine(), progress),
        report -> {
          files.end();
          then.accept(work.report(report, edited, plan.count().unchanged()));
        },
        e -> {
          files.end();
          failed.accept(e);
        });
  }

  private static void edit(
      BulkPlan plan,
      BulkPlan.Item item,
      CardSession card,
      List<BulkReport.Edited> edited,
      List<DeckProblem> problems) {
    String before = card.text();
    Path path = item.target().path();
    if (!Change.of(path, before, "").fingerprint().equals(item.fingerprint())) {
      problems.add(changedSince(path));
      return;
    }
    card.closeGroup();
    Optional<String> refused =
        card.change(
            (engine, reading) ->
                Edit.between(plan.label(), before, plan.edit().apply(engine, path, reading)),
            null);
    refused.ifPresentOrElse(
        why -> problems.add(DeckProblem.of(path.toString(), why)),
        () -> edited.add(new BulkReport.Edited(card, before, card.text())));
  }

  private static DeckProblem changedSince(Path path) {
    return DeckProblem.of(path.toString(), Texts.of("bulk.changedSince"));
  }

  /// The part of a job that is done away from the window's thread.
  private final class Applying {

    private final BulkPlan plan;
    private final List<BulkPlan.Item> items;
    private final FileJob files;
    private final List<DeckProblem> problems;
    private final JobJournal journal;
    private int worked;
    private int failed;
    private @Nullable DeckProblem stop;

    Applying(BulkPlan plan, List<BulkPlan.Item> items, FileJob files, List<DeckProblem> problems) {
      this.plan = plan;
      this.items = items;
      this.files = files;
      this.problems = problems;
      journal = new JobJournal(folder, plan.label());
    }

    JobReport run(CardEngine engine, Progress progress) {
      new JobHistory(folder).prune();
      JobReport counts = new JobReport(plan.label());
      ChangeWriter writer =
          new ChangeWriter(journal, counts, (file, put) -> told(file, put, plan.label()));
      try {
        while (worked < items.size() && progress.goesOn()) {
          int end = Math.min(items.size(), worked + ChangeWriter.BATCH);
          writer.write(changes(items.subList(worked, end), engine));
          worked = end;
          progress.show(worked, items.size());
        }
      } catch (DeckException e) {
        stop = e.problem();
      }
      return counts;
    }

    private List<Change> changes(List<BulkPlan.Item> some, CardEngine engine) {
      int atOnce = Runtime.getRuntime().availableProcessors();
      return some.stream()
          .gather(Gatherers.mapConcurrent(atOnce, item -> change(item, engine)))
          .toList();
    }

    private Change change(BulkPlan.Item item, CardEngine engine) {
      Change change = plan.edit().change(engine, item.target().path());
      boolean other =
          change.problem().isEmpty() && !change.fingerprint().equals(item.fingerprint());
      return other ? Change.none(item.target().path(), changedSince(item.target().path())) : change;
    }

    private void told(Path file, Put put, String label) {
      if (put.problem() != null) {
        problems.add(put.problem());
        failed++;
      } else {
        wrote(files, label, file, put);
      }
    }

    BulkReport report(JobReport counts, List<BulkReport.Edited> edited, int unchanged) {
      return new BulkReport(
          plan.label(),
          counts.of(Outcome.CHANGED) + edited.size(),
          unchanged + counts.of(Outcome.UNCHANGED),
          items.size() - failed - counts.of(Outcome.CHANGED) - counts.of(Outcome.UNCHANGED),
          stop,
          List.copyOf(problems),
          journal.id(),
          journal.left(),
          edited);
    }
  }

  /// Tells the window what was written; the card that is open follows.
  static void wrote(FileJob files, String label, Path file, Put put) {
    if (put.outcome() == Outcome.CHANGED) {
      String text = files.follows(file) ? text(file) : null;
      Platform.runLater(() -> files.wrote(label, file, text));
    }
  }

  private static @Nullable String text(Path file) {
    try {
      return CardFile.read(file).content() instanceof Utf8.Text(String text) ? text : null;
    } catch (DeckException e) {
      // Whoever took the file away again is noticed when the disk is looked at.
      return null;
    }
  }

  /// Takes a job back: its files, and the cards that it changed in the window only. What somebody
  /// changed since is left as it is.
  ///
  /// @param id the job; null if it replaced no file
  /// @param of how many files it replaced
  void undo(
      String label,
      @Nullable String id,
      int of,
      List<BulkReport.Edited> edits,
      Consumer<BulkReport> then) {
    List<BulkReport.Edited> undone = new ArrayList<>();
    List<DeckProblem> problems = new ArrayList<>();
    for (BulkReport.Edited edit : edits) {
      if (turned(edit)) {
        undone.add(new BulkReport.Edited(edit.card(), edit.after(), edit.before()));
      } else {
        problems.add(changedSince(edit.card().path()));
      }
    }
    FileJob files = workspace.fileJob();
    JobUndo work = new JobUndo(folder, label, files, problems);
    jobs.run(
        label,
        progress -> {
          if (id != null) {
            work.run(id, of, progress);
          }
          return work;
        },
        done -> {
          files.end();
          then.accept(done.report(undone));
        },
        e -> {
          files.end();
          failed.accept(e);
        });
  }

  /// Takes an edit back by the card's own history, whichever way it lies.
  private static boolean turned(BulkReport.Edited edit) {
    CardSession card = edit.card();
    if (!card.text().equals(edit.after())) {
      return false;
    }
    if (card.redoLabel().isPresent()) {
      card.redo();
      if (card.text().equals(edit.before())) {
        return true;
      }
      card.undo();
    }
    card.undo();
    if (card.text().equals(edit.before())) {
      return true;
    }
    card.redo();
    return false;
  }

  /// The jobs that can be taken back, read in the background.
  List<Job> history() {
    return new JobHistory(folder).jobs();
  }
}

package cardwright.app.data;

import cardwright.app.job.DoneJob;
import cardwright.app.job.Progress;
import cardwright.app.session.FileJob;
import cardwright.app.text.Texts;
import cardwright.deck.CardFile;
import cardwright.deck.CardOutput.Outcome;
import cardwright.deck.CardOutput.Put;
import cardwright.deck.Change;
import cardwright.deck.ChangeWriter;
import cardwright.deck.DeckException;
import cardwright.deck.DeckProblem;
import cardwright.deck.JobHistory;
import cardwright.deck.JobJournal;
import cardwright.deck.JobReport;
import cardwright.deck.Parallel;
import cardwright.deck.table.TableImport;
import cardwright.text.Utf8;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/// The work of bringing a table's changes into the cards, in crash-safe batches with a journal, by
/// which it can be undone.
final class ImportRun {

  private final FileJob files;
  private final Path journals;
  private final ImportPlan plan;
  private final String label;
  private final JobReport counts;
  private final JobJournal journal;
  private final List<DeckProblem> problems = new ArrayList<>();
  private int failed;
  private int left;

  /// @param files the cards of the deck that are open
  /// @param journals where what is replaced is kept
  ImportRun(FileJob files, Path journals, ImportPlan plan) {
    this.files = files;
    this.journals = journals;
    this.plan = plan;
    label = Texts.of("import.label", plan.file().getFileName());
    counts = new JobReport(label);
    journal = new JobJournal(journals, label);
    problems.addAll(plan.problems());
  }

  /// Does it, away from the window's thread.
  ///
  /// @return itself, done
  ImportRun write(TableImport source, Progress progress) {
    new JobHistory(journals).prune();
    ChangeWriter writer = new ChangeWriter(journal, counts, this::told);
    int done = 0;
    try {
      while (done < plan.rows().size() && progress.goesOn()) {
        int end = Math.min(plan.rows().size(), done + ChangeWriter.BATCH);
        List<Change> changes =
            Parallel.inOrder(plan.rows().subList(done, end), row -> change(source, row)).toList();
        writer.write(changes);
        done = end;
        progress.show(done, plan.rows().size());
      }
    } catch (DeckException e) {
      problems.addFirst(e.problem());
    }
    left = plan.rows().size() - changed() - counts.of(Outcome.UNCHANGED) - failed;
    return this;
  }

  private Change change(TableImport source, ImportPlan.Row row) {
    if (files.isUnsaved(row.card())) {
      String unsaved = Texts.of("import.unsaved");
      return Change.none(row.card(), DeckProblem.of(row.card().toString(), unsaved));
    }
    return source.change(row.card(), row.cells());
  }

  private void told(Path file, Put put) {
    if (put.problem() != null) {
      problems.add(put.problem());
      failed++;
    } else if (put.outcome() == Outcome.CHANGED) {
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

  /// Lets the open cards go; to be called on the window's thread, whatever came of it.
  void end() {
    files.end();
  }

  /// How many cards were changed.
  int changed() {
    return counts.of(Outcome.CHANGED);
  }

  /// How many cards were not changed, for it was stopped before.
  int left() {
    return left;
  }

  /// What undoes it; empty if it replaced no file.
  Optional<DoneJob> done() {
    return Optional.ofNullable(journal.id())
        .map(id -> new DoneJob(label, id, changed(), journal.left()));
  }

  /// The rows and cards that were left out.
  List<DeckProblem> problems() {
    return problems;
  }
}

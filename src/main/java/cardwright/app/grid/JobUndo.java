package cardwright.app.grid;

import cardwright.app.job.Progress;
import cardwright.app.session.FileJob;
import cardwright.app.text.Texts;
import cardwright.deck.CardOutput.Outcome;
import cardwright.deck.CardOutput.Put;
import cardwright.deck.DeckException;
import cardwright.deck.DeckProblem;
import cardwright.deck.JobHistory;
import cardwright.deck.JobJournal;
import cardwright.deck.JobReport;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The part of taking a job back that is done away from the window's thread: its files.
final class JobUndo {

  private final Path folder;
  private final String label;
  private final FileJob files;
  private final List<DeckProblem> problems;
  private final JobJournal journal;
  private final JobReport counts;
  private int done;
  private int left;
  private @Nullable DeckProblem stop;

  /// @param folder where what jobs replace is kept
  /// @param problems takes why files are left as they are
  JobUndo(Path folder, String label, FileJob files, List<DeckProblem> problems) {
    this.folder = folder;
    this.label = label;
    this.files = files;
    this.problems = problems;
    journal = new JobJournal(folder, label);
    counts = new JobReport(label);
  }

  /// Brings the files back.
  ///
  /// @param of how many there are
  /// @throws DeckException if nothing is kept of the job any more
  void run(String id, int of, Progress progress) throws DeckException {
    boolean found = true;
    try {
      found =
          new JobHistory(folder)
              .undo(
                  id,
                  journal,
                  false,
                  guard(progress),
                  (file, put) -> told(file, put, of, progress));
    } catch (DeckException e) {
      stop = e.problem();
    }
    if (!found) {
      throw new DeckException(DeckProblem.of(label, Texts.of("bulk.forgotten")));
    }
  }

  private JobHistory.Guard guard(Progress progress) {
    return new JobHistory.Guard() {
      @Override
      public Optional<String> refuses(Path file) {
        return files.isUnsaved(file)
            ? Optional.of(Texts.of("bulk.unsavedSince"))
            : Optional.empty();
      }

      @Override
      public boolean goesOn() {
        return progress.goesOn();
      }

      @Override
      public void notReached(int count) {
        left += count;
      }
    };
  }

  private void told(Path file, Put put, int of, Progress progress) {
    progress.show(++done, Math.max(of, done));
    DeckProblem problem = put.problem();
    if (put.stops()) {
      left++;
    } else if (problem != null) {
      problems.add(problem);
    } else {
      counts.count(put.outcome());
      BulkRunner.wrote(files, label, file, put);
    }
  }

  /// What came of it.
  ///
  /// @param undone the cards that were changed back in the window
  BulkReport report(List<BulkReport.Edited> undone) {
    return new BulkReport(
        label,
        counts.of(Outcome.CHANGED) + undone.size(),
        counts.of(Outcome.UNCHANGED),
        left,
        stop,
        List.copyOf(problems),
        journal.id(),
        journal.left(),
        undone);
  }
}

package cardwright.app.data;

import cardwright.app.job.Progress;
import cardwright.app.text.Texts;
import cardwright.card.CardEngine;
import cardwright.deck.CardOutput;
import cardwright.deck.CardOutput.Named;
import cardwright.deck.CardOutput.Outcome;
import cardwright.deck.CardOutput.Put;
import cardwright.deck.DeckException;
import cardwright.deck.DeckProblem;
import cardwright.deck.ExportJob;
import cardwright.deck.ExportTarget;
import cardwright.deck.Exporter;
import cardwright.deck.Exporter.Exported;
import cardwright.deck.JobHistory;
import cardwright.deck.JobJournal;
import cardwright.deck.JobReport;
import cardwright.deck.NamePattern;
import cardwright.deck.RecordSink;
import cardwright.deck.Records;
import cardwright.deck.Rejects;
import cardwright.deck.table.TableRecords;
import cardwright.deck.table.TableWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/// The work of making cards of data, as a trial or in earnest; away from the window's thread.
final class CardRun {

  private static final int MOST_SHOWN = 20;
  private static final int MOST_PROBLEMS = 500;

  /// What came of it.
  ///
  /// @param problems the first reasons for what is left out, and what was noted
  /// @param rejects the file of what gave no card; null if there is none
  /// @param texts of the first cards of a trial, by their names
  record Result(
      int cards,
      int unchanged,
      int failed,
      boolean complete,
      List<String> problems,
      @Nullable Path rejects,
      Map<String, String> texts) {

    /// The counts in words.
    String text() {
      String text = Texts.of("wizard.counts", cards, unchanged, failed);
      return complete ? text : Texts.of("wizard.partly", text);
    }
  }

  private final CardPlan plan;
  private final CardEngine engine;
  private final List<String> problems = new ArrayList<>();

  CardRun(CardPlan plan, CardEngine engine) {
    this.plan = plan;
    this.engine = engine;
  }

  /// Looks what would be written, and writes nothing.
  Result tryOut(Progress progress) throws DeckException {
    Map<String, String> texts = new LinkedHashMap<>();
    CardOutput trial = ExportTarget.trial(plan.out());
    CardOutput output =
        new CardOutput() {
          @Override
          public List<Put> put(List<Named> cards) throws DeckException {
            for (Named card : cards) {
              if (texts.size() < MOST_SHOWN) {
                texts.put(card.name(), new String(card.content(), StandardCharsets.UTF_8));
              }
            }
            return trial.put(cards);
          }

          @Override
          public void finish() {}

          @Override
          public void close() {}
        };
    JobReport counts = new JobReport("export");
    run(output, null, counts, progress);
    return result(counts, progress.goesOn(), null, texts);
  }

  /// Writes the cards.
  ///
  /// @param journals where what is replaced is kept
  Result write(Path journals, Progress progress) throws DeckException {
    new JobHistory(journals).prune();
    String label = Texts.of("wizard.label", plan.data().getFileName());
    JobReport counts = new JobReport(label);
    boolean anyRejects = false;
    boolean whole = false;
    try (CardOutput output = ExportTarget.output(plan.out(), new JobJournal(journals, label));
        Rejects rejects = new Rejects(plan.rejects(), TableWriter::workbook)) {
      run(output, rejects, counts, progress);
      whole = progress.goesOn();
      anyRejects = counts.of(Outcome.FAILED) > 0;
    } catch (DeckException e) {
      if (counts.isEmpty()) {
        throw e;
      }
      problems.addFirst(e.problem().toString());
    }
    Path kept = anyRejects && Files.exists(plan.rejects()) ? plan.rejects() : null;
    return result(counts, whole, kept, Map.of());
  }

  private Result result(
      JobReport counts, boolean whole, @Nullable Path rejects, Map<String, String> texts) {
    boolean there = whole || ExportTarget.of(plan.out()) == ExportTarget.FOLDER;
    return new Result(
        there ? counts.of(Outcome.NEW) + counts.of(Outcome.CHANGED) : 0,
        counts.of(Outcome.UNCHANGED),
        counts.of(Outcome.FAILED),
        whole,
        List.copyOf(problems),
        rejects,
        texts);
  }

  private void run(
      CardOutput output, @Nullable Rejects rejects, JobReport counts, Progress progress)
      throws DeckException {
    AtomicLong read = new AtomicLong();
    long size = Math.max(1, plan.data().toFile().length());
    Listener listener = new Listener(progress, read, size);
    String data = plan.data().toString();
    NamePattern names = NamePattern.parse(plan.pattern());
    try (Exporter exporter = new Exporter(engine, output, names, plan.layout())) {
      new ExportJob(data, counts, exporter, rejects, name -> name, false, listener)
          .run(sink -> read(sink, read));
    }
    // A file counts when it is whole.
    if (progress.goesOn()) {
      output.finish();
    }
  }

  private void read(RecordSink sink, AtomicLong bytes) throws DeckException {
    if (plan.mapping() == null) {
      Records.read(plan.data(), sink, bytes::set);
    } else {
      TableRecords.read(plan.data(), plan.mapping(), sink, bytes::set);
    }
  }

  private final class Listener implements ExportJob.Listener {

    private final Progress progress;
    private final AtomicLong read;
    private final long size;

    private Listener(Progress progress, AtomicLong read, long size) {
      this.progress = progress;
      this.read = read;
      this.size = size;
    }

    @Override
    public void exported(Exported card, String file) {
      // Counts are enough; a deck can be long.
    }

    @Override
    public void rejected(DeckProblem problem) {
      note(problem);
    }

    @Override
    public void note(DeckProblem problem) {
      if (problems.size() < MOST_PROBLEMS) {
        problems.add(ProblemList.line(plan.data(), problem));
      }
    }

    @Override
    public void done(long records) {
      double share = Math.min(1.0, (double) read.get() / size);
      progress.show(records, share > 0 ? Math.max(records, Math.round(records / share)) : records);
    }

    @Override
    public boolean goesOn() {
      return progress.goesOn();
    }
  }
}

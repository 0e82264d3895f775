package cardwright.cli;

import cardwright.deck.CardOutput.Outcome;
import cardwright.deck.CardRecord;
import cardwright.deck.DeckException;
import cardwright.deck.DeckProblem;
import cardwright.deck.Exporter;
import cardwright.deck.Exporter.Exported;
import cardwright.deck.JobReport;
import cardwright.deck.RawRecord;
import cardwright.deck.RecordSink;
import cardwright.deck.Rejects;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One export: puts records out in batches as they come, and tells what became of them.
final class ExportRun implements RecordSink {

  private static final int BATCH = 512;

  /// A record that is waiting for its batch.
  private record Waiting(CardRecord cardRecord, @Nullable RawRecord raw) {}

  /// What an output or the rejects cannot take any more; ends the run from within the reading.
  private static final class Broken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient DeckProblem problem;

    private Broken(DeckException e) {
      super(e);
      problem = e.problem();
    }
  }

  private final String data;
  private final Console console;
  private final JobReport report;
  private final Exporter exporter;
  private final @Nullable Rejects rejects;
  private final Function<String, String> shown;
  private final boolean dryRun;
  private final boolean resume;
  private final BooleanSupplier cancelled;
  private final Progress progress;
  private final DoubleSupplier share;
  private final List<Waiting> waiting = new ArrayList<>(BATCH);
  private @Nullable RawRecord raw;
  private long done;

  /// @param data the name of the records' file
  /// @param shown how a card's name is told
  /// @param share how much of the data has been read, 0 to 1
  ExportRun(
      String data,
      Console console,
      JobReport report,
      Exporter exporter,
      @Nullable Rejects rejects,
      Function<String, String> shown,
      boolean dryRun,
      boolean resume,
      BooleanSupplier cancelled,
      DoubleSupplier share) {
    this.data = data;
    this.console = console;
    this.report = report;
    this.exporter = exporter;
    this.rejects = rejects;
    this.shown = shown;
    this.dryRun = dryRun;
    this.resume = resume;
    this.cancelled = cancelled;
    this.share = share;
    progress = new Progress(console, "cards");
  }

  @Override
  public boolean goesOn() {
    return !cancelled.getAsBoolean();
  }

  @Override
  public void source(RawRecord source) {
    raw = source;
  }

  @Override
  public void record(CardRecord cardRecord) {
    waiting.add(new Waiting(cardRecord, raw));
    raw = null;
    if (waiting.size() == BATCH) {
      putOut();
    }
  }

  @Override
  public void rejected(DeckProblem problem) {
    reject(raw, problem);
    raw = null;
  }

  @Override
  public void note(DeckProblem problem) {
    progress.end();
    console.tell(problem);
  }

  /// Puts out the last batch.
  ///
  /// @throws DeckException if nothing can be put out any more
  void end() throws DeckException {
    try {
      putOut();
    } catch (Broken e) {
      throw new DeckException(e.problem, e);
    } finally {
      progress.end();
    }
  }

  private void putOut() {
    List<Waiting> batch = List.copyOf(waiting);
    waiting.clear();
    try {
      List<Exported> exported =
          exporter.export(data, batch.stream().map(Waiting::cardRecord).toList());
      for (int i = 0; i < exported.size(); i++) {
        tell(exported.get(i), batch.get(i).raw());
      }
    } catch (DeckException e) {
      throw new Broken(e);
    }
    done += batch.size();
    progress.show(done, share.getAsDouble());
  }

  private void tell(Exported exported, @Nullable RawRecord source) {
    if (exported.problem() != null) {
      reject(source, exported.problem());
      return;
    }
    String file = shown.apply(String.valueOf(exported.name()));
    if (exported.outcome() == Outcome.UNCHANGED && resume) {
      report.skip();
    } else {
      report.count(exported.outcome());
    }
    if (exported.outcome() != Outcome.UNCHANGED) {
      String outcome = exported.outcome().name().toLowerCase(Locale.ROOT);
      if (dryRun) {
        console.println(file + ": would be " + outcome);
      } else if (!console.isTerminal()) {
        console.say(file + ": " + outcome);
      }
    }
    int line = exported.cardRecord().line();
    if (exported.wish() != null) {
      String renamed =
          "its file is "
              + file
              + ", for '"
              + exported.wish()
              + "' is no name that every system has";
      note(new DeckProblem(data, line, renamed));
    }
    tellDifferences(exported.cardRecord(), file);
  }

  private void tellDifferences(CardRecord cardRecord, String file) {
    if (cardRecord.ownLines() > 0) {
      String lost =
          cardRecord.ownLines()
              + " lines of the card's own text are not in "
              + file
              + "; copy them by hand where they are needed";
      note(new DeckProblem(data, cardRecord.line(), lost));
    } else if (!cardRecord.exact()) {
      String differs =
          "the card this was read from differs from its layout, and so from "
              + file
              + " (line ends, order, comments, or texts that the data do not hold); compare them";
      note(new DeckProblem(data, cardRecord.line(), differs));
    }
  }

  private void reject(@Nullable RawRecord source, DeckProblem problem) {
    report.failed(problem);
    note(problem);
    if (rejects != null && source != null) {
      try {
        rejects.add(source, problem.message());
      } catch (DeckException e) {
        throw new Broken(e);
      }
    }
  }

  /// What broke off the reading of the data, as a problem; the exception itself if it is another.
  static DeckProblem broken(RuntimeException e) {
    if (e instanceof Broken broken) {
      return broken.problem;
    }
    throw e;
  }
}

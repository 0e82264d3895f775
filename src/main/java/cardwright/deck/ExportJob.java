package cardwright.deck;

import cardwright.deck.CardOutput.Outcome;
import cardwright.deck.Exporter.Exported;
import cardwright.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One export: puts records out in batches as they come, counts what became of them, and keeps the
/// rejects. For use by one thread.
public final class ExportJob implements RecordSink {

  private static final int BATCH = 512;

  /// Is told how the export goes, on the thread that reads.
  public interface Listener {

    /// A card is there now, or was there already.
    ///
    /// @param file how it is called
    void exported(Exported card, String file);

    /// A record that gives no card.
    void rejected(DeckProblem problem);

    /// Something that the data say and the cards do not.
    void note(DeckProblem problem);

    /// A batch is done.
    ///
    /// @param records how many altogether
    void done(long records);

    /// Whether to go on.
    boolean goesOn();
  }

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

  /// Where records come from.
  public interface Source {

    /// Hands on all records.
    void read(RecordSink sink) throws DeckException;
  }

  private final String data;
  private final JobReport report;
  private final Exporter exporter;
  private final @Nullable Rejects rejects;
  private final Function<String, String> shown;
  private final boolean resume;
  private final Listener listener;
  private final List<Waiting> waiting = new ArrayList<>(BATCH);
  private @Nullable RawRecord raw;
  private long done;

  /// @param data the name of the records' file
  /// @param report counts
  /// @param rejects takes records that give no card; null if nobody wants them
  /// @param shown how a card's name is told
  /// @param resume whether cards that are there already count as finished before
  public ExportJob(
      String data,
      JobReport report,
      Exporter exporter,
      @Nullable Rejects rejects,
      Function<String, String> shown,
      boolean resume,
      Listener listener) {
    this.data = data;
    this.report = report;
    this.exporter = exporter;
    this.rejects = rejects;
    this.shown = shown;
    this.resume = resume;
    this.listener = listener;
  }

  /// Exports all records of a source.
  ///
  /// @throws DeckException if the data cannot be read on, or nothing can be put out any more; what
  ///   was read before is put out
  public void run(Source source) throws DeckException {
    try {
      try {
        source.read(this);
      } catch (DeckException e) {
        putOut();
        throw e;
      }
      putOut();
    } catch (Broken e) {
      throw new DeckException(e.problem, e);
    }
  }

  @Override
  public boolean goesOn() {
    return listener.goesOn();
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
    listener.note(problem);
  }

  private void putOut() {
    List<Waiting> batch = List.copyOf(waiting);
    waiting.clear();
    try {
      List<Exported> exported =
          exporter.export(data, batch.stream().map(Waiting::cardRecord).toList());
      DeckProblem stop = null;
      for (int i = 0; i < exported.size(); i++) {
        Exported card = exported.get(i);
        if (card.stops()) {
          report.count(card.outcome());
          stop = card.problem();
        } else {
          tell(card, batch.get(i).raw());
        }
      }
      if (stop != null) {
        throw new DeckException(stop);
      }
    } catch (DeckException e) {
      throw new Broken(e);
    }
    done += batch.size();
    listener.done(done);
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
    listener.exported(exported, file);
    int line = exported.cardRecord().line();
    if (exported.wish() != null) {
      String renamed = Messages.of("deck.fileNoNameEverySystem", file, exported.wish());
      note(new DeckProblem(data, line, renamed));
    }
    tellDifferences(exported.cardRecord(), file);
  }

  private void tellDifferences(CardRecord cardRecord, String file) {
    if (cardRecord.ownLines() > 0) {
      String lost = Messages.of("deck.linesCardsOwnTextNot", cardRecord.ownLines(), file);
      note(new DeckProblem(data, cardRecord.line(), lost));
    } else if (!cardRecord.exact()) {
      String differs = Messages.of("deck.cardWasReadFromDiffers", file);
      note(new DeckProblem(data, cardRecord.line(), differs));
    }
  }

  private void reject(@Nullable RawRecord source, DeckProblem problem) {
    report.failed(problem);
    listener.rejected(problem);
    if (rejects != null && source != null) {
      try {
        rejects.add(source, problem.message());
      } catch (DeckException e) {
        throw new Broken(e);
      }
    }
  }
}

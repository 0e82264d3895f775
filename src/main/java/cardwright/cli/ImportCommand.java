package cardwright.cli;

import cardwright.card.CardEngine;
import cardwright.deck.CardOutput.Outcome;
import cardwright.deck.Change;
import cardwright.deck.ChangeWriter;
import cardwright.deck.DeckException;
import cardwright.deck.DeckKeys;
import cardwright.deck.DeckProblem;
import cardwright.deck.JobJournal;
import cardwright.deck.JobReport;
import cardwright.deck.table.CardReadings;
import cardwright.deck.table.RowEdit;
import cardwright.deck.table.TableImport;
import cardwright.text.Messages;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `cardwright import`: brings the changes of a table back into the deck.
@Command(name = "import", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class ImportCommand implements Callable<Integer> {

  private final CardEngine engine;
  private final Console console;

  @Parameters(index = "0", paramLabel = "${bundle:label.file}", descriptionKey = "file")
  private String table = "";

  @Parameters(
      index = "1..*",
      paramLabel = "${bundle:label.path}",
      descriptionKey = "path",
      arity = "1..*")
  private List<String> paths = List.of();

  @Mixin private ChangeOptions options = new ChangeOptions();

  ImportCommand(CardEngine engine, Console console) {
    this.engine = engine;
    this.console = console;
  }

  @Override
  public Integer call() throws UsageException {
    Path file = Arguments.path(table);
    List<Path> roots = Arguments.paths(paths);
    List<DeckProblem> problems = new ArrayList<>();
    List<Path> cards = DeckArgument.cards(paths, problems);
    JobReport counts = new JobReport("import");
    for (DeckProblem problem : problems) {
      console.tell(problem);
      counts.failed(problem);
    }
    JobJournal journal = Journals.begin("import");
    TableImport source =
        new TableImport(engine, CardReadings.files(engine), DeckKeys.of(roots, cards));
    try (Cancellation cancellation = new Cancellation()) {
      Run run = new Run(counts, journal, cancellation, cards.size());
      boolean read = read(source, file, run);
      if (read && !cancellation.isAsked()) {
        counts.complete();
      }
      console.say("cardwright import: " + counts.text());
      Journals.tell(console, journal);
      boolean saved = options.save(console, counts);
      if (!read) {
        return ExitCode.USAGE;
      }
      boolean all = !cancellation.isAsked() && counts.of(Outcome.FAILED) == 0;
      return saved && all ? ExitCode.DONE : ExitCode.PROBLEMS;
    }
  }

  private boolean read(TableImport source, Path file, Run run) {
    try {
      source.read(file, run);
      run.end();
      return !run.stopped;
    } catch (DeckException e) {
      run.end();
      console.tell(e.problem());
      run.counts.brokenOff(e.problem());
      return false;
    }
  }

  /// The rows on their way into the cards.
  private final class Run implements TableImport.Sink {

    private final JobReport counts;
    private final Cancellation cancellation;
    private final Progress progress = new Progress(console, Messages.of("cli.cards"));
    private final ChangeWriter writer;
    private final List<Change> waiting = new ArrayList<>();
    private final int cards;
    private int done;
    private boolean stopped;

    private Run(JobReport counts, JobJournal journal, Cancellation cancellation, int cards) {
      this.counts = counts;
      this.cancellation = cancellation;
      this.cards = cards;
      boolean each = !console.isTerminal();
      writer =
          new ChangeWriter(journal, counts, (path, put) -> Changes.tell(console, each, path, put));
    }

    @Override
    public void edit(RowEdit edit) {
      if (options.dryRun()) {
        Change change = edit.change();
        counts.count(Outcome.CHANGED);
        progress.end();
        console.print(UnifiedDiff.of(change.path(), change.before(), change.after()));
      } else if (!stopped) {
        waiting.add(edit.change());
        if (waiting.size() == ChangeWriter.BATCH) {
          write();
        }
      } else {
        counts.notReached(1);
      }
      worked();
    }

    @Override
    public void unchanged(Path card) {
      counts.count(Outcome.UNCHANGED);
      worked();
    }

    private void worked() {
      progress.show(++done, Math.min(1, (double) done / cards));
    }

    @Override
    public void problem(DeckProblem problem) {
      counts.failed(problem);
      note(problem);
    }

    @Override
    public void note(DeckProblem problem) {
      progress.end();
      console.tell(problem);
    }

    @Override
    public boolean goesOn() {
      return !stopped && !cancellation.isAsked();
    }

    private void write() {
      try {
        writer.write(List.copyOf(waiting));
      } catch (DeckException e) {
        stopped = true;
        note(e.problem());
      }
      waiting.clear();
    }

    /// Saves the last cards.
    private void end() {
      write();
      progress.end();
    }
  }
}

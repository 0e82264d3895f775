package cardwright.cli;

import cardwright.deck.CardOutput.Outcome;
import cardwright.deck.CardOutput.Put;
import cardwright.deck.DeckException;
import cardwright.deck.DeckProblem;
import cardwright.deck.JobHistory;
import cardwright.deck.JobHistory.Guard;
import cardwright.deck.JobHistory.Job;
import cardwright.deck.JobJournal;
import cardwright.deck.JobReport;
import cardwright.text.Messages;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `cardwright undo-job`: brings back what a job replaced.
@Command(name = "undo-job", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class UndoJobCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(paramLabel = "${bundle:label.id}", descriptionKey = "id", arity = "0..1")
  private @Nullable String id;

  @Option(names = "--list")
  private boolean list;

  @Option(names = "--dry-run")
  private boolean dryRun;

  @Mixin private ReportOption report = new ReportOption();

  UndoJobCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws UsageException {
    JobHistory history = Journals.history();
    if (list) {
      for (Job job : history.jobs()) {
        console.println(
            "%s  %-8s  %s  %s"
                .formatted(job.id(), job.job(), job.time(), Messages.of("cli.files", job.files())));
      }
      return ExitCode.DONE;
    }
    JobReport counts = new JobReport("undo-job");
    JobJournal undo = Journals.begin("undo-job");
    Guard guard =
        new Guard() {
          @Override
          public void notReached(int files) {
            counts.notReached(files);
          }
        };
    boolean reached = true;
    try {
      if (!history.undo(id, undo, dryRun, guard, (file, put) -> count(counts, file, put))) {
        throw new UsageException(
            id == null ? Messages.of("cli.noJob") : Messages.of("cli.noSuchJob", id));
      }
    } catch (DeckException e) {
      console.tell(e.problem());
      counts.brokenOff(e.problem());
      reached = false;
    }
    if (reached) {
      counts.complete();
    }
    console.say("cardwright undo-job: " + counts.text());
    Journals.tell(console, undo);
    boolean saved = report.save(console, counts);
    if (!reached) {
      return ExitCode.USAGE;
    }
    return saved && counts.of(Outcome.FAILED) == 0 ? ExitCode.DONE : ExitCode.PROBLEMS;
  }

  private void count(JobReport counts, Path file, Put put) {
    DeckProblem problem = put.problem();
    if (put.stops()) {
      counts.count(put.outcome());
      return;
    }
    if (problem != null) {
      counts.failed(problem);
      console.tell(problem);
      return;
    }
    counts.count(put.outcome());
    if (dryRun && put.outcome() == Outcome.CHANGED) {
      console.println(Messages.of("cli.wouldBeBroughtBack", file));
    }
  }
}

package cardwright.cli;

import cardwright.card.CardEngine;
import cardwright.card.Conversion;
import cardwright.card.FieldException;
import cardwright.deck.CardFile;
import cardwright.deck.CardOutput.Outcome;
import cardwright.deck.Change;
import cardwright.deck.ChangeWriter;
import cardwright.deck.DeckException;
import cardwright.deck.DeckProblem;
import cardwright.deck.JobJournal;
import cardwright.deck.JobReport;
import cardwright.matter.MatterException;
import cardwright.text.Messages;
import cardwright.text.Utf8;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `cardwright convert`: moves cards to another layout.
@Command(name = "convert", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class ConvertCommand implements Callable<Integer> {

  private final CardEngine engine;
  private final Console console;

  @Mixin private DeckArgument deck = new DeckArgument();

  @Option(names = "--to", paramLabel = "${bundle:label.layout}", required = true)
  private String layout = "";

  @Option(names = "--append")
  private boolean append;

  @Mixin private ChangeOptions options = new ChangeOptions();

  ConvertCommand(CardEngine engine, Console console) {
    this.engine = engine;
    this.console = console;
  }

  @Override
  public Integer call() throws UsageException {
    if (!engine.layoutNames().contains(layout)) {
      String known = String.join(", ", engine.layoutNames());
      throw new UsageException(Messages.of("cli.thereNoLayoutKnown", layout, known));
    }
    List<DeckProblem> problems = new ArrayList<>();
    List<Path> cards = deck.cards(problems);
    JobReport counts = new JobReport("convert");
    for (DeckProblem problem : problems) {
      console.tell(problem);
      counts.failed(problem);
    }
    try (Cancellation cancellation = new Cancellation()) {
      return convert(cards, counts, cancellation);
    }
  }

  private int convert(List<Path> cards, JobReport counts, Cancellation cancellation)
      throws UsageException {
    JobJournal journal = Journals.begin("convert");
    boolean each = cards.size() == 1 || !console.isTerminal();
    ChangeWriter writer =
        new ChangeWriter(journal, counts, (file, put) -> Changes.tell(console, each, file, put));
    Progress progress = new Progress(console, Messages.of("cli.cards"));
    boolean reached =
        Changes.run(
            console,
            cards,
            batch -> convert(batch, writer, counts),
            counts,
            cancellation,
            done -> progress.show(done, (double) done / cards.size()));
    progress.end();
    console.say("cardwright convert: " + counts.text());
    Journals.tell(console, journal);
    boolean saved = options.save(console, counts);
    if (!reached) {
      return ExitCode.USAGE;
    }
    boolean all = counts.isComplete() && counts.of(Outcome.FAILED) == 0;
    return saved && all ? ExitCode.DONE : ExitCode.PROBLEMS;
  }

  private void convert(List<Path> batch, ChangeWriter writer, JobReport counts)
      throws DeckException {
    List<Change> changes = Parallel.inOrder(batch, this::change).toList();
    changes.forEach(this::tellNotes);
    if (options.dryRun()) {
      changes.forEach(change -> show(change, counts));
    } else {
      writer.write(changes);
    }
  }

  private Change change(Path path) {
    try {
      CardFile file = CardFile.read(path);
      return switch (file.content()) {
        case Utf8.Text(String before) -> {
          Conversion converted = engine.convert(engine.read(before), layout, append);
          yield new Change(path, before, converted.text(), Optional.empty(), converted.notes());
        }
        case Utf8.NotUtf8 _ -> Change.none(path, file.problem().orElseThrow());
      };
    } catch (DeckException e) {
      return Change.none(path, e.problem());
    } catch (FieldException | MatterException e) {
      String message = Messages.of("cli.notConverted", e.getMessage());
      return Change.none(path, DeckProblem.of(path.toString(), message));
    }
  }

  private void tellNotes(Change change) {
    for (String note : change.notes()) {
      console.tell(DeckProblem.of(change.path().toString(), note));
    }
  }

  private void show(Change change, JobReport counts) {
    if (change.problem().isPresent()) {
      console.tell(change.problem().get());
      counts.failed(change.problem().get());
      return;
    }
    counts.count(change.isEmpty() ? Outcome.UNCHANGED : Outcome.CHANGED);
    console.print(UnifiedDiff.of(change.path(), change.before(), change.after()));
  }
}

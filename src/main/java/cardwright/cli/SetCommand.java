package cardwright.cli;

import cardwright.card.CardEngine;
import cardwright.card.Field;
import cardwright.card.FieldException;
import cardwright.card.Reading;
import cardwright.cli.Arguments.Assignment;
import cardwright.deck.CardFile;
import cardwright.deck.CardOutput.Outcome;
import cardwright.deck.Change;
import cardwright.deck.ChangeWriter;
import cardwright.deck.DeckException;
import cardwright.deck.DeckProblem;
import cardwright.deck.JobJournal;
import cardwright.deck.JobReport;
import cardwright.matter.MatterException;
import cardwright.text.FieldPath;
import cardwright.text.Lines;
import cardwright.text.Messages;
import cardwright.text.Span;
import cardwright.text.Utf8;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `cardwright set`: gives fields of cards other values, all or nothing.
@Command(name = "set", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class SetCommand implements Callable<Integer> {

  /// How much of the work is done when every card was looked at, about.
  private static final double CHECKED = 0.3;

  private final CardEngine engine;
  private final Console console;

  @Parameters(
      paramLabel = "${bundle:label.path}|${bundle:label.field}=${bundle:label.value}",
      descriptionKey = "words",
      arity = "1..*")
  private List<String> words = List.of();

  @Mixin private ChangeOptions options = new ChangeOptions();

  SetCommand(CardEngine engine, Console console) {
    this.engine = engine;
    this.console = console;
  }

  @Override
  public Integer call() throws UsageException {
    List<Assignment> assignments = new ArrayList<>();
    List<String> paths = new ArrayList<>();
    for (String word : words) {
      Optional<Assignment> assignment = Arguments.assignment(word);
      assignment.ifPresentOrElse(assignments::add, () -> paths.add(word));
    }
    if (assignments.isEmpty() || paths.isEmpty()) {
      String missing = paths.isEmpty() ? Messages.of("cli.path") : Messages.of("cli.fieldValue");
      throw new UsageException(Messages.of("cli.missingCardwrightSetHelpShows", missing));
    }
    List<DeckProblem> problems = new ArrayList<>();
    List<Path> cards = DeckArgument.cards(paths, problems);
    JobReport counts = new JobReport("set");
    try (Cancellation cancellation = new Cancellation()) {
      return set(cards, card -> change(card, assignments), problems, counts, cancellation);
    }
  }

  private int set(
      List<Path> cards,
      Function<Path, Change> work,
      List<DeckProblem> problems,
      JobReport counts,
      Cancellation cancellation)
      throws UsageException {
    Progress progress = new Progress(console, Messages.of("cli.cards"));
    List<Change> few = check(cards, work, problems, progress, cancellation);
    if (!problems.isEmpty() || cancellation.isAsked()) {
      problems.forEach(console::tell);
      problems.forEach(counts::failed);
      console.say(Messages.of("cli.cardwrightSetNothingWasChanged"));
      options.save(console, counts);
      return ExitCode.USAGE;
    }
    if (options.dryRun()) {
      show(few.isEmpty() ? Parallel.inOrder(cards, work) : few.stream());
      return ExitCode.DONE;
    }
    JobJournal journal = Journals.begin("set");
    boolean each = cards.size() == 1 || !console.isTerminal();
    ChangeWriter writer =
        new ChangeWriter(journal, counts, (file, put) -> Changes.tell(console, each, file, put));
    boolean reached =
        Changes.run(
            console,
            cards,
            batch -> writer.write(few.isEmpty() ? Parallel.inOrder(batch, work).toList() : few),
            counts,
            cancellation,
            done -> progress.show(done, CHECKED + (1 - CHECKED) * done / cards.size()));
    progress.end();
    if (cards.size() > 1 && counts.of(Outcome.CHANGED) + counts.of(Outcome.FAILED) > 0) {
      console.say("cardwright set: " + counts.text());
      Journals.tell(console, journal);
    }
    boolean saved = options.save(console, counts);
    if (!reached) {
      return ExitCode.USAGE;
    }
    boolean all = counts.isComplete() && counts.of(Outcome.FAILED) == 0;
    return saved && all ? ExitCode.DONE : ExitCode.PROBLEMS;
  }

  /// Looks whether every card takes the values.
  ///
  /// @return the changes, if they are few enough to be kept
  private static List<Change> check(
      List<Path> cards,
      Function<Path, Change> work,
      List<DeckProblem> problems,
      Progress progress,
      Cancellation cancellation) {
    List<Change> few = new ArrayList<>();
    long done = 0;
    for (Change change :
        (Iterable<Change>)
            Parallel.inOrder(cards, work).takeWhile(_ -> !cancellation.isAsked())::iterator) {
      change.problem().ifPresent(problems::add);
      if (cards.size() <= ChangeWriter.BATCH) {
        few.add(change);
      }
      progress.show(++done, CHECKED * done / cards.size());
    }
    return few;
  }

  private Change change(Path path, List<Assignment> assignments) {
    try {
      CardFile file = CardFile.read(path);
      return switch (file.content()) {
        case Utf8.Text(String before) -> Change.of(path, before, apply(path, before, assignments));
        case Utf8.NotUtf8 _ -> Change.none(path, file.problem().orElseThrow());
      };
    } catch (DeckException e) {
      return Change.none(path, e.problem());
    }
  }

  private String apply(Path path, String before, List<Assignment> assignments)
      throws DeckException {
    String text = before;
    for (Assignment assignment : assignments) {
      Reading reading = engine.read(text);
      try {
        text = engine.set(reading, assignment.field(), assignment.value()).apply(text);
      } catch (FieldException | MatterException | IllegalArgumentException e) {
        int line = line(reading, assignment.field());
        throw new DeckException(new DeckProblem(path.toString(), line, e.getMessage()), e);
      }
    }
    return text;
  }

  /// Where the field stands; the first line if it does not.
  private static int line(Reading reading, FieldPath path) {
    Optional<Span> home = reading.field(path).map(Field::home);
    if (home.isEmpty() && path.head().equals("metadata") && path.tail() != null) {
      home = reading.frontMatter().span(path.tail());
    }
    return home.map(span -> Lines.of(reading.text()).numberAt(span.start())).orElse(1);
  }

  private void show(Stream<Change> changes) {
    changes.forEachOrdered(
        change -> console.print(UnifiedDiff.of(change.path(), change.before(), change.after())));
  }
}

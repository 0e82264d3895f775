package cardwright.cli;

import cardwright.card.CardEngine;
import cardwright.card.Field;
import cardwright.card.FieldException;
import cardwright.card.Reading;
import cardwright.cli.Arguments.Assignment;
import cardwright.deck.CardFile;
import cardwright.deck.DeckException;
import cardwright.deck.DeckFolder;
import cardwright.deck.DeckProblem;
import cardwright.deck.SafeFiles;
import cardwright.matter.MatterException;
import cardwright.text.FieldPath;
import cardwright.text.Lines;
import cardwright.text.Span;
import cardwright.text.Utf8;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `cardwright set`: gives fields of cards other values, all or nothing.
@Command(
    name = "set",
    description = {
      "Gives fields of cards other values, in place; everything else stays as it is.",
      "If a card does not take one of the values, no card is changed."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "",
      "Fields, for example:",
      "  people[0].name=Ann       people[1].avatar=https://…   people[0].tweets.kept=12",
      "  people[+].name=Ann       people[1]=   (removes the second person)",
      "  handles=ann,bob          links.training=https://…     thumbnail=https://…",
      "  metadata.license=mit     metadata.tags[+]=gpt2        metadata.license=   (removes it)"
    })
final class SetCommand implements Callable<Integer> {

  /// What is to happen to a card, or why it cannot.
  private record Change(Path path, String before, String after, Optional<DeckProblem> problem) {

    private boolean isEmpty() {
      return before.equals(after);
    }
  }

  /// What happened to a card.
  private record Written(Path path, Optional<DeckProblem> problem) {}

  private final CardEngine engine;
  private final Console console;

  @Parameters(
      paramLabel = "PATH|FIELD=VALUE",
      arity = "1..*",
      description = "Cards or folders, and the fields with their values.")
  private List<String> words = List.of();

  @Option(names = "--dry-run", description = "Print a unified diff, and change nothing.")
  private boolean dryRun;

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
      String missing = paths.isEmpty() ? "a PATH" : "a FIELD=VALUE";
      throw new UsageException(
          missing + " is missing; 'cardwright set --help' shows how to use it");
    }
    List<DeckProblem> problems = new ArrayList<>();
    List<Path> cards = DeckFolder.cards(Arguments.paths(paths), problems);
    if (cards.isEmpty() && problems.isEmpty()) {
      throw new UsageException(String.join(", ", paths) + ": no cards found");
    }
    List<Change> changes = Parallel.inOrder(cards, card -> change(card, assignments)).toList();
    changes.forEach(change -> change.problem().ifPresent(problems::add));
    if (!problems.isEmpty()) {
      problems.forEach(console::tell);
      console.say("cardwright set: nothing was changed");
      return ExitCode.USAGE;
    }
    return dryRun ? show(changes) : write(changes);
  }

  private Change change(Path path, List<Assignment> assignments) {
    try {
      CardFile file = CardFile.read(path);
      return switch (file.content()) {
        case Utf8.Text(String before) ->
            new Change(path, before, apply(path, before, assignments), Optional.empty());
        case Utf8.NotUtf8 _ -> new Change(path, "", "", file.problem());
      };
    } catch (DeckException e) {
      return new Change(path, "", "", Optional.of(e.problem()));
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

  private int show(List<Change> changes) {
    for (Change change : changes) {
      console.print(UnifiedDiff.of(change.path(), change.before(), change.after()));
    }
    return ExitCode.DONE;
  }

  private int write(List<Change> changes) {
    List<Change> real = changes.stream().filter(change -> !change.isEmpty()).toList();
    List<Written> written = Parallel.inOrder(real, SetCommand::write).peek(this::tell).toList();
    boolean all = written.stream().allMatch(one -> one.problem().isEmpty());
    return all ? ExitCode.DONE : ExitCode.PROBLEMS;
  }

  private static Written write(Change change) {
    try {
      byte[] before = Utf8.encode(change.before());
      SafeFiles.replace(change.path(), before, Utf8.encode(change.after()));
      return new Written(change.path(), Optional.empty());
    } catch (DeckException e) {
      return new Written(change.path(), Optional.of(e.problem()));
    }
  }

  private void tell(Written written) {
    written
        .problem()
        .ifPresentOrElse(console::tell, () -> console.say(written.path() + ": changed"));
  }
}

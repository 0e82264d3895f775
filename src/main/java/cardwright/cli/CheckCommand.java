package cardwright.cli;

import cardwright.card.CardEngine;
import cardwright.card.Reading;
import cardwright.check.Checker;
import cardwright.deck.CardFile;
import cardwright.deck.DeckException;
import cardwright.deck.DeckProblem;
import cardwright.deck.SafeFiles;
import cardwright.text.Edit;
import cardwright.text.Lines;
import cardwright.text.Messages;
import cardwright.text.Utf8;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `cardwright check`: says what is wrong with cards, and mends it if asked to.
@Command(name = "check", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class CheckCommand implements Callable<Integer> {

  /// What checking one file gave.
  private record Outcome(Path path, boolean changed, List<DeckProblem> problems) {}

  private final CardEngine engine;
  private final Checker checker;
  private final Console console;

  @Mixin private DeckArgument deck = new DeckArgument();

  @Option(names = "--fix")
  private boolean fix;

  CheckCommand(CardEngine engine, Checker checker, Console console) {
    this.engine = engine;
    this.checker = checker;
    this.console = console;
  }

  @Override
  public Integer call() throws UsageException {
    List<Path> roots = deck.roots();
    List<DeckProblem> problems = new ArrayList<>();
    List<Path> cards = deck.cards(problems);
    problems.forEach(console::tell);
    boolean clean =
        Parallel.inOrder(cards, this::check).map(this::print).reduce(true, (a, b) -> a & b);
    if (roots.stream().noneMatch(Files::exists)) {
      return ExitCode.USAGE;
    }
    return clean && problems.isEmpty() ? ExitCode.DONE : ExitCode.PROBLEMS;
  }

  private Outcome check(Path path) {
    try {
      CardFile file = CardFile.read(path);
      return switch (file.content()) {
        case Utf8.Text(String text) -> check(path, engine.read(text));
        case Utf8.NotUtf8 _ -> new Outcome(path, false, file.problem().stream().toList());
      };
    } catch (DeckException e) {
      return new Outcome(path, false, List.of(e.problem()));
    }
  }

  private Outcome check(Path path, Reading found) throws DeckException {
    Reading reading = found;
    Edit mended = fix ? checker.fixAll(reading) : Edit.none(Messages.of("check.fixAllProblems"));
    if (!mended.isEmpty()) {
      reading = engine.read(mended.apply(reading.text()));
      SafeFiles.replace(path, Utf8.encode(found.text()), Utf8.encode(reading.text()));
    }
    Lines lines = Lines.of(reading.text());
    List<DeckProblem> problems =
        checker.check(reading).stream()
            .map(
                problem -> {
                  int line = lines.numberAt(problem.span().start());
                  return new DeckProblem(path.toString(), line, problem.message());
                })
            .toList();
    return new Outcome(path, !mended.isEmpty(), problems);
  }

  /// @return whether there was no problem
  private boolean print(Outcome outcome) {
    if (outcome.changed()) {
      console.say(Messages.of("cli.changed", outcome.path()));
    }
    outcome.problems().forEach(console::report);
    return outcome.problems().isEmpty();
  }
}

package cardwright.cli;

import cardwright.card.CardEngine;
import cardwright.card.Reading;
import cardwright.deck.CardFile;
import cardwright.deck.CardJson;
import cardwright.deck.DeckException;
import cardwright.deck.DeckFolder;
import cardwright.deck.DeckProblem;
import cardwright.deck.ZipDeck;
import cardwright.text.Lines;
import cardwright.text.Messages;
import cardwright.text.Problem;
import cardwright.text.Utf8;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `cardwright read`: says what cards say, as JSON Lines.
@Command(name = "read", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class ReadCommand implements Callable<Integer> {

  /// What reading one file gave; no line if it could not be read.
  private record Outcome(Optional<String> line, List<DeckProblem> problems) {}

  private final CardEngine engine;
  private final Console console;

  @Parameters(paramLabel = "${bundle:label.path}", descriptionKey = "path", arity = "1..*")
  private List<String> paths = List.of();

  ReadCommand(CardEngine engine, Console console) {
    this.engine = engine;
    this.console = console;
  }

  @Override
  public Integer call() throws UsageException {
    List<Path> roots = Arguments.paths(paths);
    List<DeckProblem> problems = new ArrayList<>();
    List<Path> folders = roots.stream().filter(root -> !ZipDeck.isZip(root)).toList();
    List<Path> cards = DeckFolder.cards(folders, problems);
    boolean clean = read(cards, CardFile::read, problems);
    boolean any = !cards.isEmpty();
    for (Path root : roots) {
      if (!folders.contains(root)) {
        try (ZipDeck zip = ZipDeck.open(root, problems)) {
          any |= !zip.cards().isEmpty();
          clean &= read(zip.cards(), zip::read, problems);
        } catch (DeckException e) {
          clean = false;
          any = true;
          console.tell(e.problem());
        }
      }
    }
    if (!any && clean) {
      console.say(Messages.of("cli.noCardsFound", String.join(", ", paths)));
    }
    if (roots.stream().noneMatch(Files::exists)) {
      return ExitCode.USAGE;
    }
    return clean ? ExitCode.DONE : ExitCode.PROBLEMS;
  }

  /// How a card is come by.
  private interface Source {
    CardFile read(Path card) throws DeckException;
  }

  /// @param problems of finding the cards; told, and cleared
  /// @return whether there was no problem
  private boolean read(List<Path> cards, Source source, List<DeckProblem> problems) {
    boolean found = problems.isEmpty();
    problems.forEach(console::tell);
    problems.clear();
    return Parallel.inOrder(cards, card -> read(card, source))
        .map(this::print)
        .reduce(found, (a, b) -> a & b);
  }

  private Outcome read(Path path, Source source) {
    try {
      CardFile file = source.read(path);
      return switch (file.content()) {
        case Utf8.Text(String text) -> outcome(path, engine.read(text));
        case Utf8.NotUtf8 content ->
            new Outcome(
                Optional.of(CardJson.line(path, content)), file.problem().stream().toList());
      };
    } catch (DeckException e) {
      return new Outcome(Optional.empty(), List.of(e.problem()));
    }
  }

  private static Outcome outcome(Path path, Reading reading) {
    List<DeckProblem> problems = new ArrayList<>();
    Lines lines = Lines.of(reading.text());
    for (Problem problem : reading.problems()) {
      if (problem.severity() == Problem.Severity.ERROR) {
        int line = lines.numberAt(problem.span().start());
        problems.add(new DeckProblem(path.toString(), line, problem.message()));
      }
    }
    return new Outcome(Optional.of(CardJson.line(path, reading)), problems);
  }

  /// @return whether there was no problem
  private boolean print(Outcome outcome) {
    outcome.line().ifPresent(console::println);
    outcome.problems().forEach(console::tell);
    return outcome.problems().isEmpty();
  }
}

package cardwright.cli;

import cardwright.deck.DeckFolder;
import cardwright.deck.DeckProblem;
import cardwright.text.Messages;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Parameters;

/// The cards that a command works on.
final class DeckArgument {

  @Parameters(paramLabel = "${bundle:label.path}", descriptionKey = "path", arity = "1..*")
  private List<String> paths = List.of();

  /// The files and folders that were named.
  List<Path> roots() throws UsageException {
    return Arguments.paths(paths);
  }

  /// The cards in them.
  ///
  /// @param problems gets what cannot be looked at
  List<Path> cards(List<DeckProblem> problems) throws UsageException {
    return cards(paths, problems);
  }

  /// The cards in files and folders.
  ///
  /// @param problems gets what cannot be looked at
  /// @throws UsageException if there are none
  static List<Path> cards(List<String> paths, List<DeckProblem> problems) throws UsageException {
    List<Path> cards = DeckFolder.cards(Arguments.paths(paths), problems);
    if (cards.isEmpty() && problems.isEmpty()) {
      throw new UsageException(Messages.of("cli.noCardsFound", String.join(", ", paths)));
    }
    return cards;
  }
}

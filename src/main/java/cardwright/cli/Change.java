package cardwright.cli;

import cardwright.deck.DeckProblem;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What is to happen to a card, or why it cannot.
///
/// @param notes what is to be told of it
record Change(
    Path path, String before, String after, Optional<DeckProblem> problem, List<String> notes) {

  static Change of(Path path, String before, String after) {
    return new Change(path, before, after, Optional.empty(), List.of());
  }

  static Change none(Path path, DeckProblem problem) {
    return new Change(path, "", "", Optional.of(problem), List.of());
  }

  boolean isEmpty() {
    return before.equals(after);
  }
}

package cardwright.deck;

import cardwright.text.Utf8;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What is to happen to a card, or why it cannot.
///
/// @param before the card's text; empty if it cannot be changed
/// @param after its text then
/// @param problem why it cannot be changed
/// @param notes what is to be told of it
public record Change(
    Path path, String before, String after, Optional<DeckProblem> problem, List<String> notes) {

  /// A change of a card's text.
  public static Change of(Path path, String before, String after) {
    return new Change(path, before, after, Optional.empty(), List.of());
  }

  /// A card that cannot be changed.
  public static Change none(Path path, DeckProblem problem) {
    return new Change(path, "", "", Optional.of(problem), List.of());
  }

  /// A digest of the text before: another change of the same card can be told to be of another
  /// text.
  public String fingerprint() {
    return JobJournal.digest(Utf8.encode(before));
  }

  /// Whether the text stays as it is.
  public boolean isEmpty() {
    return before.equals(after);
  }
}

package cardwright.app.session;

import java.util.Comparator;

/// In which order the cards of the deck are listed.
public enum DeckOrder {
  /// As the folder has them.
  FILE,
  /// By what the list shows of them.
  NAME,
  /// By layout, oldest first; those without one last.
  LAYOUT,
  /// Those with problems first.
  PROBLEMS;

  /// Whether every card must have been read to tell.
  public boolean needsReading() {
    return this != FILE;
  }

  /// The order; stable, so cards that are the same to it stay as the folder has them.
  Comparator<DeckEntry> comparator() {
    return switch (this) {
      case FILE -> (one, other) -> 0;
      case NAME -> Comparator.comparing(DeckOrder::title, String.CASE_INSENSITIVE_ORDER);
      case LAYOUT ->
          Comparator.comparing(
              entry -> {
                CardSummary summary = entry.summaryProperty().get();
                return summary == null ? null : summary.layout();
              },
              Comparator.nullsLast(Comparator.naturalOrder()));
      case PROBLEMS ->
          Comparator.comparingInt(
              entry -> {
                CardSummary summary = entry.summaryProperty().get();
                return summary == null ? 0 : -summary.problems();
              });
    };
  }

  private static String title(DeckEntry entry) {
    CardSummary summary = entry.summaryProperty().get();
    return summary == null || summary.title().isBlank() ? entry.fileName() : summary.title();
  }
}

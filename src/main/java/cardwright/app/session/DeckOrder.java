package cardwright.app.session;

import java.nio.file.Path;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

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

  /// A card as it is when the list is put in order, which is done on another thread.
  ///
  /// @param summary null if the card was not read yet
  record Row(DeckEntry entry, @Nullable CardSummary summary, Path path) {

    static Row of(DeckEntry entry) {
      return new Row(entry, entry.summary(), entry.path());
    }

    private String title() {
      return summary == null || summary.title().isBlank() ? DeckEntry.name(path) : summary.title();
    }

    private @Nullable String layout() {
      return summary == null ? null : summary.layout();
    }

    private int problems() {
      return summary == null ? 0 : summary.problems();
    }
  }

  /// Whether every card must have been read to tell.
  public boolean needsReading() {
    return this != FILE;
  }

  /// The order; stable, so cards that are the same to it stay as the folder has them.
  Comparator<Row> comparator() {
    return switch (this) {
      case FILE -> (one, other) -> 0;
      case NAME -> Comparator.comparing(Row::title, String.CASE_INSENSITIVE_ORDER);
      case LAYOUT ->
          Comparator.comparing(Row::layout, Comparator.nullsLast(Comparator.naturalOrder()));
      case PROBLEMS -> Comparator.comparingInt(row -> -row.problems());
    };
  }
}

package cardwright.app.session;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Which cards of the deck are listed.
public sealed interface DeckFilter {

  /// Every card.
  record All() implements DeckFilter {}

  /// Cards with changes that are not saved.
  record Unsaved() implements DeckFilter {}

  /// Cards with problems.
  record Problems() implements DeckFilter {}

  /// Cards of a layout.
  ///
  /// @param name of the layout, null for cards that none fits
  record OfLayout(@Nullable String name) implements DeckFilter {}

  /// Whether a card is listed.
  default boolean takes(DeckEntry entry) {
    return switch (this) {
      case All() -> true;
      case Unsaved() -> entry.modified();
      case Problems() -> entry.summary() instanceof CardSummary read && read.problems() > 0;
      case OfLayout(String name) ->
          entry.summary() instanceof CardSummary read && Objects.equals(name, read.layout());
    };
  }

  /// Whether every card must have been read to tell.
  default boolean needsReading() {
    return this instanceof Problems || this instanceof OfLayout;
  }
}

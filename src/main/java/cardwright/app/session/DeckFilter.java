package cardwright.app.session;

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
    CardSummary summary = entry.summaryProperty().get();
    return switch (this) {
      case All() -> true;
      case Unsaved() -> entry.modifiedProperty().get();
      case Problems() -> summary != null && summary.problems() > 0;
      case OfLayout(String name) ->
          summary != null
              && (name == null ? summary.layout() == null : name.equals(summary.layout()));
    };
  }

  /// Whether every card must have been read to tell.
  default boolean needsReading() {
    return this instanceof Problems || this instanceof OfLayout;
  }
}

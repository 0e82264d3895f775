package cardwright.deck.table;

import cardwright.card.CardEngine;
import cardwright.card.Reading;
import cardwright.deck.CardFile;
import cardwright.deck.DeckException;
import java.nio.file.Path;

/// Where the readings of cards come from. For use by several threads.
@FunctionalInterface
public interface CardReadings {

  /// Reads a card.
  ///
  /// @throws DeckException if it cannot be read, or not as text
  Reading of(Path card) throws DeckException;

  /// The cards as they stand in the files.
  static CardReadings files(CardEngine engine) {
    return card -> CardFile.reading(card, engine);
  }
}

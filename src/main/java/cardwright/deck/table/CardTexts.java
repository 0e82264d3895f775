package cardwright.deck.table;

import cardwright.deck.CardFile;
import cardwright.deck.DeckException;
import cardwright.text.Utf8;
import java.nio.file.Path;

/// Where the texts of cards come from. For use by several threads.
@FunctionalInterface
public interface CardTexts {

  /// The text of a card.
  ///
  /// @throws DeckException if it cannot be read, or not as text
  String of(Path card) throws DeckException;

  /// The texts as they stand in the files.
  static CardTexts files() {
    return card -> {
      CardFile file = CardFile.read(card);
      return switch (file.content()) {
        case Utf8.Text(String text) -> text;
        case Utf8.NotUtf8 _ -> throw new DeckException(file.problem().orElseThrow());
      };
    };
  }
}

package cardwright.deck;

import cardwright.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// Writes the social picture of a card.
public final class ThumbnailFile {

  private ThumbnailFile() {}

  /// Writes the picture to a file.
  ///
  /// @param card the card's file, which is never overwritten
  /// @param file to write; its name ends with `.png`
  /// @throws DeckException if it cannot be written; the message says why
  public static void write(Path card, Path file, byte[] png) throws DeckException {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    if (!name.endsWith(".png")) {
      throw failed(file, Messages.of("deck.socialPicturePngFileGive"));
    }
    try {
      if (Files.exists(file) && Files.isSameFile(card, file)) {
        throw failed(file, Messages.of("deck.cardItselfUseAnotherName"));
      }
    } catch (IOException e) {
      throw failed(file, Causes.of(e));
    }
    SafeFiles.write(file, png);
  }

  private static DeckException failed(Path file, String message) {
    return new DeckException(DeckProblem.of(file.toString(), message));
  }
}

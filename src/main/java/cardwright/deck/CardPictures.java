package cardwright.deck;

import cardwright.preview.picture.Picture;
import cardwright.text.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/// Puts pictures beside cards, where their relative addresses lead. Never replaces a file.
public final class CardPictures {

  private static final int LONGEST_NAME = 60;
  private static final int MOST_OF_A_NAME = 1000;

  private CardPictures() {}

  /// Copies a picture file beside a card, unless it lies there already.
  ///
  /// @param picture a PNG, JPEG, GIF or WebP file of at most 8 MB
  /// @return its address for the card
  /// @throws DeckException if it is none or too large, or cannot be read or written
  public static String copy(Path card, Path picture) throws DeckException {
    byte[] bytes;
    try (InputStream in = Files.newInputStream(picture)) {
      bytes = in.readNBytes(Picture.MAX_BYTES + 1);
    } catch (IOException e) {
      throw new DeckException(DeckProblem.of(picture.toString(), Causes.of(e)), e);
    }
    String name = picture.getFileName().toString();
    return put(card, name.replaceFirst("\\.[A-Za-z]{1,4}$", ""), bytes);
  }

  /// Puts a picture beside a card.
  ///
  /// @param name what it is to be called, as far as that suits an address; without ending
  /// @return its address for the card
  /// @throws DeckException if the bytes are no picture or too many, or cannot be written
  public static String put(Path card, String name, byte[] bytes) throws DeckException {
    if (bytes.length > Picture.MAX_BYTES) {
      throw new DeckException(
          DeckProblem.of(
              name, Messages.of("deck.tooLargePictureMostMb", Picture.MAX_BYTES / 1_000_000)));
    }
    Picture picture =
        Picture.of(bytes)
            .orElseThrow(
                () ->
                    new DeckException(DeckProblem.of(name, Messages.of("deck.noPngJpegGifWebp"))));
    String ending = picture.type().substring("image/".length()).replace("jpeg", "jpg");
    Path folder = card.toAbsolutePath().getParent();
    for (int i = 1; i < MOST_OF_A_NAME; i++) {
      String file = plain(name) + (i == 1 ? "" : "-" + i) + "." + ending;
      Path target = folder.resolve(file);
      if (!Files.exists(target)) {
        SafeFiles.write(target, bytes);
        return file;
      }
      if (holds(target, bytes)) {
        return file;
      }
    }
    throw new DeckException(DeckProblem.of(name, Messages.of("deck.thereTooManyPicturesName")));
  }

  private static boolean holds(Path file, byte[] bytes) throws DeckException {
    try {
      return Files.isRegularFile(file)
          && Files.size(file) == bytes.length
          && Arrays.equals(Files.readAllBytes(file), bytes);
    } catch (IOException e) {
      throw new DeckException(DeckProblem.of(file.toString(), Causes.of(e)), e);
    }
  }

  /// A name that needs no escaping in an address.
  private static String plain(String name) {
    String plain =
        name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_]+", "-").replaceAll("^-+|-+$", "");
    String cut = plain.substring(0, Math.min(plain.length(), LONGEST_NAME));
    return cut.isEmpty() ? "avatar" : cut;
  }
}

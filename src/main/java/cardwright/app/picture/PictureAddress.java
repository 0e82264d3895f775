package cardwright.app.picture;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The address of a picture in a card.
///
/// @param folder of the card, from which relative addresses are read; null if it has none
/// @param text as it stands in the card
public record PictureAddress(@Nullable Path folder, String text) {

  private static final Pattern SCHEME = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:.*|//.*");

  /// The address of a picture in the card that is a file.
  public static PictureAddress in(Path card, String text) {
    return new PictureAddress(card.toAbsolutePath().getParent(), text);
  }

  /// Whether the picture lies beside the card.
  boolean isRelative() {
    return !SCHEME.matcher(text).matches();
  }
}

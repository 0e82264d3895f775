package cardwright.check;

import cardwright.text.TextBundle;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A value that the Hub knows for a field.
///
/// @param id as it stands in a card
/// @param name of a licence, a library or a language; null if its words stand in a file of texts
/// @param hidden whether the Hub takes it and no longer offers it
public record Choice(String id, @Nullable String name, boolean hidden) {

  private static final TextBundle NAMES = new TextBundle("cardwright.check.names");

  /// The name for people; the id of what has none.
  public String title() {
    return Optional.ofNullable(name).or(() -> NAMES.find(id)).orElse(id);
  }
}

package cardwright.app.form;

import cardwright.card.Field;
import cardwright.card.Reading;
import cardwright.text.FieldPath;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Looks up what a card says at a path.
final class Values {

  private static final String METADATA = "metadata";

  private Values() {}

  /// The path of a front matter key.
  static FieldPath metadata(String key) {
    return FieldPath.key(METADATA).then(key);
  }

  /// The value of a field of the body; empty if the card has a place for it and no value; null if
  /// it has neither.
  static @Nullable String body(Reading reading, FieldPath path) {
    boolean place = reading.layout().flatMap(layout -> layout.place(path.toString())).isPresent();
    return reading.field(path).map(Field::value).orElse(place ? "" : null);
  }

  /// Front matter that is one value, as text; empty if the key is not there; null if the value is a
  /// list or a map.
  static @Nullable String scalar(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case List<?> ignored -> null;
      case Map<?, ?> ignored -> null;
      default -> value.toString();
    };
  }
}

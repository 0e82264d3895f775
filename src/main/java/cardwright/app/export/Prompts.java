package cardwright.app.export;

import cardwright.card.Reading;
import java.util.List;
import java.util.Map;

/// The example prompts of a card.
final class Prompts {

  private Prompts() {}

  /// The first text that the inference widget proposes (`widget: - text:`), or nothing.
  static String first(Reading reading) {
    if (reading.frontMatter().values().get("widget") instanceof List<?> examples
        && !examples.isEmpty()
        && examples.getFirst() instanceof Map<?, ?> example
        && example.get("text") instanceof String text) {
      return text;
    }
    return "";
  }
}

package cardwright.deck;

import cardwright.text.Utf8;

/// JSON text that survives UTF-8 and tools that split lines at more than LF.
public final class JsonText {

  private JsonText() {}

  /// The same JSON with what is risky as `\\u` escapes: half surrogate pairs, which have no UTF-8,
  /// and the further line ends of Unicode. They can only stand inside strings.
  public static String safe(String json) {
    boolean plain = Utf8.isEncodable(json) && json.chars().noneMatch(JsonText::isLineEnd);
    if (plain) {
      return json;
    }
    StringBuilder out = new StringBuilder(json.length() + 16);
    json.codePoints()
        .forEach(
            point -> {
              if (isLineEnd(point) || Character.getType(point) == Character.SURROGATE) {
                out.append("\\u%04x".formatted(point));
              } else {
                out.appendCodePoint(point);
              }
            });
    return out.toString();
  }

  private static boolean isLineEnd(int c) {
    return c == 0x85 || c == 0x2028 || c == 0x2029;
  }
}

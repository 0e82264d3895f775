package cardwright.deck.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Texts in the XML of a workbook, which has `_x000D_` for what XML cannot hold or would change.
final class SheetText {

  private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  /// What could become one with what is written after it.
  private static final Pattern BEGUN = Pattern.compile("_x[0-9A-Fa-f]{4}");

  private SheetText() {}

  /// The text as the XML holds it.
  static String encode(String text) {
    StringBuilder out = new StringBuilder(text.length() + 8);
    int last = text.length() - 1;
    for (int i = 0; i <= last; i++) {
      char c = text.charAt(i);
      boolean escape =
          (c < ' ' && c != '\t' && c != '\n')
              || ((i == 0 || i == last) && c <= ' ')
              || c == 0xFFFE
              || c == 0xFFFF
              || isHalf(text, i)
              || (c == '_' && BEGUN.matcher(text).region(i, text.length()).lookingAt());
      if (escape) {
        out.append("_x%04X_".formatted((int) c));
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  /// Whether a char is half a character without its other half.
  private static boolean isHalf(String text, int at) {
    char c = text.charAt(at);
    if (Character.isHighSurrogate(c)) {
      return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
    }
    return Character.isLowSurrogate(c)
        && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
  }

  /// The text that the XML holds.
  static String decode(String written) {
    if (!written.contains("_x")) {
      return written;
    }
    Matcher escapes = ESCAPE.matcher(written);
    StringBuilder out = new StringBuilder(written.length());
    int from = 0;
    while (escapes.find()) {
      out.append(written, from, escapes.start());
      out.append((char) Integer.parseInt(escapes.group(1), 16));
      from = escapes.end();
    }
    return out.append(written, from, written.length()).toString();
  }
}

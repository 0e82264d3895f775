package cardwright.preview;

import java.util.List;

/// A top-level block of a card's body with the lines up to the next one.
///
/// @param source whole lines
/// @param lines how many line breaks it holds
/// @param references link reference definitions that stand in it, in order
/// @param footnotes labels of the footnotes that are defined in it, in order
record Segment(String source, int lines, List<String> references, List<String> footnotes) {

  /// Whether it ends with a line that is blank.
  boolean endsBlank() {
    int end = source.length();
    int breaks = 0;
    while (end > 0 && Character.isWhitespace(source.charAt(end - 1))) {
      end--;
      char c = source.charAt(end);
      boolean lineFeedOfPair = c == '\n' && end > 0 && source.charAt(end - 1) == '\r';
      breaks += (c == '\n' || c == '\r') && !lineFeedOfPair ? 1 : 0;
    }
    return breaks > 1 || end == 0;
  }

  /// The number of line breaks of a text: `\n`, `\r` or both.
  static int lines(CharSequence text) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean pair = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      count += (c == '\n' || c == '\r') && !pair ? 1 : 0;
    }
    return count;
  }
}

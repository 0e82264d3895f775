package cardwright.table;

import cardwright.text.Span;

/// White space at the edges of ranges, the same for Markdown (GFM 2.1) and HTML.
final class Blanks {

  private Blanks() {}

  static boolean isBlank(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }

  /// The range without white space at its ends; where there is nothing else, the empty span after
  /// the first blank, so that what is put there keeps a distance.
  static Span trim(String text, int start, int end) {
    int from = skip(text, start, end);
    if (from == end) {
      return Span.at(start < end && text.charAt(start) == ' ' ? start + 1 : start);
    }
    return new Span(from, skipBack(text, from, end));
  }

  /// Offset of the first char from `start` that is not white space, or `end`.
  static int skip(String text, int start, int end) {
    int at = start;
    while (at < end && isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /// Offset after the last char before `end` that is not white space, or `start`.
  static int skipBack(String text, int start, int end) {
    int at = end;
    while (at > start && isBlank(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }
}

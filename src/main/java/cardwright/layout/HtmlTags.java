package cardwright.layout;

import cardwright.text.Span;

/// Steps inside the tags around a value: `<b>Ann</b>` says `Ann`.
///
/// A value's own `<` before a letter is always written as a reference, so a tag is never part of
/// one.
final class HtmlTags {

  private HtmlTags() {}

  /// The hit without the tags around its value.
  static Hit inside(String text, Hit hit) {
    if (hit.slot().spelling() != Spelling.HTML) {
      return hit;
    }
    Span inside = between(text, hit.span().start(), hit.span().end());
    return inside.equals(hit.span()) ? hit : new Hit(hit.slot(), inside, hit.certain());
  }

  /// Whether there could be tags at the ends of a part of `text`: most values have none.
  static boolean mayStandIn(String text, int from, int to) {
    return from < to && (text.charAt(from) == '<' || text.charAt(to - 1) == '>');
  }

  /// The part of `text` from `from` to `to` without tags at its ends, whether they pair or not.
  static Span between(String text, int from, int to) {
    int start = from;
    int end = to;
    for (int open = openingEnd(text, start, end); open > 0; open = openingEnd(text, start, end)) {
      start = open;
    }
    for (int at = closingStart(text, start, end); at > 0; at = closingStart(text, start, end)) {
      end = at;
    }
    return new Span(start, end);
  }

  private static int openingEnd(String text, int start, int end) {
    boolean tag =
        start + 2 < end && text.charAt(start) == '<' && isAsciiLetter(text.charAt(start + 1));
    int close = tag ? text.indexOf('>', start) : -1;
    return close < 0 || close >= end ? -1 : close + 1;
  }

  private static int closingStart(String text, int start, int end) {
    if (end - start < 4 || text.charAt(end - 1) != '>') {
      return -1;
    }
    int open = text.lastIndexOf("</", end - 1);
    boolean inOne = open >= start && text.indexOf('>', open) == end - 1;
    return inOne ? open : -1;
  }

  /// What a tag's name starts with (HTML Standard, 13.1.2); `<é>` is text.
  private static boolean isAsciiLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}

package cardwright.table;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A tag or a comment in a text, found the way browsers do (HTML Standard, 13.2.5): what is no tag
/// is text, and quotes hide a `>`.
///
/// @param start offset of the `<`
/// @param end offset after the `>`
/// @param name in lower case; [#COMMENT] for comments and what is read as one
/// @param closing whether it is an end tag
record HtmlTag(int start, int end, String name, boolean closing) {

  static final String COMMENT = "!";

  /// Stands for a tag that does not end.
  static final HtmlTag UNFINISHED = new HtmlTag(0, 0, COMMENT, false);

  boolean isElement() {
    return !name.equals(COMMENT);
  }

  /// Whether it is the start tag of an element with this name.
  boolean opens(String element) {
    return !closing && name.equals(element);
  }

  /// The first tag from `from` on; null if there is none, or one that does not end before `limit`.
  ///
  /// @param commentLimit up to where a comment may reach; one that is not closed reaches there
  static @Nullable HtmlTag next(String text, int from, int limit, int commentLimit) {
    for (int at = text.indexOf('<', from, limit); at >= 0; at = text.indexOf('<', at + 1, limit)) {
      HtmlTag tag = at(text, at, limit, commentLimit);
      if (tag != null) {
        return tag == UNFINISHED ? null : tag;
      }
    }
    return null;
  }

  /// The tag that begins with the `<` at an offset: null if none does, [#UNFINISHED] if it does not
  /// end before `limit`.
  static @Nullable HtmlTag at(String text, int at, int limit, int commentLimit) {
    char next = at + 1 < limit ? text.charAt(at + 1) : ' ';
    if (next == '!' && text.startsWith("<!--", at)) {
      return comment(text, at, commentLimit);
    }
    boolean closing = next == '/';
    int name = at + (closing ? 2 : 1);
    if (name < limit && isLetter(text.charAt(name))) {
      return element(text, at, name, limit, closing);
    }
    if (next == '!' || next == '?' || (closing && name < limit)) {
      int end = text.indexOf('>', name, limit);
      return end < 0 ? UNFINISHED : new HtmlTag(at, end + 1, COMMENT, false);
    }
    return null;
  }

  private static HtmlTag comment(String text, int at, int limit) {
    int end = text.indexOf("-->", Math.min(at + 4, limit), limit);
    return new HtmlTag(at, end < 0 ? limit : end + 3, COMMENT, false);
  }

  private static HtmlTag element(String text, int at, int nameStart, int limit, boolean closing) {
    int nameEnd = nameEnd(text, nameStart, limit);
    int end = tagEnd(text, nameEnd, limit);
    if (end < 0) {
      return UNFINISHED;
    }
    String name = text.substring(nameStart, nameEnd).toLowerCase(Locale.ROOT);
    return new HtmlTag(at, end, name, closing);
  }

  static int nameEnd(String text, int from, int limit) {
    int at = from;
    while (at < limit && !endsName(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean endsName(char c) {
    return c == '>' || c == '/' || Blanks.isBlank(c);
  }

  /// Offset after the `>` of a tag whose name has been read, -1 if it does not end. A quote counts
  /// only where a value starts, after `=`.
  private static int tagEnd(String text, int from, int limit) {
    boolean valueDue = false;
    for (int at = from; at < limit; at++) {
      char c = text.charAt(at);
      if (c == '>') {
        return at + 1;
      }
      if (valueDue && (c == '"' || c == '\'')) {
        at = text.indexOf(c, at + 1, limit);
        if (at < 0) {
          return -1;
        }
        valueDue = false;
      } else if (c == '=') {
        valueDue = true;
      } else if (!Blanks.isBlank(c)) {
        valueDue = false;
      }
    }
    return -1;
  }

  /// Offset of the end tag of `name` between the offsets, -1 if there is none.
  static int closeOf(String name, String text, int from, int limit) {
    for (int at = text.indexOf("</", from, limit); at >= 0; ) {
      int after = at + 2 + name.length();
      boolean same = after <= limit && text.regionMatches(true, at + 2, name, 0, name.length());
      if (same && (after == limit || endsName(text.charAt(after)))) {
        return at;
      }
      at = text.indexOf("</", at + 1, limit);
    }
    return -1;
  }

  static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}

package cardwright.table;

/// What begins a block of Markdown at the content of a line (CommonMark 0.31, chapter 4). Every
/// check takes the offset of the line's first char that is not white space, and the line's end.
final class BlockStart {

  private BlockStart() {}

  /// Whether a line with this content, not indented, begins something else than a paragraph or a
  /// row of a table: a row must not be spelled like that.
  static boolean interruptsTable(String text, int at, int end) {
    return at == end
        || text.charAt(at) == '>'
        || isAtxHeading(text, at, end)
        || fenceLength(text, at, end) > 0
        || isThematicBreak(text, at, end)
        || isSetextUnderline(text, at, end)
        || markerLength(text, at, end) > 0
        || HtmlBlock.kind(text, at, end) != HtmlBlock.NONE;
  }

  static boolean isAtxHeading(String text, int at, int end) {
    int level = runLength(text, at, end, '#');
    int after = at + level;
    return level > 0 && level <= 6 && (after == end || isBlank(text.charAt(after)));
  }

  /// Length of the opening code fence; 0 if there is none.
  static int fenceLength(String text, int at, int end) {
    char c = at < end ? text.charAt(at) : ' ';
    if (c != '`' && c != '~') {
      return 0;
    }
    int length = runLength(text, at, end, c);
    boolean code = c == '`' && text.indexOf('`', at + length, end) >= 0;
    return length < 3 || code ? 0 : length;
  }

  /// Whether the line closes a fence of `length` times `fence`.
  static boolean closesFence(String text, int at, int end, char fence, int length) {
    int run = runLength(text, at, end, fence);
    return run >= length && blankFrom(text, at + run, end);
  }

  static boolean isThematicBreak(String text, int at, int end) {
    char c = at < end ? text.charAt(at) : ' ';
    if (c != '-' && c != '_' && c != '*') {
      return false;
    }
    int count = 0;
    for (int i = at; i < end; i++) {
      if (text.charAt(i) == c) {
        count++;
      } else if (!isBlank(text.charAt(i))) {
        return false;
      }
    }
    return count >= 3;
  }

  static boolean isSetextUnderline(String text, int at, int end) {
    char c = at < end ? text.charAt(at) : ' ';
    return (c == '=' || c == '-') && blankFrom(text, at + runLength(text, at, end, c), end);
  }

  /// Length of the list marker, without the white space after it; 0 if there is none.
  static int markerLength(String text, int at, int end) {
    int length = 0;
    char c = at < end ? text.charAt(at) : ' ';
    if (c == '-' || c == '+' || c == '*') {
      length = 1;
    } else {
      int digits = 0;
      while (at + digits < end && digits < 10 && isDigit(text.charAt(at + digits))) {
        digits++;
      }
      int after = at + digits;
      boolean marker =
          digits > 0
              && digits < 10
              && after < end
              && (text.charAt(after) == '.' || text.charAt(after) == ')');
      length = marker ? digits + 1 : 0;
    }
    boolean alone = at + length == end || (length > 0 && isBlank(text.charAt(at + length)));
    return length > 0 && alone ? length : 0;
  }

  /// Whether a list marker may stand right after a line of a paragraph: its item is not empty, and
  /// a number is 1.
  static boolean mayInterruptParagraph(String text, int at, int end, int markerLength) {
    boolean counts = isDigit(text.charAt(at));
    boolean first = markerLength == 2 && text.charAt(at) == '1';
    return !blankFrom(text, at + markerLength, end) && (!counts || first);
  }

  static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  static boolean blankFrom(String text, int from, int end) {
    for (int i = from; i < end; i++) {
      if (!isBlank(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static int runLength(String text, int at, int end, char c) {
    int i = at;
    while (i < end && text.charAt(i) == c) {
      i++;
    }
    return i - at;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}

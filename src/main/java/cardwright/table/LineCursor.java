package cardwright.table;

/// A place in a line while its block markers are read. Counts columns, because a tab reaches to the
/// next multiple of four and may be used up in part (CommonMark 0.31, 2.2).
final class LineCursor {

  private final String text;
  private final int end;
  private int position;
  private int column;
  private int spare;

  LineCursor(String text, int start, int end) {
    this.text = text;
    this.position = start;
    this.end = end;
  }

  /// Offset after the line's last char.
  int end() {
    return end;
  }

  /// Offset of the first char that is neither space nor tab, or the line's end.
  int content() {
    int at = position;
    while (at < end && isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /// Whether the content starts with `c`.
  boolean startsWith(char c) {
    int at = content();
    return at < end && text.charAt(at) == c;
  }

  /// Whether nothing but spaces and tabs is left.
  boolean blank() {
    return content() == end;
  }

  /// Width of the white space before the content, in columns.
  int indent() {
    int width = spare;
    for (int at = position; at < end && isBlank(text.charAt(at)); at++) {
      width += text.charAt(at) == '\t' ? 4 - (column + width) % 4 : 1;
    }
    return width;
  }

  /// Passes over at most `columns` columns of white space.
  void skipColumns(int columns) {
    for (int left = columns; left > 0; ) {
      if (spare > 0) {
        spare--;
        column++;
        left--;
      } else if (position < end && isBlank(text.charAt(position))) {
        spare = text.charAt(position++) == '\t' ? 4 - column % 4 : 1;
      } else {
        return;
      }
    }
  }

  /// Passes over the white space and `chars` chars of a marker.
  void skipMarker(int chars) {
    skipColumns(Integer.MAX_VALUE);
    position += chars;
    column += chars;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }
}

package cardwright.table;

/// The block quotes and list items that are open at a line (CommonMark 0.31, chapter 5).
///
/// Deeper than [#DEEPEST] nothing is opened any more: what stands there is text. This keeps the
/// work per line bounded whatever the text.
final class Containers {

  static final int DEEPEST = 64;

  private static final int QUOTE = 0;

  /// Per level [#QUOTE], or the columns by which the content of a list item is indented.
  private final int[] indents = new int[DEEPEST];

  private int open;
  private int matched;

  /// Passes over the markers of the containers that go on in this line.
  ///
  /// @return whether all of them do
  boolean match(LineCursor cursor) {
    for (matched = 0; matched < open; matched++) {
      int indent = indents[matched];
      if (indent == QUOTE ? !quote(cursor) : !item(cursor, indent)) {
        return false;
      }
    }
    return true;
  }

  private boolean quote(LineCursor cursor) {
    if (cursor.indent() > 3 || !cursor.startsWith('>')) {
      return false;
    }
    cursor.skipMarker(1);
    cursor.skipColumns(1);
    return true;
  }

  private boolean item(LineCursor cursor, int indent) {
    if (cursor.blank()) {
      return true;
    }
    if (cursor.indent() < indent) {
      return false;
    }
    cursor.skipColumns(indent);
    return true;
  }

  /// Closes the containers that did not go on.
  void cut() {
    open = matched;
  }

  boolean full() {
    return matched == DEEPEST;
  }

  /// Opens the quote that starts at the cursor.
  void openQuote(LineCursor cursor) {
    cut();
    indents[open++] = QUOTE;
    matched = open;
    quote(cursor);
  }

  /// Opens the list item whose marker starts at the cursor.
  void openItem(LineCursor cursor, int markerLength) {
    cut();
    int before = cursor.indent();
    cursor.skipMarker(markerLength);
    int blanks = cursor.indent();
    int gap = cursor.blank() || blanks > 4 ? 1 : blanks;
    cursor.skipColumns(gap);
    indents[open++] = before + markerLength + gap;
    matched = open;
  }
}

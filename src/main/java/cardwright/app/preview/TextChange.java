package cardwright.app.preview;

import cardwright.text.CommonEnds;
import org.jspecify.annotations.Nullable;

/// A text between two tags of a block that becomes another: what most edits of a card come to. Both
/// are as the reader sees them.
record TextChange(String before, String after) {

  /// A browser makes several nodes of a longer text.
  private static final int LONGEST = 30_000;

  /// What a browser reads as something else than itself.
  private static final String SPECIAL = "<>&\r\0";

  /// All that makes one HTML of the other; null if that is no such text, or may be none.
  static @Nullable TextChange between(String before, String after) {
    CommonEnds same = CommonEnds.of(before, after);
    int start = before.lastIndexOf('>', same.head() - 1) + 1;
    int next = before.indexOf('<', before.length() - same.tail());
    int rest = next < 0 ? 0 : before.length() - next;
    if (start > before.length() - rest || start > after.length() - rest) {
      return null;
    }
    String one = before.substring(start, before.length() - rest);
    String other = after.substring(start, after.length() - rest);
    return isText(one) && isText(other) && one.charAt(0) == other.charAt(0)
        ? new TextChange(one, other)
        : null;
  }

  /// Whether it is one node of text wherever it stands: blanks are none between the rows of a
  /// table, nor is a line break that begins preformatted text.
  private static boolean isText(String text) {
    if (text.isBlank() || text.charAt(0) == '\n' || text.length() > LONGEST) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (SPECIAL.indexOf(text.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }
}

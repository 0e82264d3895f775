package cardwright.app.preview;

/// Finds a text where it stands by itself, not as a part of a longer word or number: the `0` of a
/// table's cell, not that of `2021`. The page's script does the same.
final class WholeWords {

  private WholeWords() {}

  /// Where `part` stands in `text` for the first time from `from` on and before `to`; -1 if
  /// nowhere.
  static int find(String text, String part, int from, int to) {
    int at = text.indexOf(part, from);
    while (at >= 0 && at + part.length() <= to) {
      int end = at + part.length();
      boolean cutBefore = at > 0 && wordy(text, at - 1) && wordy(text, at);
      boolean cutAfter = end < text.length() && wordy(text, end - 1) && wordy(text, end);
      if (!cutBefore && !cutAfter) {
        return at;
      }
      at = text.indexOf(part, at + 1);
    }
    return -1;
  }

  /// The same for the time after `before` others, or the last if there are fewer.
  static int find(String text, String part, int from, int to, int before) {
    int found = find(text, part, from, to);
    int at = found;
    for (int i = 0; i < before && at >= 0; i++) {
      at = find(text, part, at + part.length(), to);
      found = at >= 0 ? at : found;
    }
    return found;
  }

  /// How many times `part` stands between two offsets.
  static int count(String text, String part, int from, int to) {
    int count = 0;
    int at = part.isEmpty() ? -1 : find(text, part, from, to);
    while (at >= 0) {
      count++;
      at = find(text, part, at + part.length(), to);
    }
    return count;
  }

  private static boolean wordy(String text, int at) {
    char c = text.charAt(at);
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
  }
}

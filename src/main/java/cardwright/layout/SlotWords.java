package cardwright.layout;

import java.util.ArrayList;
import java.util.List;

/// The words of a slot's source, `people[].name | cell | join " | "`: bars and blanks separate
/// them, double quotes hold a word together.
final class SlotWords {

  private SlotWords() {}

  /// At least one word, the path; it may be empty.
  static List<String> of(String source) {
    List<String> words = new ArrayList<>();
    int at = 0;
    while (at < source.length()) {
      char c = source.charAt(at);
      if (c == ' ' || c == '|') {
        at++;
      } else if (c == '"') {
        int close = source.indexOf('"', at + 1);
        int end = close < 0 ? source.length() : close;
        words.add(source.substring(at + 1, end));
        at = end + 1;
      } else {
        int end = at;
        while (end < source.length() && source.charAt(end) != ' ' && source.charAt(end) != '|') {
          end++;
        }
        words.add(source.substring(at, end));
        at = end;
      }
    }
    if (words.isEmpty()) {
      words.add("");
    }
    return words;
  }
}

package cardwright.layout;

import java.util.ArrayList;
import java.util.List;

/// A word or a sign of a line in its loose form.
///
/// @param text the word, or one char
/// @param start offset in the loose form
/// @param end offset in the loose form
record Token(String text, int start, int end) {

  /// The tokens of a line.
  static List<Token> of(LooseText line) {
    return of(line.text());
  }

  /// The tokens of a text in loose form: runs of letters and digits, and every other char but
  /// blanks.
  static List<Token> of(String text) {
    List<Token> tokens = new ArrayList<>();
    for (int at = 0; at < text.length(); ) {
      int end = end(text, at);
      if (text.charAt(at) != ' ') {
        tokens.add(new Token(text.substring(at, end), at, end));
      }
      at = end;
    }
    return tokens;
  }

  /// How much finding this token says: a word more than a sign.
  int weight() {
    return Character.isLetterOrDigit(text.codePointAt(0)) ? 4 : 1;
  }

  /// Where the word, sign or blank ends that starts at `start`.
  static int end(String text, int start) {
    int end = start;
    while (end < text.length() && isWordAt(text, end)) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end == start ? start + Character.charCount(text.codePointAt(start)) : end;
  }

  private static boolean isWordAt(String text, int at) {
    char c = text.charAt(at);
    if (c < 0x80) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
    return Character.isLetterOrDigit(text.codePointAt(at));
  }
}

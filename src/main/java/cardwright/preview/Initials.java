package cardwright.preview;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What stands for a person whose picture cannot be shown.
public final class Initials {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}'’.]*");

  private Initials() {}

  /// The first letters of the first and the last word of a name, in upper case; `?` if the name has
  /// no letter or digit.
  public static String of(String name) {
    Matcher words = WORD.matcher(name);
    String first = "";
    String last = "";
    while (words.find()) {
      String letter = firstLetter(words.group());
      if (first.isEmpty()) {
        first = letter;
      } else {
        last = letter;
      }
    }
    return first.isEmpty() ? "?" : first + last;
  }

  private static String firstLetter(String word) {
    return new String(Character.toChars(Character.toUpperCase(word.codePointAt(0))));
  }
}

package cardwright.matter;

import java.util.regex.Pattern;

/// Which strings every YAML reader takes for strings when they are written without quotes: readers
/// of YAML 1.2 (the Hub's) and of YAML 1.1 (PyYAML) alike. Narrower than the standards: what is
/// rare is quoted.
final class Plain {

  /// Words that some version reads as a truth value, as nothing, or as a special key (YAML 1.1 type
  /// repository: bool, null, merge, value).
  private static final Pattern WORD =
      Pattern.compile("(?i)y|n|yes|no|on|off|true|false|null|nan|inf|<<|=");

  private static final int LONGEST_WORD = 5;

  /// What may be a number, a date or a time in some version.
  private static final Pattern NUMBER =
      Pattern.compile("[-+.0-9][-+.:_0-9a-fA-FxXoOtTzZnNiI \\t]*");

  private static final String INDICATORS = "-?:,[]{}#&*!|>'\"%@`~=<";

  private Plain() {}

  /// Whether `value` can stand without quotes after `key: ` or `- `, in one line.
  static boolean isSafe(String value) {
    if (value.isEmpty() || INDICATORS.indexOf(value.charAt(0)) >= 0 || !isPrintable(value)) {
      return false;
    }
    boolean edges =
        Character.isWhitespace(value.codePointAt(0))
            || Character.isSpaceChar(value.codePointAt(0))
            || isEdge(value.charAt(value.length() - 1));
    return !edges
        && !value.contains(": ")
        && !value.contains(" #")
        && !value.startsWith("...")
        && (value.length() > LONGEST_WORD || !WORD.matcher(value).matches())
        && !(startsNumber(value.charAt(0)) && NUMBER.matcher(value).matches());
  }

  private static boolean startsNumber(char c) {
    return c == '+' || c == '.' || (c >= '0' && c <= '9');
  }

  /// Whether `value` can stand without quotes inside brackets or braces.
  static boolean isSafeInFlow(String value) {
    return isSafe(value) && value.chars().noneMatch(c -> ",[]{}:?#".indexOf(c) >= 0);
  }

  private static boolean isEdge(char last) {
    return last == ':' || Character.isWhitespace(last) || Character.isSpaceChar(last);
  }

  /// Whether all of `value` can be written without escapes in one line.
  static boolean isPrintable(String value) {
    for (int i = 0; i < value.length(); ) {
      int c = value.codePointAt(i);
      if (!isPrintable(c)) {
        return false;
      }
      i += Character.charCount(c);
    }
    return true;
  }

  /// YAML 1.2.2, 5.1, without line breaks, tabs, and what some version takes for a line break.
  static boolean isPrintable(int c) {
    if (c < 0x7F) {
      return c >= 0x20;
    }
    if (c < 0xA0 || c == 0x2028 || c == 0x2029 || c == 0xFEFF) {
      return false;
    }
    return c < 0xD800 || (c > 0xDFFF && c < 0xFFFE) || c > 0xFFFF;
  }
}

package cardwright.layout;

import org.jspecify.annotations.Nullable;

/// Keeps a joiner inside a value apart from the joiner between two values.
final class Joiners {

  private Joiners() {}

  /// Spells the joiner's sign as a character reference wherever `spelled` holds it between blanks.
  ///
  /// @param spelled a value in a spelling that knows character references
  /// @param joiner ` & ` or the like; null or without blanks around it: nothing to guard
  static String guard(String spelled, @Nullable String joiner) {
    if (joiner == null || joiner.strip().length() != 1 || joiner.strip().equals(joiner)) {
      return spelled;
    }
    char sign = joiner.strip().charAt(0);
    StringBuilder out = new StringBuilder(spelled.length() + 8);
    for (int i = 0; i < spelled.length(); i++) {
      char c = spelled.charAt(i);
      boolean alone =
          c == sign
              && (i == 0 || spelled.charAt(i - 1) == ' ')
              && (i + 1 == spelled.length() || spelled.charAt(i + 1) == ' ');
      if (alone) {
        out.append("&#").append((int) sign).append(';');
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }
}

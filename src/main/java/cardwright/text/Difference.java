package cardwright.text;

/// Makes an edit of two texts.
public final class Difference {

  private Difference() {}

  /// The edit that makes `after` of `before`: one replacement, from the first char that differs to
  /// the last.
  public static Edit edit(String label, String before, String after) {
    int shorter = Math.min(before.length(), after.length());
    int start = 0;
    while (start < shorter && before.charAt(start) == after.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && before.charAt(before.length() - 1 - end) == after.charAt(after.length() - 1 - end)) {
      end++;
    }
    if (start == before.length() && start == after.length()) {
      return Edit.none(label);
    }
    // A surrogate pair is replaced whole.
    start -= start > 0 && Character.isHighSurrogate(before.charAt(start - 1)) ? 1 : 0;
    end -= end > 0 && Character.isLowSurrogate(before.charAt(before.length() - end)) ? 1 : 0;
    Span span = new Span(start, before.length() - end);
    return Edit.replace(label, span, after.substring(start, after.length() - end));
  }
}

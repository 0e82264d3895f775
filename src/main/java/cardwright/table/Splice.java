package cardwright.table;

import cardwright.text.Replacement;
import cardwright.text.Span;

/// Replacements that leave alone what stays the same.
final class Splice {

  private Splice() {}

  /// The smallest replacement that makes the span read `replacement`.
  static Replacement of(String text, Span span, String replacement) {
    int most = Math.min(span.length(), replacement.length());
    int head = 0;
    while (head < most && text.charAt(span.start() + head) == replacement.charAt(head)) {
      head++;
    }
    if (head > 0 && Character.isHighSurrogate(replacement.charAt(head - 1))) {
      head--;
    }
    int tail = 0;
    while (tail < most - head
        && text.charAt(span.end() - 1 - tail)
            == replacement.charAt(replacement.length() - 1 - tail)) {
      tail++;
    }
    if (tail > 0 && Character.isLowSurrogate(replacement.charAt(replacement.length() - tail))) {
      tail--;
    }
    return new Replacement(
        new Span(span.start() + head, span.end() - tail),
        replacement.substring(head, replacement.length() - tail));
  }
}

package cardwright.table;

import cardwright.text.CommonEnds;
import cardwright.text.Replacement;
import cardwright.text.Span;

/// Replacements that leave alone what stays the same.
final class Splice {

  private Splice() {}

  /// The smallest replacement that makes the span read `replacement`.
  static Replacement of(String text, Span span, String replacement) {
    CommonEnds same = CommonEnds.of(span.of(text), replacement).ofWholeCharacters(replacement);
    return new Replacement(
        new Span(span.start() + same.head(), span.end() - same.tail()),
        replacement.substring(same.head(), replacement.length() - same.tail()));
  }
}

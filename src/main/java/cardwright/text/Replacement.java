package cardwright.text;

/// One range of a text and what is to stand there instead.
///
/// @param span the range in the text before the edit; empty for an insertion
/// @param text the new content; empty for a removal
public record Replacement(Span span, String text) {

  /// By how many chars the text grows (negative: shrinks).
  public int growth() {
    return text.length() - span.length();
  }
}

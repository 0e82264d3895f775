package cardwright.layout;

import cardwright.text.Span;
import org.jspecify.annotations.Nullable;

/// A place in a card where a field's value stands, or a list's.
///
/// @param span of the value as written
/// @param spelling how it is written there
/// @param value as a reader of the page sees it
/// @param joiner what stands between the values of a list that share the place, so that a joiner in
///   one must be told from it; null for a value on its own
public record Place(Span span, Spelling spelling, String value, @Nullable String joiner) {

  /// How another value is written at this place.
  ///
  /// @param guardJoiner whether a joiner inside the value is spelled apart
  /// @throws IllegalArgumentException if it cannot be written here; the message says why
  public String spell(String other, boolean guardJoiner) {
    String spelled = spelling.encode(other);
    return guardJoiner ? Joiners.guard(spelled, joiner) : spelled;
  }
}

package cardwright.text;

import java.util.Optional;

/// Something found at a place of a text that its author should know.
///
/// @param span where
/// @param severity how bad
/// @param message what is wrong and what to do, in one sentence
/// @param fix the edit that mends it, where one is known
public record Problem(Span span, Severity severity, String message, Optional<Edit> fix) {

  /// How bad a problem is.
  public enum Severity {
    /// The Hub would refuse the card, or a part of it cannot be read.
    ERROR,
    /// The Hub would accept it, but it is likely not what was meant.
    WARNING
  }

  /// An error with no fix known.
  public static Problem error(Span span, String message) {
    return new Problem(span, Severity.ERROR, message, Optional.empty());
  }

  /// A warning with no fix known.
  public static Problem warning(Span span, String message) {
    return new Problem(span, Severity.WARNING, message, Optional.empty());
  }
}

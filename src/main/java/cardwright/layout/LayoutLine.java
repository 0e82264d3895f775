package cardwright.layout;

import java.util.List;

/// A line of a layout: literal texts with slots between them.
///
/// @param literals one more than there are slots; the first and last may be empty
/// @param slots in order
public record LayoutLine(List<String> literals, List<Slot> slots) {

  /// Whether the line has no slot.
  boolean isLiteral() {
    return slots.isEmpty();
  }

  /// Whether the line holds a value, and not only constants.
  boolean hasValue() {
    return slots.stream().anyMatch(slot -> slot.constant() == null);
  }

  /// Whether the line stands once per item of a list.
  boolean repeats() {
    return slots.stream().anyMatch(Slot::repeatsLine);
  }

  /// How many chars other than white space the line's literal texts hold: its weight as evidence.
  int weight() {
    return (int) literals.stream().flatMapToInt(String::chars).filter(c -> c > ' ').count();
  }
}

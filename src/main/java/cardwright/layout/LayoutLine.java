package cardwright.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A line of a layout: literal texts with slots between them.
///
/// @param literals one more than there are slots; the first and last may be empty
/// @param slots in order
public record LayoutLine(List<String> literals, List<Slot> slots) {

  /// Whether the line has no slot.
  boolean isLiteral() {
    return slots.isEmpty();
  }

  /// Whether all that stands in the line beside values is ASCII.
  boolean isAscii() {
    return literals.stream().allMatch(LayoutLine::isAscii)
        && slots.stream().allMatch(slot -> isAscii(slot.joiner()) && isAscii(slot.constant()));
  }

  private static boolean isAscii(@Nullable String text) {
    return text == null || text.chars().allMatch(c -> c < 0x80);
  }

  /// Whether the line holds a value, and not only constants.
  boolean hasValue() {
    for (Slot slot : slots) {
      if (slot.constant() == null) {
        return true;
      }
    }
    return false;
  }

  /// Whether the line stands once per item of a list.
  boolean repeats() {
    for (Slot slot : slots) {
      if (slot.repeatsLine()) {
        return true;
      }
    }
    return false;
  }

  /// How many chars other than white space the line's literal texts hold: its weight as evidence.
  int weight() {
    return (int) literals.stream().flatMapToInt(String::chars).filter(c -> c > ' ').count();
  }

  /// What a line that fits to the letter starts with in loose form: as much as can be told without
  /// knowing what stands in the slot, which could end a reference to a quote, one loose char.
  String looseHead() {
    String head = literals.getFirst();
    int reference = head.lastIndexOf('&');
    return LooseText.normal(reference >= 0 ? head.substring(0, reference) : head).strip();
  }

  /// What such a line ends with in loose form.
  String looseTail() {
    String tail = literals.getLast();
    return LooseText.normal(tail.substring(tail.indexOf(';') + 1)).strip();
  }

  /// Whether a line that fits to the letter can have the loose form `literal`: false only if none
  /// can.
  boolean mayBe(String literal) {
    return literal.startsWith(looseHead()) && literal.endsWith(looseTail());
  }
}

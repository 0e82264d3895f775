package cardwright.layout;

import cardwright.text.Span;
import org.jspecify.annotations.Nullable;

/// A place in a layout line where a value stands.
///
/// @param path the field's name as declared: `links.report`; `people[].name` for one value per
///   item; `people[1].avatar` for the value of one item
/// @param type what the field takes
/// @param spelling how the value is written here
/// @param joiner what stands between the values of a list that share the line; null for a scalar,
///   and for a list of which each item has a line of its own
/// @param constant what stands here once per item whatever the item is (a table's delimiter cells);
///   null for a slot with a value
/// @param home whether reading believes this place first
public record Slot(
    String path,
    FieldType type,
    Spelling spelling,
    @Nullable String joiner,
    @Nullable String constant,
    boolean home) {

  /// Whether the slot holds a value per item of a list.
  boolean isList() {
    return path.contains("[]");
  }

  /// Whether each item of the list has a line of its own.
  boolean repeatsLine() {
    return isList() && joiner == null;
  }

  /// Whether the slot ends by itself, at the first char it does not allow.
  boolean isClosed() {
    return constant != null || spelling == Spelling.SPACES || type.isClosed();
  }

  /// Whether the char at `i` can be part of what stands in the slot.
  boolean allows(CharSequence source, int i) {
    char c = source.charAt(i);
    if (joiner != null && joiner.indexOf(c) >= 0) {
      return true;
    }
    if (constant != null) {
      return c == '-' || c == ':' || c == ' ' || c == '|';
    }
    if (spelling == Spelling.SPACES) {
      return c == ' ';
    }
    boolean escapable = spelling == Spelling.LINK && (c == ')' || c == '(');
    if (escapable && (i == 0 || source.charAt(i - 1) != '\\')) {
      return false;
    }
    return type.allows(c);
  }

  /// Whether the span is an item's place that waits for a number.
  boolean isEmptyItem(Span span) {
    return span.isEmpty() && type == FieldType.INTEGER && SlotPath.index(path) >= 0;
  }

  /// Whether what was read here can be the field's value.
  boolean takes(String value) {
    return value.isEmpty()
        ? type == FieldType.TEXT || type == FieldType.ADDRESS
        : type.accepts(value);
  }

  /// The same for what a line that fits has here, which holds no char that a slot that ends by
  /// itself does not allow.
  ///
  /// @param source what stands here
  /// @param value what a reader sees in it
  boolean takesFound(String source, String value) {
    boolean known = value.equals(source) && !value.isEmpty() && type.isClosed() && joiner == null;
    return known ? type.hasForm(value) : takes(value);
  }
}

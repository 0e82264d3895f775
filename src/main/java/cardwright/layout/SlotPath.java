package cardwright.layout;

/// The names of fields in layouts: `people[].name` is a pattern, `people[0].name` one item's field.
final class SlotPath {

  private SlotPath() {}

  /// The name of item `index`'s field.
  static String item(String pattern, int index) {
    int at = pattern.indexOf("[]");
    return at < 0 ? pattern : pattern.substring(0, at + 1) + index + pattern.substring(at + 1);
  }

  /// The list a path runs through: `people` for `people[].name` and `people[0].name`; empty for a
  /// scalar.
  static String list(String path) {
    int bracket = path.indexOf('[');
    return bracket < 0 ? "" : path.substring(0, bracket);
  }

  /// The pattern a field's name belongs to: `people[].name` for `people[0].name`.
  static String pattern(String path) {
    int open = path.indexOf('[');
    return open < 0 ? path : path.substring(0, open) + "[]" + path.substring(path.indexOf(']') + 1);
  }

  /// The item's index in a field's name, -1 for a scalar or a pattern.
  static int index(String path) {
    int open = path.indexOf('[');
    int close = path.indexOf(']');
    return open < 0 || close == open + 1 ? -1 : Integer.parseInt(path, open + 1, close, 10);
  }
}

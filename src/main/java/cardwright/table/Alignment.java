package cardwright.table;

/// How the texts of a column stand in it.
public enum Alignment {
  /// As the page does by default.
  NONE,
  /// At the left edge.
  LEFT,
  /// In the middle.
  CENTER,
  /// At the right edge.
  RIGHT;

  /// What a cell of the delimiter row says (GFM 4.10).
  static Alignment of(String delimiter) {
    boolean left = delimiter.startsWith(":");
    boolean right = delimiter.endsWith(":");
    if (left) {
      return right ? CENTER : LEFT;
    }
    return right ? RIGHT : NONE;
  }
}

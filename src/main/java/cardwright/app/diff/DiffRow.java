package cardwright.app.diff;

import java.util.List;

/// A row of two texts side by side.
///
/// @param kind what became of the line
/// @param left number and parts of the line before; number 0 for none
/// @param right number and parts of the line after; number 0 for none
record DiffRow(Kind kind, Side left, Side right) {

  /// What became of a line.
  enum Kind {
    SAME,
    CHANGED,
    REMOVED,
    ADDED,
    /// Lines that are the same are left out; the number of the left side says how many.
    GAP
  }

  /// @param number of the line, from 1
  record Side(int number, List<Part> parts) {
    static final Side NONE = new Side(0, List.of());
  }

  /// @param changed whether the other side has something else there
  record Part(String text, boolean changed) {}
}

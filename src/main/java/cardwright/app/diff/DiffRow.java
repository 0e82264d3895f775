package cardwright.app.diff;

import java.util.List;

/// A row of two texts side by side.
///
/// @param kind what became of the line
/// @param left number and parts of the line before; number 0 for none
/// @param right number and parts of the line after; number 0 for none
public record DiffRow(Kind kind, Side left, Side right) {

  /// What became of a line.
  public enum Kind {
    /// It is the same.
    SAME,
    /// It has other words.
    CHANGED,
    /// It went.
    REMOVED,
    /// It came.
    ADDED,
    /// Lines that are the same are left out; the number of the left side says how many.
    GAP
  }

  /// A line of one of the texts.
  ///
  /// @param number of the line, from 1
  public record Side(int number, List<Part> parts) {
    /// No line.
    public static final Side NONE = new Side(0, List.of());
  }

  /// Some words of a line.
  ///
  /// @param changed whether the other side has something else there
  public record Part(String text, boolean changed) {}
}

package cardwright.table;

import cardwright.text.Messages;
import java.util.List;

/// What all tables ask of the texts put into their cells.
final class CellText {

  private CellText() {}

  /// @throws IllegalArgumentException if a cell cannot hold the text
  static void check(String text) {
    // C1 controls are let through: text that was once misread as Windows-1252 is full of them.
    boolean control = text.chars().anyMatch(c -> c != '\t' && (c < ' ' || c == 0x7F));
    if (control) {
      throw new IllegalArgumentException(Messages.of("table.tableCellTakesOneLine"));
    }
  }

  /// @throws IllegalArgumentException if there are more texts than places, or a cell cannot hold
  ///   one
  static void check(List<String> texts, int places, String what) {
    if (texts.size() > places) {
      throw new IllegalArgumentException(
          Messages.of("table.textsTable", texts.size(), places, what));
    }
    texts.forEach(CellText::check);
  }

  /// The text at a position, empty where there is none.
  static String at(List<String> texts, int index) {
    return index < texts.size() ? texts.get(index) : "";
  }
}

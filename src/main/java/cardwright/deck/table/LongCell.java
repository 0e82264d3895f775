package cardwright.deck.table;

/// What stands in a workbook for a text that is longer than its cells can be. Read again, it leaves
/// the text as it is.
final class LongCell {

  /// The longest text of a cell in a workbook.
  static final int MOST = 32_767;

  private LongCell() {}

  /// What a workbook shows of a text.
  static String shown(String text) {
    return SpreadsheetText.guardInSheet(text).length() <= MOST
        ? text
        : "(too long for a cell: %d characters, left as they are)".formatted(text.length());
  }
}

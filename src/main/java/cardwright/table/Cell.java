package cardwright.table;

import cardwright.text.Span;

/// One cell of a table.
///
/// @param span of its content in the card's text, without padding; empty where the cell is
/// @param text what a reader of the page sees there; for a Markdown cell with links or emphasis its
///   source with the escapes decoded
/// @param colspan how many columns it covers, 1 or more
/// @param rowspan how many rows it covers, 1 or more; 0 for all that are left (HTML Standard,
///   4.9.11)
public record Cell(Span span, String text, int colspan, int rowspan) {

  /// A cell of one column and one row.
  public Cell(Span span, String text) {
    this(span, text, 1, 1);
  }

  /// Whether the cell covers more than its own place in the grid.
  public boolean spans() {
    return colspan != 1 || rowspan != 1;
  }
}

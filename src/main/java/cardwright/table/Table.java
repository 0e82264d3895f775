package cardwright.table;

import cardwright.text.Edit;
import cardwright.text.Span;
import java.util.List;

/// A table of a card as a grid. Rows and columns count from 0; the header, if there is one, is row
/// 0 and stays there: it can be edited, but not removed or moved, and nothing goes before it.
///
/// A table belongs to the text it was found in; after an edit the tables are found anew. Tables are
/// immutable and can be shared between threads.
///
/// Every method that takes a text throws `IllegalArgumentException` if the text holds a line break
/// or another C0 control character than tab, or half a surrogate pair. Every method that takes a
/// row or a column throws `IndexOutOfBoundsException` if the grid has no such place. Edits that
/// change rows or columns throw `IllegalArgumentException` where the table cannot be changed
/// cleanly; the message says why.
public sealed interface Table permits MarkdownTable, HtmlTable {

  /// How a table is written.
  enum Kind {
    /// A GFM pipe table.
    MARKDOWN,
    /// An HTML `<table>`.
    HTML
  }

  /// How this table is written.
  Kind kind();

  /// Its whole range in the card's text.
  Span span();

  /// Number of its first line, from 1.
  int line();

  /// Whether row 0 is a header.
  boolean hasHeader();

  /// All rows, header first; rows may differ in length.
  List<List<Cell>> grid();

  /// Number of rows, the header included.
  default int rowCount() {
    return grid().size();
  }

  /// Number of columns: of a Markdown table what its header says, of an HTML table what its longest
  /// row covers.
  int columnCount();

  /// The edit that puts a text into a cell, in the table's own style. It changes bytes of that cell
  /// alone, and none if the cell has this text already.
  Edit setCell(int row, int column, String text);

  /// The edit that puts a new row before row `at` (the number of rows: at the end).
  ///
  /// @param texts for the cells, from the left; cells without one are left empty
  /// @throws IllegalArgumentException if there are more texts than columns, or `at` is before the
  ///   header
  Edit insertRow(int at, List<String> texts);

  /// The edit that removes a row.
  ///
  /// @throws IllegalArgumentException if it is the header or the only row
  Edit removeRow(int row);

  /// The edit that moves a row so that it stands at position `to`.
  ///
  /// @throws IllegalArgumentException if the header would move
  Edit moveRow(int row, int to);

  /// The edit that puts a new column before column `at` (the number of columns: at the end), with a
  /// text for each row.
  ///
  /// @param texts for the rows, from the top; rows without one get an empty cell
  /// @throws IllegalArgumentException if there are more texts than rows
  Edit insertColumn(int at, List<String> texts);

  /// The edit that removes a column.
  ///
  /// @throws IllegalArgumentException if it is the only column
  Edit removeColumn(int column);

  /// The edit that moves a column so that it stands at position `to`.
  Edit moveColumn(int column, int to);
}

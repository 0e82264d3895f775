package cardwright.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A row of an HTML table as it is written.
///
/// @param tag its start tag; null if it has none and only browsers know that a row begins there
/// @param cells not empty
/// @param section number of the `thead`, `tbody` or `tfoot` it stands in; rows beside each other in
///   none have the same number
/// @param inHead whether that is a `thead`
/// @param end offset after its end tag, or after its last cell if it has none
record HtmlRow(@Nullable HtmlTag tag, List<HtmlCell> cells, int section, boolean inHead, int end) {

  int start() {
    return tag == null ? cells.getFirst().start() : tag.start();
  }

  /// Offset where what belongs to the row and not to its place begins.
  int innerStart() {
    return tag == null ? start() : tag.end();
  }

  /// The start tag as it is written, empty if there is none.
  String tagSource(String text) {
    return text.substring(start(), innerStart());
  }
}

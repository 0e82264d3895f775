package cardwright.app.grid;

import cardwright.app.text.Texts;
import cardwright.text.Finder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Which rows are listed, by what stands in one column.
///
/// @param text what is looked for; not used by [Kind#EMPTY] and [Kind#FILLED]
record CellFilter(GridColumn column, Kind kind, String text) {

  /// How a cell is looked at.
  enum Kind {
    /// It holds the text, however its letters are written.
    HOLDS,
    /// It does not hold the text.
    LACKS,
    /// It is the text.
    IS,
    /// It is something else.
    IS_NOT,
    /// There is nothing in it.
    EMPTY,
    /// There is something in it.
    FILLED,
    /// A part of it fits a regular expression.
    FITS;

    /// Whether it looks for a text.
    boolean wantsText() {
      return this != EMPTY && this != FILLED;
    }

    @Override
    public String toString() {
      return switch (this) {
        case HOLDS -> Texts.of("grid.filter.holds");
        case LACKS -> Texts.of("grid.filter.lacks");
        case IS -> Texts.of("grid.filter.is");
        case IS_NOT -> Texts.of("grid.filter.isNot");
        case EMPTY -> Texts.of("grid.filter.empty");
        case FILLED -> Texts.of("grid.filter.filled");
        case FITS -> Texts.of("grid.filter.fits");
      };
    }
  }

  /// Why it cannot be used; empty if it can.
  Optional<String> problem() {
    if (kind == Kind.FITS) {
      try {
        new Finder(text, true, true).find("");
      } catch (Finder.SearchException e) {
        return Optional.of(String.valueOf(e.getMessage()));
      }
    }
    return Optional.empty();
  }

  /// Whether it leaves out no row.
  boolean takesAll() {
    return kind.wantsText() && text.isEmpty() && kind != Kind.IS && kind != Kind.IS_NOT;
  }

  /// Whether a row is listed.
  boolean takes(GridRow row) {
    if (takesAll()) {
      return true;
    }
    if (column.column() != null && !row.isRead()) {
      return false;
    }
    String cell = row.text(column);
    return switch (kind) {
      case HOLDS -> folded(cell).contains(folded(text));
      case LACKS -> !folded(cell).contains(folded(text));
      case IS -> cell.equals(text);
      case IS_NOT -> !cell.equals(text);
      case EMPTY -> cell.isEmpty();
      case FILLED -> !cell.isEmpty();
      case FITS -> fits(cell);
    };
  }

  private static String folded(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private boolean fits(String cell) {
    try {
      return !new Finder(text, true, true).find(cell).isEmpty();
    } catch (Finder.SearchException e) {
      return false;
    }
  }

  /// The rows that all of some filters take.
  static List<GridRow> filter(List<GridRow> rows, List<CellFilter> filters) {
    return rows.stream().filter(row -> filters.stream().allMatch(f -> f.takes(row))).toList();
  }
}

package cardwright.app.control;

import org.controlsfx.control.spreadsheet.SpreadsheetCell;
import org.controlsfx.control.spreadsheet.SpreadsheetCellBase;
import org.controlsfx.control.spreadsheet.SpreadsheetCellEditor;
import org.controlsfx.control.spreadsheet.SpreadsheetCellType;
import org.controlsfx.control.spreadsheet.SpreadsheetView;
import org.controlsfx.control.spreadsheet.StringConverterWithFormat;
import org.jspecify.annotations.Nullable;

/// Cells of whole numbers from 0, or empty. What is none stays a text, which the card refuses, and
/// says why.
public final class CountCellType extends SpreadsheetCellType<Object> {

  private static final int MOST_DIGITS = 18;

  /// The type.
  public CountCellType() {
    super(
        new StringConverterWithFormat<Object>() {
          @Override
          public String toString(Object count) {
            return count == null ? "" : count.toString();
          }

          @Override
          public @Nullable Object fromString(String text) {
            return number(text);
          }

          @Override
          public String toStringFormat(Object count, String format) {
            return toString(count);
          }
        });
  }

  /// A cell of this type.
  SpreadsheetCell createCell(int row, int column, @Nullable Object count) {
    SpreadsheetCellBase cell = new SpreadsheetCellBase(row, column, 1, 1, this);
    cell.setItem(count);
    return cell;
  }

  private static @Nullable Object number(String text) {
    String digits = text.strip();
    if (digits.isEmpty()) {
      return null;
    }
    boolean number = digits.length() <= MOST_DIGITS && digits.matches("[0-9]+");
    return number ? (Object) Long.valueOf(digits) : digits;
  }

  @Override
  public SpreadsheetCellEditor createEditor(SpreadsheetView view) {
    return new SpreadsheetCellEditor.StringEditor(view);
  }

  @Override
  public String toString(@Nullable Object count) {
    return count == null ? "" : count.toString();
  }

  @Override
  public boolean match(@Nullable Object value, Object... options) {
    return true;
  }

  @Override
  public @Nullable Object convertValue(@Nullable Object value) {
    return value == null ? null : number(value.toString());
  }
}

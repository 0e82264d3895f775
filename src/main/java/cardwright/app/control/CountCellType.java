package cardwright.app.control;

import org.controlsfx.control.spreadsheet.SpreadsheetCell;
import org.controlsfx.control.spreadsheet.SpreadsheetCellBase;
import org.controlsfx.control.spreadsheet.SpreadsheetCellEditor;
import org.controlsfx.control.spreadsheet.SpreadsheetCellType;
import org.controlsfx.control.spreadsheet.SpreadsheetView;
import org.controlsfx.control.spreadsheet.StringConverterWithFormat;
import org.jspecify.annotations.Nullable;

/// Cells of whole numbers from 0, or empty. What is none is not taken by the cell.
public final class CountCellType extends SpreadsheetCellType<Long> {

  private static final int MOST_DIGITS = 18;

  /// The type.
  public CountCellType() {
    super(
        new StringConverterWithFormat<Long>() {
          @Override
          public String toString(Long count) {
            return count == null ? "" : count.toString();
          }

          @Override
          public @Nullable Long fromString(String text) {
            return number(text);
          }

          @Override
          public String toStringFormat(Long count, String format) {
            return toString(count);
          }
        });
  }

  /// A cell of this type.
  SpreadsheetCell createCell(int row, int column, @Nullable Long count) {
    SpreadsheetCellBase cell = new SpreadsheetCellBase(row, column, 1, 1, this);
    cell.setItem(count);
    return cell;
  }

  private static @Nullable Long number(String text) {
    String digits = text.strip();
    return digits.isEmpty() ? null : Long.valueOf(digits);
  }

  @Override
  public SpreadsheetCellEditor createEditor(SpreadsheetView view) {
    return new SpreadsheetCellEditor.StringEditor(view);
  }

  @Override
  public String toString(@Nullable Long count) {
    return count == null ? "" : count.toString();
  }

  @Override
  public boolean match(@Nullable Object value, Object... options) {
    String text = value == null ? "" : value.toString().strip();
    return text.length() <= MOST_DIGITS && text.matches("[0-9]*");
  }

  @Override
  public @Nullable Long convertValue(@Nullable Object value) {
    return value == null ? null : number(value.toString());
  }
}

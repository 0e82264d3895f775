package cardwright.deck.table;

import cardwright.text.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// Writes a table as a workbook, row by row. Every cell is a text in a column of texts, so that
/// spreadsheet programs neither run nor rewrite it.
final class XlsxTableWriter implements TableWriter {

  private static final int MOST_COLUMNS = 16_384;
  private static final int MOST_ROWS = 1_048_576;
  private static final int FLUSHED = 256;
  private static final double WIDTH = 24;
  private static final String TEXT = "@";

  private final Workbook workbook;
  private final Worksheet sheet;
  private final boolean guarded;
  private int row;

  /// @param guarded whether it is a table of the deck, whose cells are restored when it is read
  XlsxTableWriter(OutputStream out, List<String> columns, boolean guarded) throws IOException {
    this.guarded = guarded;
    if (columns.size() > MOST_COLUMNS) {
      throw new IOException(Messages.of("deck.workbookNoRoomColumnsChoose", columns.size()));
    }
    workbook = new Workbook(out, "Cardwright", null);
    sheet = workbook.newWorksheet("Cards");
    sheet.freezePane(1, 1);
    for (int i = 0; i < columns.size(); i++) {
      sheet.style(i).format(TEXT).set();
      sheet.width(i, WIDTH);
      sheet.inlineString(0, i, SheetText.encode(columns.get(i)));
      sheet.style(0, i).format(TEXT).bold().set();
    }
    row = 1;
  }

  @Override
  public void row(List<String> cells) throws IOException {
    if (row == MOST_ROWS) {
      throw new IOException(Messages.of("deck.workbookNoRoomMoreRows"));
    }
    for (int i = 0; i < cells.size(); i++) {
      String shown = LongCell.shown(cells.get(i));
      String cell = guarded ? SpreadsheetText.guardInSheet(shown) : shown;
      if (!cell.isEmpty()) {
        sheet.inlineString(row, i, SheetText.encode(cell));
        sheet.style(row, i).format(TEXT).set();
      }
    }
    row++;
    if (row % FLUSHED == 0) {
      sheet.flush();
    }
  }

  @Override
  public void finish() throws IOException {
    workbook.finish();
  }
}

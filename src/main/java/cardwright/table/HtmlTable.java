package cardwright.table;

import cardwright.text.Edit;
import cardwright.text.Lines;
import cardwright.text.Messages;
import cardwright.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/// An HTML table, read the way browsers read what its author left open. Each row of the grid holds
/// the cells as they are written: a cell that covers several columns or rows stands in it once, and
/// columns count cells.
///
/// A new row or cell copies its neighbour: tags, attributes, inline styles and line breaks. Where
/// the last row of a body has another start tag than all rows before it, that tag stays at the end.
/// Setting a cell that holds tags replaces all of its content by the text. Rows cannot be changed
/// where a cell covers several, columns neither there nor where a cell covers several columns or
/// `<col>` tags say how columns look.
public final class HtmlTable implements Table {

  private final String text;
  private final int line;
  private final HtmlTableBuilder.Built source;
  private final List<List<Cell>> grid;
  private final HtmlRowEdits rowEdits;
  private final HtmlColumnEdits columnEdits;

  HtmlTable(Lines lines, HtmlTableBuilder.Built source) {
    this.text = lines.text();
    this.line = lines.numberAt(source.span().start());
    this.source = source;
    this.grid =
        source.rows().stream().map(row -> row.cells().stream().map(this::read).toList()).toList();
    this.rowEdits = new HtmlRowEdits(text, source, hasHeader());
    this.columnEdits = new HtmlColumnEdits(text, source);
  }

  private Cell read(HtmlCell cell) {
    String shown = HtmlText.read(text, cell.content().start(), cell.content().end());
    HtmlTag tag = cell.tag();
    // Few cells have these attributes, and reading all attributes of a tag is slow.
    if (mentionsSpan(text, tag)) {
      Element parsed =
          Jsoup.parseBodyFragment("<table><tr>" + text.substring(tag.start(), tag.end()))
              .selectFirst("td, th");
      if (parsed != null) {
        int colspan = Math.max(1, number(parsed.attr("colspan")));
        return new Cell(cell.content(), shown, colspan, number(parsed.attr("rowspan")));
      }
    }
    return new Cell(cell.content(), shown);
  }

  static boolean mentionsSpan(String text, HtmlTag tag) {
    return text.substring(tag.start(), tag.end()).toLowerCase(Locale.ROOT).contains("span");
  }

  /// A span's number, at most the 1000 of the HTML Standard; 1 if it is none.
  private static int number(String attribute) {
    String digits = attribute.strip();
    boolean number = !digits.isEmpty() && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    if (!number) {
      return 1;
    }
    return digits.length() > 4 ? 1000 : Math.min(1000, Integer.parseInt(digits));
  }

  @Override
  public Kind kind() {
    return Kind.HTML;
  }

  @Override
  public Span span() {
    return source.span();
  }

  @Override
  public int line() {
    return line;
  }

  @Override
  public boolean hasHeader() {
    HtmlRow first = source.rows().getFirst();
    return first.inHead()
        || first.cells().stream().allMatch(cell -> cell.tag().name().equals("th"));
  }

  @Override
  public List<List<Cell>> grid() {
    return grid;
  }

  @Override
  public int columnCount() {
    return grid.stream()
        .mapToInt(row -> row.stream().mapToInt(Cell::colspan).sum())
        .max()
        .orElse(0);
  }

  @Override
  public Edit setCell(int row, int column, String value) {
    CellText.check(value);
    Objects.checkIndex(row, grid.size());
    Objects.checkIndex(column, grid.get(row).size());
    if (grid.get(row).get(column).text().equals(value)) {
      return Edit.none(Messages.of("table.editCell"));
    }
    HtmlCell cell = source.rows().get(row).cells().get(column);
    // An emptied line would be a blank one, which ends the HTML block.
    Span span = value.isEmpty() && fillsLines(cell.content()) ? cell.inner() : cell.content();
    Edit edit =
        Edit.replace(Messages.of("table.editCell"), span, HtmlText.write(value, cell.inline()));
    if ((standsFirstOnLine(span) || holdsMarks(span)) && !isFoundAfter(edit)) {
      throw new IllegalArgumentException(Messages.of("table.cellsLineWouldNoLonger"));
    }
    return edit;
  }

  /// Whether the blocks of Markdown around may hang on what stands in a range: a backtick keeps a
  /// line from opening a fence, a pipe makes a column.
  private boolean holdsMarks(Span span) {
    return text.indexOf('`', span.start(), span.end()) >= 0
        || text.indexOf('|', span.start(), span.end()) >= 0;
  }

  /// Text that starts a line can start a block of Markdown, such as a quote, and so can its
  /// removal.
  private boolean standsFirstOnLine(Span span) {
    int before = span.start();
    while (before > 0 && BlockStart.isBlank(text.charAt(before - 1))) {
      before--;
    }
    return before > 0 && isLineEnd(before - 1);
  }

  private boolean isFoundAfter(Edit edit) {
    List<Table> after = Tables.find(edit.apply(text), 0);
    return after.size() == Tables.find(text, 0).size()
        && after.stream().anyMatch(table -> table.span().start() == span().start());
  }

  private boolean fillsLines(Span content) {
    int before = content.start();
    while (before > 0 && BlockStart.isBlank(text.charAt(before - 1))) {
      before--;
    }
    int after = content.end();
    while (after < text.length() && BlockStart.isBlank(text.charAt(after))) {
      after++;
    }
    return (before == 0 || isLineEnd(before - 1)) && (after == text.length() || isLineEnd(after));
  }

  private boolean isLineEnd(int at) {
    return text.charAt(at) == '\n' || text.charAt(at) == '\r';
  }

  @Override
  public Edit insertRow(int at, List<String> texts) {
    Objects.checkIndex(at, rowCount() + 1);
    CellText.check(texts, columnCount(), Messages.of("table.columns"));
    noSpannedRows();
    return rowEdits.insert(at, texts);
  }

  @Override
  public Edit removeRow(int row) {
    Objects.checkIndex(row, rowCount());
    noSpannedRows();
    return rowEdits.remove(row);
  }

  @Override
  public Edit moveRow(int row, int to) {
    Objects.checkIndex(row, rowCount());
    Objects.checkIndex(to, rowCount());
    noSpannedRows();
    return rowEdits.move(row, to);
  }

  @Override
  public Edit insertColumn(int at, List<String> texts) {
    noSpannedColumns();
    Objects.checkIndex(at, columnCount() + 1);
    CellText.check(texts, rowCount(), Messages.of("table.rows"));
    return columnEdits.insert(at, texts);
  }

  @Override
  public Edit removeColumn(int column) {
    noSpannedColumns();
    Objects.checkIndex(column, columnCount());
    if (columnCount() == 1) {
      throw new IllegalArgumentException(Messages.of("table.onlyColumnTableCannotRemoved"));
    }
    return columnEdits.remove(column);
  }

  @Override
  public Edit moveColumn(int column, int to) {
    noSpannedColumns();
    Objects.checkIndex(column, columnCount());
    Objects.checkIndex(to, columnCount());
    return columnEdits.move(column, to);
  }

  private void noSpannedRows() {
    if (grid.stream().flatMap(List::stream).anyMatch(cell -> cell.rowspan() != 1)) {
      throw new IllegalArgumentException(Messages.of("table.rowsCannotChangedCellTable"));
    }
  }

  private void noSpannedColumns() {
    if (grid.stream().flatMap(List::stream).anyMatch(Cell::spans)) {
      throw new IllegalArgumentException(Messages.of("table.columnsCannotChangedCellTable"));
    }
    if (source.hasColumnTags()) {
      throw new IllegalArgumentException(Messages.of("table.columnsCannotChangedTableSets"));
    }
  }
}

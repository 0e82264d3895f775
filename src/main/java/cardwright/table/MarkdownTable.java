package cardwright.table;

import cardwright.text.Edit;
import cardwright.text.Escaping;
import cardwright.text.Lines;
import cardwright.text.Messages;
import cardwright.text.Replacement;
import cardwright.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;

/// A GFM pipe table. The grid is what the page shows: rows shorter than the header are filled up
/// with empty cells, longer ones are cut (GFM 4.10).
///
/// A new row or cell is spelled like its neighbour: outer pipes, padding, indentation and line end.
/// In a column padded to a common width a text that fits leaves the width as it is; a longer one
/// makes its own cell wider and no other. A pipe is added at the edge of a row without outer pipes
/// where it would be read as something else without.
public final class MarkdownTable implements Table {

  /// A row of many columns costs a char per column, so filling up is bounded to stay linear.
  private static final int MOST_FILLED_PER_CHAR = 16;

  private final Lines lines;
  private final String text;
  private final List<MarkdownRow> rows;
  private final MarkdownColumns columns;
  private final List<List<Cell>> grid;

  /// @param rows header, delimiter row, and the rows of the body
  MarkdownTable(Lines lines, List<MarkdownRow> rows) {
    this.lines = lines;
    this.text = lines.text();
    this.rows = List.copyOf(rows);
    this.columns = new MarkdownColumns(text, this.rows);
    this.grid = readGrid();
  }

  private List<List<Cell>> readGrid() {
    long fillable = (long) MOST_FILLED_PER_CHAR * span().length();
    List<List<Cell>> read = new ArrayList<>(rows.size() - 1);
    for (MarkdownRow row : rows) {
      if (row == rows.get(1)) {
        continue;
      }
      List<Cell> cells = new ArrayList<>();
      for (int column = 0; column < Math.min(row.size(), columnCount()); column++) {
        Span content = row.content(text, column);
        cells.add(new Cell(content, Escaping.TABLE_CELL.decode(content.of(text))));
      }
      int missing = (int) Math.min(columnCount() - cells.size(), fillable);
      cells.addAll(Collections.nCopies(missing, new Cell(Span.at(row.end()), "")));
      fillable -= missing;
      read.add(List.copyOf(cells));
    }
    return List.copyOf(read);
  }

  @Override
  public Kind kind() {
    return Kind.MARKDOWN;
  }

  @Override
  public Span span() {
    return new Span(rows.getFirst().start(), rows.getLast().end());
  }

  @Override
  public int line() {
    return rows.getFirst().line() + 1;
  }

  @Override
  public boolean hasHeader() {
    return true;
  }

  @Override
  public List<List<Cell>> grid() {
    return grid;
  }

  @Override
  public int columnCount() {
    return rows.getFirst().size();
  }

  /// What the delimiter row says about a column.
  public Alignment alignment(int column) {
    Objects.checkIndex(column, columnCount());
    return columns.alignment(column);
  }

  /// The edit that changes how the texts of a column stand.
  public Edit align(int column, Alignment alignment) {
    Objects.checkIndex(column, columnCount());
    return eachRow(
        Messages.of("table.alignColumn"),
        (row, segments) -> {
          if (row < 0) {
            segments.set(column, MarkdownColumns.aligned(segments.get(column), alignment));
          }
          return row < 0;
        });
  }

  @Override
  public Edit setCell(int row, int column, String value) {
    CellText.check(value);
    Objects.checkIndex(row, rowCount());
    Objects.checkIndex(column, columnCount());
    List<Cell> cells = grid.get(row);
    if ((column < cells.size() ? cells.get(column).text() : "").equals(value)) {
      return Edit.none(Messages.of("table.editCell"));
    }
    MarkdownRow source = rows.get(sourceIndex(row));
    List<String> segments = MarkdownRowText.segments(text, source);
    extend(segments, column + 1);
    String fitted =
        MarkdownColumns.fit(
            segments.get(column),
            encode(row, value),
            columns.width(column),
            columns.alignment(column));
    segments.set(column, fitted);
    return new Edit(Messages.of("table.editCell"), List.of(rewrite(source, segments)));
  }

  @Override
  public Edit insertRow(int at, List<String> texts) {
    Objects.checkIndex(at, rowCount() + 1);
    CellText.check(texts, columnCount(), Messages.of("table.columns"));
    notHeader(at);
    MarkdownRow before = rows.get(at);
    // Only the delimiter row's prefix goes on below a header that starts a list item.
    MarkdownRow model = at > 1 ? before : rows.size() > 2 ? rows.get(2) : rows.getFirst();
    MarkdownRow prefixed = at == 1 && rows.size() == 2 ? before : model;
    List<String> segments = MarkdownRowText.segments(text, model);
    extend(segments, columnCount());
    segments = segments.subList(0, columnCount());
    for (int column = 0; column < columnCount(); column++) {
      String content = encode(at, CellText.at(texts, column));
      segments.set(
          column,
          MarkdownColumns.fit(
              segments.get(column), content, columns.width(column), columns.alignment(column)));
    }
    String prefix = text.substring(lines.start(prefixed.line()), prefixed.start());
    String content = prefix + MarkdownRowText.render(model, segments);
    return new Edit(
        Messages.of("table.addRow"),
        List.of(lineAfter(before.line(), endAt(before.line()), content)));
  }

  @Override
  public Edit removeRow(int row) {
    Objects.checkIndex(row, rowCount());
    notHeader(row);
    return Edit.replace(Messages.of("table.removeRow"), lineSpan(row), "");
  }

  @Override
  public Edit moveRow(int row, int to) {
    Objects.checkIndex(row, rowCount());
    Objects.checkIndex(to, rowCount());
    if (row == to) {
      return Edit.none(Messages.of("table.moveRow"));
    }
    notHeader(row);
    notHeader(to);
    int line = rows.get(sourceIndex(row)).line();
    // Without the row that leaves, position `to` is after the row that stands before or at it now.
    MarkdownRow before = rows.get(to < row ? to : sourceIndex(to));
    Replacement arrival = lineAfter(before.line(), lines.terminator(line - 1), lines.content(line));
    return new Edit(
        Messages.of("table.moveRow"), List.of(new Replacement(lineSpan(row), ""), arrival));
  }

  @Override
  public Edit insertColumn(int at, List<String> texts) {
    Objects.checkIndex(at, columnCount() + 1);
    CellText.check(texts, rowCount(), Messages.of("table.rows"));
    int neighbour = at == 0 ? 0 : at - 1;
    int width = newColumnWidth(neighbour, texts);
    Alignment alignment = columns.alignment(neighbour);
    return eachRow(
        Messages.of("table.addColumn"),
        (row, segments) -> {
          if (row < 0) {
            segments.add(at, MarkdownColumns.delimiter(segments.get(neighbour), width));
            return true;
          }
          String content = encode(row, CellText.at(texts, row));
          if (segments.size() < at && content.isEmpty()) {
            return false;
          }
          extend(segments, Math.max(at, neighbour + 1));
          String model = segments.get(neighbour);
          segments.add(at, MarkdownColumns.fit(model, content, width, alignment));
          return true;
        });
  }

  private int newColumnWidth(int neighbour, List<String> texts) {
    if (columns.width(neighbour) == MarkdownColumns.FREE) {
      return MarkdownColumns.FREE;
    }
    String model = MarkdownRowText.segments(text, rows.get(1)).get(neighbour);
    int widest = 3;
    for (int row = 0; row < texts.size(); row++) {
      widest = Math.max(widest, MarkdownColumns.width(encode(row, texts.get(row))));
    }
    return widest + MarkdownColumns.left(model) + MarkdownColumns.right(model);
  }

  @Override
  public Edit removeColumn(int column) {
    Objects.checkIndex(column, columnCount());
    if (columnCount() == 1) {
      throw new IllegalArgumentException(Messages.of("table.onlyColumnTableCannotRemoved"));
    }
    return eachRow(
        Messages.of("table.removeColumn"),
        (row, segments) -> {
          if (segments.size() <= column) {
            return false;
          }
          segments.remove(column);
          extend(segments, 1);
          return true;
        });
  }

  @Override
  public Edit moveColumn(int column, int to) {
    Objects.checkIndex(column, columnCount());
    Objects.checkIndex(to, columnCount());
    return eachRow(
        Messages.of("table.moveColumn"),
        (row, segments) -> {
          if (segments.size() <= Math.min(column, to)) {
            return false;
          }
          extend(segments, Math.max(column, to) + 1);
          segments.add(to, segments.remove(column));
          return true;
        });
  }

  /// An edit of all rows.
  ///
  /// @param change takes the row's position in the grid, -1 for the delimiter row, and changes the
  ///   cells it is given; says whether to write them
  private Edit eachRow(String label, BiFunction<Integer, List<String>, Boolean> change) {
    List<Replacement> replacements = new ArrayList<>(rows.size());
    for (int i = 0; i < rows.size(); i++) {
      List<String> segments = MarkdownRowText.segments(text, rows.get(i));
      int row = i == 0 ? 0 : i == 1 ? -1 : i - 1;
      if (change.apply(row, segments)) {
        replacements.add(rewrite(rows.get(i), segments));
      }
    }
    return new Edit(label, replacements).trimmed(text);
  }

  private Replacement rewrite(MarkdownRow row, List<String> segments) {
    Span span = new Span(row.start(), row.end());
    return Splice.of(text, span, MarkdownRowText.render(row, segments));
  }

  private static void extend(List<String> segments, int size) {
    boolean compact = !segments.isEmpty() && !segments.getLast().endsWith(" ");
    while (segments.size() < size) {
      segments.add(compact ? "" : "  ");
    }
  }

  /// A header cell that looks like a delimiter could make a table of the line before it.
  private static String encode(int row, String value) {
    String encoded = Escaping.TABLE_CELL.encode(value);
    return row == 0 && MarkdownRow.isDelimiter(encoded) ? "\\" + encoded : encoded;
  }

  private static int sourceIndex(int row) {
    return row == 0 ? 0 : row + 1;
  }

  private static void notHeader(int row) {
    if (row == 0) {
      throw new IllegalArgumentException(Messages.of("table.headerMarkdownTableStaysFirst"));
    }
  }

  /// The line end after a table's line; of the last line of the text, that before it.
  private String endAt(int line) {
    String end = lines.terminator(line);
    return end.isEmpty() ? lines.terminator(line - 1) : end;
  }

  private Replacement lineAfter(int line, String end, String content) {
    return new Replacement(Span.at(lines.end(line)), end + content);
  }

  /// A row's line with the line end before it, not after it: the last may have none, and a lone CR
  /// must not come to stand before an LF.
  private Span lineSpan(int row) {
    int line = rows.get(sourceIndex(row)).line();
    return new Span(lines.end(line - 1), lines.end(line));
  }
}

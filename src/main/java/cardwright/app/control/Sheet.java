package cardwright.app.control;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.controlsfx.control.spreadsheet.GridBase;
import org.controlsfx.control.spreadsheet.GridChange;
import org.controlsfx.control.spreadsheet.SpreadsheetCell;
import org.controlsfx.control.spreadsheet.SpreadsheetCellType;
import org.controlsfx.control.spreadsheet.SpreadsheetView;

/// A grid of texts that is used like a spreadsheet: keys move about, typing edits, blocks are
/// copied and pasted. It holds nothing of its own: what is typed goes to a sink, and what the card
/// then says is shown.
public final class Sheet extends SpreadsheetView {

  private static final double ROW = 26;
  private static final double FRAME = 2;
  private static final double LEAST_WIDTH = 72;
  private static final double MOST_WIDTH = 320;
  private static final double CELL_PADDING = 16;

  /// As the theme has it.
  private static final double CELL_FONT = 14;

  /// A bar for what is out of sight.
  private static final double BAR = 14;

  private static final double LEAST_HEAD = 48;
  private static final double HEAD_PADDING = 34;

  /// As the style sheet has it.
  private static final double HEAD_FONT = 12;

  private static final int MOST_ROWS = 14;

  /// While everything is in sight no bar is needed; the view would show both for the room of each.
  private static final PseudoClass ALL_COLUMNS = PseudoClass.getPseudoClass("all-columns");

  private static final PseudoClass ALL_ROWS = PseudoClass.getPseudoClass("all-rows");

  /// Takes what is done in a sheet.
  public interface Sink {

    /// Puts texts into cells, from a cell on, as one step.
    void put(int row, int column, List<List<String>> block);
  }

  private final Sink sink;
  private final SpreadsheetCellType<?> type;
  private final SheetClipboard clipboard;
  private List<List<String>> shown = List.of();
  private double[] needed = {};
  private boolean showing;
  private boolean moving;

  /// @param id of the node
  /// @param name said by a screen reader
  /// @param type what a cell takes
  public Sheet(String id, String name, SpreadsheetCellType<?> type, Sink sink) {
    // Without a grid of one's own it makes a large one, as a sample.
    super(new GridBase(0, 0));
    this.sink = sink;
    this.type = type;
    clipboard = new SheetClipboard(this, sink);
    setId(id);
    setAccessibleText(name);
    getStyleClass().add("sheet");
    setShowRowHeader(true);
    setShowColumnHeader(true);
    setFixingRowsAllowed(false);
    setFixingColumnsAllowed(false);
    setContextMenu(null);
    setFocusTraversable(false);
    widthProperty().subscribe(this::fitColumns);
    sceneProperty().subscribe(this::markHeads);
    new SheetKeys(this).install();
    getSelectionModel().getSelectedCells().addListener(this::onSelected);
  }

  /// Shows texts.
  ///
  /// @param columns heads of the columns
  /// @param rows heads of the rows
  /// @param texts by rows; all rows of one length
  public void show(List<String> columns, List<String> rows, List<List<String>> texts) {
    boolean sameShape =
        shown.size() == texts.size()
            && getGrid() != null
            && getGrid().getColumnCount() == columns.size()
            && !shown.isEmpty();
    showing = true;
    if (!sameShape) {
      build(columns, texts);
    }
    shown = List.copyOf(texts);
    for (int row = 0; row < texts.size(); row++) {
      for (int column = 0; column < columns.size(); column++) {
        SpreadsheetCell cell = getGrid().getRows().get(row).get(column);
        String text = texts.get(row).get(column);
        if (!text.equals(cell.getText())) {
          cell.setItem(type.convertValue(text));
        }
      }
    }
    if (!getGrid().getColumnHeaders().equals(columns)) {
      getGrid().getColumnHeaders().setAll(columns);
    }
    if (!getGrid().getRowHeaders().equals(rows)) {
      getGrid().getRowHeaders().setAll(rows);
    }
    setRowHeaderWidth(headWidth(rows));
    needed = needed(columns.size(), texts);
    markHeads();
    fitColumns();
    showing = false;
  }

  /// As wide as the longest head of a row needs.
  private static double headWidth(List<String> heads) {
    double widest = LEAST_HEAD;
    for (String head : heads) {
      widest = Math.max(widest, width(head, HEAD_FONT) + HEAD_PADDING);
    }
    return widest;
  }

  private static double width(String words, double size) {
    Text text = new Text(words);
    text.setFont(Font.font(size));
    return Math.ceil(text.getLayoutBounds().getWidth());
  }

  /// What each column needs to show its longest text, within reason.
  private static double[] needed(int columns, List<List<String>> texts) {
    double[] widths = new double[columns];
    for (int column = 0; column < columns; column++) {
      String longest = "";
      for (List<String> row : texts) {
        longest = row.get(column).length() > longest.length() ? row.get(column) : longest;
      }
      String measured = longest.substring(0, Math.min(longest.length(), (int) MOST_WIDTH / 2));
      double width = width(measured, CELL_FONT) + CELL_PADDING;
      widths[column] = Math.clamp(width, LEAST_WIDTH, MOST_WIDTH);
    }
    return widths;
  }

  /// The heads of columns may be longer than there is room for, as names are: a tooltip has them
  /// whole. They are made when the sheet is laid out.
  private void markHeads() {
    Scene scene = getScene();
    if (scene != null) {
      Runnable[] once = new Runnable[1];
      once[0] =
          () -> {
            scene.removePostLayoutPulseListener(once[0]);
            lookupAll(".column-header .label").forEach(Sheet::markHead);
          };
      scene.addPostLayoutPulseListener(once[0]);
      requestLayout();
    }
  }

  private static void markHead(Node node) {
    if (node instanceof Label head && head.getTooltip() == null) {
      Tooltip whole = new Tooltip();
      whole.textProperty().bind(head.textProperty());
      head.setTooltip(whole);
      head.getStyleClass().add("column-head");
    }
  }

  /// The columns share the room: what one does not need is for those that do, but none is too
  /// narrow to be read.
  private void fitColumns() {
    boolean allRows = shown.size() <= MOST_ROWS;
    double room = getWidth() - getRowHeaderWidth() - FRAME - (allRows ? 0 : BAR);
    int count = getColumns().size();
    if (count > 0 && count == needed.length && room > 0) {
      double[] widths = ColumnWidths.share(room, LEAST_WIDTH, needed);
      for (int column = 0; column < count; column++) {
        getColumns().get(column).setPrefWidth(widths[column]);
      }
      boolean allColumns = Arrays.stream(widths).sum() <= room;
      pseudoClassStateChanged(ALL_COLUMNS, allColumns);
      pseudoClassStateChanged(ALL_ROWS, allRows);
      double height =
          (Math.min(shown.size(), MOST_ROWS) + 1) * ROW + FRAME + (allColumns ? 0 : BAR);
      setMinHeight(height);
      setPrefHeight(height);
      setMaxHeight(height);
    }
  }

  private void build(List<String> columns, List<List<String>> texts) {
    GridBase grid = new GridBase(texts.size(), columns.size());
    ObservableList<ObservableList<SpreadsheetCell>> rows = FXCollections.observableArrayList();
    for (int row = 0; row < texts.size(); row++) {
      ObservableList<SpreadsheetCell> cells = FXCollections.observableArrayList();
      for (int column = 0; column < columns.size(); column++) {
        cells.add(cell(row, column, texts.get(row).get(column)));
      }
      rows.add(cells);
    }
    grid.setRows(rows);
    grid.setRowHeightCallback(row -> ROW);
    grid.addEventHandler(GridChange.GRID_CHANGE_EVENT, this::onChange);
    setGrid(grid);
  }

  private SpreadsheetCell cell(int row, int column, String text) {
    return switch (type) {
      case CountCellType counts -> counts.createCell(row, column, counts.convertValue(text));
      default -> SpreadsheetCellType.STRING.createCell(row, column, 1, 1, text);
    };
  }

  private void onChange(GridChange change) {
    if (!showing) {
      String text = change.getNewValue() == null ? "" : change.getNewValue().toString();
      List<List<String>> before = shown;
      sink.put(change.getRow(), change.getColumn(), List.of(List.of(text)));
      if (shown == before) {
        restore();
      }
    }
  }

  /// Shows what the card says where it did not take what was typed.
  private void restore() {
    showing = true;
    for (int row = 0; row < shown.size(); row++) {
      for (int column = 0; column < shown.get(row).size(); column++) {
        getGrid()
            .getRows()
            .get(row)
            .get(column)
            .setItem(type.convertValue(shown.get(row).get(column)));
      }
    }
    showing = false;
  }

  private void onSelected(ListChangeListener.Change<?> change) {
    if (!showing && !moving) {
      moving = true;
      // The focus moves after the selection.
      Platform.runLater(this::moved);
    }
  }

  private void moved() {
    moving = false;
    fireEvent(new Event(FieldFocus.MOVED));
  }

  /// The row of the cell that has the focus.
  public OptionalInt focusedRow() {
    TablePosition<?, ?> focused = getSelectionModel().getFocusedCell();
    return focused == null || focused.getRow() < 0
        ? OptionalInt.empty()
        : OptionalInt.of(focused.getRow());
  }

  /// The column of the cell that has the focus.
  public OptionalInt focusedColumn() {
    TablePosition<?, ?> focused = getSelectionModel().getFocusedCell();
    return focused == null || focused.getColumn() < 0
        ? OptionalInt.empty()
        : OptionalInt.of(focused.getColumn());
  }

  /// The focus goes to the cells: with the view around them it would leave at the first arrow key.
  @Override
  public void requestFocus() {
    lookupAll(".table-view").stream()
        .filter(TableView.class::isInstance)
        .findFirst()
        .ifPresentOrElse(Node::requestFocus, super::requestFocus);
  }

  /// Selects a cell, if there is one.
  public void select(int row, int column) {
    if (row >= 0 && row < shown.size() && column >= 0 && column < getColumns().size()) {
      getSelectionModel().clearAndSelect(row, getColumns().get(column));
      getSelectionModel().focus(row, getColumns().get(column));
    }
  }

  /// The texts that are shown, by rows.
  List<List<String>> shown() {
    return shown;
  }

  @Override
  public void copyClipboard() {
    clipboard.copy();
  }

  @Override
  public void pasteClipboard() {
    clipboard.paste();
  }

  @Override
  public void deleteSelectedCells() {
    clipboard.delete();
  }
}

package cardwright.app.form;

import cardwright.app.control.CardEdits;
import cardwright.app.control.IconButton;
import cardwright.app.control.Sheet;
import cardwright.app.control.TroubleLabel;
import cardwright.app.text.Texts;
import cardwright.card.Reading;
import cardwright.table.Alignment;
import cardwright.table.Cell;
import cardwright.table.MarkdownTable;
import cardwright.table.Table;
import cardwright.table.TableChange;
import cardwright.text.Edit;
import cardwright.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.spreadsheet.SpreadsheetCellType;
import org.kordamp.ikonli.feather.Feather;

/// One table of the card as a grid, with what adds, removes and moves its rows and columns. They
/// act on the cell that has the focus.
final class TableGrid extends VBox {

  private final String id;
  private final CardEdits edits;
  private final Label caption = new Label();
  private final Sheet sheet;
  private final TroubleLabel trouble;
  private final MenuItem[] alignments = new MenuItem[Alignment.values().length];
  private int number;
  private int rows;
  private int columns;

  /// @param place among the grids, for ids
  TableGrid(int place, CardEdits edits) {
    this.id = "table-" + place;
    this.edits = edits;
    trouble = new TroubleLabel(id);
    caption.getStyleClass().add("caption");
    sheet =
        new Sheet(
            id,
            Texts.of("table.name", place + 1),
            SpreadsheetCellType.STRING,
            (row, column, block) ->
                change(Texts.of("table.edit"), change -> change.paste(row, column, block)));
    FlowPane tools = new FlowPane(rowMenu(), columnMenu(), moves());
    tools.getStyleClass().add("table-tools");
    getStyleClass().add("table-grid");
    getChildren().addAll(caption, sheet, tools, trouble);
  }

  void show(Reading reading, int table) {
    number = table;
    Table found = reading.tables().get(table);
    rows = found.rowCount();
    columns = found.columnCount();
    boolean markdown = found.kind() == Table.Kind.MARKDOWN;
    caption.setText(
        Texts.of(markdown ? "table.markdown" : "table.html", found.line(), rows, columns));
    for (MenuItem alignment : alignments) {
      alignment.setDisable(!markdown);
    }
    List<List<String>> texts = new ArrayList<>();
    List<String> rowHeads = new ArrayList<>();
    List<String> columnHeads = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      List<Cell> cells = found.grid().get(row);
      List<String> line = new ArrayList<>();
      for (int column = 0; column < columns; column++) {
        line.add(column < cells.size() ? cells.get(column).text() : "");
      }
      texts.add(line);
      rowHeads.add(
          found.hasHeader() ? row == 0 ? Texts.of("table.header") : "" + row : "" + (row + 1));
    }
    for (int column = 0; column < columns; column++) {
      columnHeads.add(head(found, column));
    }
    sheet.show(columnHeads, rowHeads, texts);
    trouble.show(Optional.empty());
  }

  /// `A`, `B` … with a sign of the alignment.
  private static String head(Table table, int column) {
    StringBuilder letters = new StringBuilder();
    for (int at = column; at >= 0; at = at / 26 - 1) {
      letters.insert(0, (char) ('A' + at % 26));
    }
    Alignment alignment =
        table instanceof MarkdownTable markdown ? markdown.alignment(column) : Alignment.NONE;
    return switch (alignment) {
      case NONE -> letters.toString();
      case LEFT -> letters + " ⇤";
      case CENTER -> letters + " ↔";
      case RIGHT -> letters + " ⇥";
    };
  }

  private MenuButton rowMenu() {
    return menu(
        "row",
        Texts.of("table.row"),
        item("row-above", Texts.of("table.row.above"), Texts.of("table.row.add"), this::rowAbove),
        item("row-below", Texts.of("table.row.below"), Texts.of("table.row.add"), this::rowBelow),
        item(
            "row-remove",
            Texts.of("table.row.remove"),
            Texts.of("table.row.remove"),
            change -> change.then(table -> table.removeRow(row()))));
  }

  private void rowAbove(TableChange change) {
    int at = Math.max(row(), change.table().hasHeader() ? 1 : 0);
    change.then(table -> table.insertRow(at, List.of()));
  }

  private void rowBelow(TableChange change) {
    change.then(table -> table.insertRow(row() + 1, List.of()));
  }

  private MenuButton columnMenu() {
    MenuButton menu =
        menu(
            "column",
            Texts.of("table.column"),
            item(
                "column-left",
                Texts.of("table.column.left"),
                Texts.of("table.column.add"),
                change -> change.then(table -> table.insertColumn(column(), List.of()))),
            item(
                "column-right",
                Texts.of("table.column.right"),
                Texts.of("table.column.add"),
                change -> change.then(table -> table.insertColumn(column() + 1, List.of()))),
            item(
                "column-remove",
                Texts.of("table.column.remove"),
                Texts.of("table.column.remove"),
                change -> change.then(table -> table.removeColumn(column()))),
            item(
                "sort",
                Texts.of("table.sort"),
                Texts.of("table.sort"),
                change -> change.sort(column(), false)),
            item(
                "sort-down",
                Texts.of("table.sortDown"),
                Texts.of("table.sortDown"),
                change -> change.sort(column(), true)));
    menu.getItems().add(new SeparatorMenuItem());
    for (Alignment alignment : Alignment.values()) {
      MenuItem item =
          item(
              "align-" + alignment.ordinal(),
              label(alignment),
              Texts.of("table.align"),
              change -> change.then(align(alignment)));
      alignments[alignment.ordinal()] = item;
      menu.getItems().add(item);
    }
    return menu;
  }

  private Function<Table, Edit> align(Alignment alignment) {
    return table ->
        table instanceof MarkdownTable markdown
            ? markdown.align(column(), alignment)
            : Edit.none(Messages.of("table.alignColumn"));
  }

  private static String label(Alignment alignment) {
    return switch (alignment) {
      case NONE -> Texts.of("table.align.none");
      case LEFT -> Texts.of("table.align.left");
      case CENTER -> Texts.of("table.align.center");
      case RIGHT -> Texts.of("table.align.right");
    };
  }

  private FlowPane moves() {
    FlowPane moves =
        new FlowPane(
            move("up", Feather.ARROW_UP, Texts.of("table.row.up"), -1, 0),
            move("down", Feather.ARROW_DOWN, Texts.of("table.row.down"), 1, 0),
            move("left", Feather.ARROW_LEFT, Texts.of("table.column.moveLeft"), 0, -1),
            move("right", Feather.ARROW_RIGHT, Texts.of("table.column.moveRight"), 0, 1));
    moves.setPrefWrapLength(120);
    return moves;
  }

  private IconButton move(String name, Feather icon, String help, int down, int right) {
    return new IconButton(
            id + "-" + name,
            icon,
            () -> {
              int row = row();
              int column = column();
              int toRow = row + down;
              int toColumn = column + right;
              if (toRow < 0 || toRow >= rows || toColumn < 0 || toColumn >= columns) {
                return;
              }
              boolean done =
                  change(
                      Texts.of("table.move"),
                      change ->
                          change.then(
                              table ->
                                  down != 0
                                      ? table.moveRow(row, toRow)
                                      : table.moveColumn(column, toColumn)));
              if (done) {
                sheet.select(toRow, toColumn);
              }
            })
        .say(help);
  }

  private MenuButton menu(String name, String text, MenuItem... items) {
    MenuButton menu = new MenuButton(text, null, items);
    menu.setId(id + "-" + name);
    menu.getStyleClass().add("small-button");
    return menu;
  }

  private MenuItem item(String name, String text, String label, Consumer<TableChange> action) {
    MenuItem item = new MenuItem(text);
    item.setId(id + "-" + name);
    item.setOnAction(event -> change(label, action));
    return item;
  }

  private int row() {
    return sheet.focusedRow().orElse(rows - 1);
  }

  private int column() {
    return sheet.focusedColumn().orElse(columns - 1);
  }

  private boolean change(String label, Consumer<TableChange> action) {
    Optional<String> why =
        edits.change(
            (engine, reading) -> {
              TableChange change =
                  new TableChange(reading.text(), reading.frontMatter().bodyStart(), number);
              action.accept(change);
              return change.edit(label);
            });
    trouble.show(why);
    return why.isEmpty();
  }
}

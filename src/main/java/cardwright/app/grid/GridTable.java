package cardwright.app.grid;

import cardwright.app.session.DeckEntry;
import cardwright.app.text.Texts;
import cardwright.deck.DeckColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.Nullable;

/// One row per card, one column per field. Rows are chosen as in any list; the column that the
/// arrow keys or a click lead to is the one that is worked on.
final class GridTable extends TableView<GridRow> {

  private static final double ROW = 30;
  private static final double WIDE = 280;
  private static final double NARROW = 110;
  private static final double USUAL = 170;

  /// What the table asks others to do.
  interface Actions {

    /// Shows a card.
    void open(DeckEntry entry);

    /// Gives a card another value.
    void edit(DeckEntry entry, DeckColumn column, String text);

    /// Puts the chosen rows on the clipboard.
    void copy(GridTable table);

    /// Puts what is on the clipboard into the table.
    void paste(GridTable table);

    /// Removes what the chosen cards say in the column that is worked on.
    void clear(GridTable table);
  }

  private final GridModel model;
  private final Actions actions;
  private final Label placeholder = new Label();
  private final ReadOnlyObjectWrapper<GridColumn> current =
      new ReadOnlyObjectWrapper<>(this, "current", GridColumn.NAME);
  private final KeptSelection kept;
  private @Nullable Edited edited;

  /// A cell that is about to be edited.
  ///
  /// @param typed what was typed to begin with; null to begin with what is there
  record Edited(GridRow row, GridColumn column, @Nullable String typed) {}

  GridTable(GridModel model, Actions actions) {
    super(model.listed());
    this.model = model;
    this.actions = actions;
    setId("grid");
    setAccessibleText(Texts.of("grid.name"));
    getStyleClass().add("deck-grid-table");
    setFixedCellSize(ROW);
    setEditable(true);
    setTableMenuButtonVisible(false);
    getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    placeholder.getStyleClass().add("hint");
    placeholder.setWrapText(true);
    setPlaceholder(placeholder);
    setRowFactory(table -> row());
    setSortPolicy(table -> order());
    getFocusModel().focusedCellProperty().addListener((property, before, now) -> focused(now));
    kept = new KeptSelection(this);
    addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    addEventFilter(KeyEvent.KEY_TYPED, this::onTyped);
    model.onExchange(kept::exchange);
    model.columns().addListener((ListChangeListener<GridColumn>) change -> showColumns());
    showColumns();
    // Their heads can be dragged.
    getColumns()
        .addListener(
            (ListChangeListener<TableColumn<GridRow, ?>>)
                change -> model.reorder(columnsInOrder()));
  }

  /// What is shown while there is no row.
  void say(String text) {
    placeholder.setText(text);
  }

  private TableRow<GridRow> row() {
    TableRow<GridRow> row =
        new TableRow<>() {
          @Override
          protected void updateItem(@Nullable GridRow item, boolean empty) {
            super.updateItem(item, empty);
            if (item != null && !empty) {
              model.request(item);
            }
          }
        };
    row.setOnMouseClicked(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY
              && event.getClickCount() == 2
              && !row.isEmpty()) {
            actions.open(row.getItem().entry());
          }
        });
    return row;
  }

  /// Columns that stay keep their width.
  private void showColumns() {
    List<TableColumn<GridRow, ?>> now = new ArrayList<>();
    for (GridColumn column : model.columns()) {
      now.add(find(column).orElseGet(() -> column(column)));
    }
    if (!now.equals(getColumns())) {
      getColumns().setAll(now);
    }
    if (!model.columns().contains(current.get())) {
      current.set(GridColumn.NAME);
    }
  }

  private Optional<TableColumn<GridRow, ?>> find(GridColumn column) {
    return getColumns().stream().filter(c -> of(c).equals(column)).findFirst();
  }

  private TableColumn<GridRow, String> column(GridColumn column) {
    TableColumn<GridRow, String> made = new TableColumn<>();
    Label title = new Label(column.title());
    title.setTooltip(new Tooltip(column.name()));
    title.getStyleClass().add("column-head");
    made.setGraphic(title);
    made.setUserData(column);
    made.setId("grid-column-" + column.name().replaceAll("[^A-Za-z0-9]+", "-"));
    made.setCellValueFactory(cell -> cell.getValue().observe(column));
    made.setCellFactory(ignored -> new GridCell(this, column));
    made.setEditable(column.editable());
    boolean name = column.column() == null;
    boolean layout = column.name().equals(DeckColumn.LAYOUT);
    boolean wide = name || layout || column.name().equals("metadata.tags");
    made.setPrefWidth(wide ? WIDE : column.editable() ? USUAL : NARROW);
    return made;
  }

  static GridColumn of(TableColumn<?, ?> column) {
    return (GridColumn) column.getUserData();
  }

  /// Sorts by the column that is worked on; the other way round if it is sorted by it already.
  void sortByCurrent() {
    TableColumn<GridRow, ?> column = column();
    boolean again = getSortOrder().equals(List.of(column));
    boolean up = again && column.getSortType() == SortType.ASCENDING;
    column.setSortType(up ? SortType.DESCENDING : SortType.ASCENDING);
    if (!again) {
      getSortOrder().setAll(List.of(column));
    }
  }

  private boolean order() {
    List<CellOrder> orders =
        getSortOrder().stream()
            .map(column -> new CellOrder(of(column), column.getSortType() == SortType.DESCENDING))
            .toList();
    model.sort(orders);
    return true;
  }

  /// The column that is worked on.
  ReadOnlyObjectProperty<GridColumn> currentColumnProperty() {
    return current.getReadOnlyProperty();
  }

  /// Works on another column.
  void workOn(GridColumn column) {
    if (model.columns().contains(column)) {
      current.set(column);
      find(column).ifPresent(this::scrollTo);
    }
  }

  private void scrollTo(TableColumn<GridRow, ?> column) {
    scrollToColumn(column);
  }

  private void focused(@Nullable TablePosition<?, ?> position) {
    if (position != null && position.getTableColumn() != null && !kept.isExchanging()) {
      current.set(of(position.getTableColumn()));
    }
  }

  /// The rows that are chosen, in the order of the table.
  List<GridRow> selection() {
    return getSelectionModel().getSelectedIndices().stream()
        .filter(index -> index >= 0 && index < getItems().size())
        .sorted()
        .map(getItems()::get)
        .toList();
  }

  /// The row that has the focus.
  Optional<GridRow> focusedRow() {
    int at = getFocusModel().getFocusedIndex();
    return at >= 0 && at < getItems().size() ? Optional.of(getItems().get(at)) : Optional.empty();
  }

  /// Begins to edit the cell that is worked on.
  ///
  /// @param typed what was typed to begin with; null to begin with what is there
  void editCurrent(@Nullable String typed) {
    Optional<GridRow> row = focusedRow();
    if (row.isEmpty() || !current.get().editable()) {
      return;
    }
    TableColumn<GridRow, ?> column = column();
    int at = getFocusModel().getFocusedIndex();
    scrollToColumn(column);
    layout();
    edited = new Edited(row.get(), current.get(), typed);
    edit(at, column);
    edited = null;
  }

  private TableColumn<GridRow, ?> column() {
    return find(current.get()).orElseThrow();
  }

  /// What is to be edited now; a click alone edits nothing.
  @Nullable Edited edited() {
    return edited;
  }

  void commit(GridRow row, GridColumn column, String text) {
    if (column.column() != null) {
      actions.edit(row.entry(), column.column(), text);
    }
  }

  private void onTyped(KeyEvent event) {
    String typed = event.getCharacter();
    boolean letter =
        !typed.isEmpty() && typed.charAt(0) > ' ' && typed.charAt(0) != 0x7f && !shortcut(event);
    if (letter && event.getTarget() == this && getEditingCell() == null) {
      event.consume();
      editCurrent(typed);
    }
  }

  private static boolean shortcut(KeyEvent event) {
    return event.isShortcutDown() || event.isAltDown() || event.isControlDown();
  }

  private void onKey(KeyEvent event) {
    if (event.getTarget() != this || getEditingCell() != null) {
      return;
    }
    if (shortcut(event)) {
      onShortcut(event);
      return;
    }
    if (done(event.getCode(), event.isShiftDown())) {
      event.consume();
    }
  }

  private void onShortcut(KeyEvent event) {
    boolean plain = event.isShortcutDown() && !event.isShiftDown() && !event.isAltDown();
    if (plain && event.getCode() == KeyCode.C) {
      actions.copy(this);
      event.consume();
    } else if (plain && event.getCode() == KeyCode.V) {
      actions.paste(this);
      event.consume();
    }
  }

  /// The columns in the order they are shown, from the one that is worked on.
  List<GridColumn> columnsFromCurrent() {
    List<GridColumn> all = columnsInOrder();
    return all.subList(all.indexOf(current.get()), all.size());
  }

  /// The columns in the order they are shown.
  List<GridColumn> columnsInOrder() {
    return getColumns().stream().map(GridTable::of).toList();
  }

  /// Chooses one row, and shows it.
  void choose(GridRow row) {
    int at = getItems().indexOf(row);
    if (at >= 0) {
      getSelectionModel().clearAndSelect(at);
      scrollTo(Math.max(0, at - 3));
    }
  }

  /// The row that is chosen, if it is just one, and not while rows are being exchanged.
  Optional<GridRow> onlyChosen() {
    return !kept.isExchanging() && getSelectionModel().getSelectedIndices().size() == 1
        ? focusedRow()
        : Optional.empty();
  }

  private boolean done(KeyCode code, boolean shift) {
    switch (code) {
      case ENTER -> focusedRow().ifPresent(row -> actions.open(row.entry()));
      case F2 -> editCurrent(null);
      case DELETE -> actions.clear(this);
      case LEFT -> step(-1);
      case RIGHT -> step(1);
      default -> {
        return false;
      }
    }
    return !shift || (code != KeyCode.LEFT && code != KeyCode.RIGHT);
  }

  /// Works on the column beside.
  void step(int by) {
    int at = 0;
    for (int i = 0; i < getColumns().size(); i++) {
      at = of(getColumns().get(i)).equals(current.get()) ? i : at;
    }
    int to = Math.clamp(at + by, 0, getColumns().size() - 1);
    workOn(of(getColumns().get(to)));
  }

  /// Goes to the row below.
  void down() {
    int to = getFocusModel().getFocusedIndex() + 1;
    if (to < getItems().size()) {
      GridColumn column = current.get();
      getSelectionModel().clearAndSelect(to);
      current.set(column);
    }
  }
}

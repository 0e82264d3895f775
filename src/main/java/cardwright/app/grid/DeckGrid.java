package cardwright.app.grid;

import cardwright.app.job.DoneJob;
import cardwright.app.job.Jobs;
import cardwright.app.session.Background;
import cardwright.app.session.DeckEntry;
import cardwright.app.session.Workspace;
import cardwright.app.text.Texts;
import cardwright.deck.BulkEdit;
import cardwright.deck.DeckColumn;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The deck as a table, with what can be done to many cards at once. It only puts the parts
/// together.
public final class DeckGrid extends VBox {

  private final Workspace workspace;
  private final Background background;
  private final Consumer<DeckEntry> opened;
  private final GridModel model;
  private final GridTable table;
  private final GridToolBar tools;
  private final FilterRows filters;
  private final BulkBar bulk;
  private final BulkWork work;
  private final GridStatus status = new GridStatus();
  private final StackPane centre = new StackPane();
  private final ColumnChooser chooser;
  private List<Path> roots = List.of();
  private boolean arriving;

  /// @param background reads cards and sorts rows
  /// @param jobs runs changes of many cards
  /// @param journals where what these replace is kept
  /// @param opened shows a card
  /// @param undoable run when something else can be undone or done again
  public DeckGrid(
      Workspace workspace,
      Background background,
      Jobs jobs,
      Path journals,
      Consumer<DeckEntry> opened,
      Runnable undoable) {
    this.workspace = workspace;
    this.background = background;
    this.opened = opened;
    model = new GridModel(workspace, background);
    work = new BulkWork(workspace, background, jobs, journals, new Places(), undoable);
    table =
        new GridTable(model, new CellActions(workspace, model, work.history(), opened, work::plan));
    filters = new FilterRows(model, table::requestFocus);
    chooser = new ColumnChooser(model, table::workOn);
    bulk = new BulkBar(new ChosenRows(), model::known, work::plan, table::requestFocus);
    tools = new GridToolBar(this);
    centre.getChildren().setAll(table);
    VBox.setVgrow(centre, Priority.ALWAYS);
    setId("deck-grid");
    getStyleClass().add("deck-grid");
    getChildren().addAll(tools, filters, bulk, work.report(), centre, status);
    table
        .getSelectionModel()
        .getSelectedIndices()
        .addListener((ListChangeListener<Integer>) change -> onSelected());
    table.setContextMenu(menu());
    model.listen(this::arrive);
    model.listen(this::refresh);
    workspace.listen(this::onWorkspace);
    refresh();
  }

  /// Whether it is looked at; nothing is read while nobody does.
  public void setActive(boolean looked) {
    model.setActive(looked);
    arriving = looked;
    if (looked) {
      showTable();
      arrive();
    }
  }

  /// The table starts at the card that was shown.
  private void arrive() {
    if (arriving && !model.listed().isEmpty()) {
      arriving = false;
      workspace.selected().map(model::row).ifPresent(table::choose);
    }
  }

  /// A card that is chosen alone is the one that saving, undo and the like are about.
  private void onSelected() {
    table.onlyChosen().map(GridRow::entry).ifPresent(workspace::select);
    refresh();
  }

  /// The cards that are chosen, in the order of the table.
  public List<DeckEntry> selection() {
    return table.selection().stream().map(GridRow::entry).toList();
  }

  /// Chooses the columns.
  public void chooseColumns() {
    showTable();
    chooser.show(tools.columnsButton());
  }

  /// The columns that are shown, in their order, but for the cards' names.
  public List<DeckColumn> columns() {
    return model.shown();
  }

  /// Shows the columns that were chosen once, and keeps those that are chosen from now on.
  ///
  /// @param names none if nobody has chosen any
  /// @param keeper takes their names
  public void keepColumns(List<String> names, Consumer<List<String>> keeper) {
    model.keepColumns(names, keeper);
  }

  /// Takes note of a job that was done elsewhere, so that [#undo] takes it back.
  public void add(DoneJob job) {
    work.add(job);
  }

  /// Adds a filter for the column that is worked on.
  public void filter() {
    showTable();
    filters.add(table.currentColumnProperty().get());
  }

  /// Sorts by the column that is worked on, or the other way round.
  public void sort() {
    showTable();
    table.sortByCurrent();
  }

  /// Asks for a value to give to many cards.
  public void set() {
    ask(BulkBar.Kind.SET);
  }

  /// Asks which value is to be removed from many cards.
  public void clear() {
    ask(BulkBar.Kind.CLEAR);
  }

  /// Asks what is to be added to many cards.
  public void add() {
    ask(BulkBar.Kind.ADD);
  }

  /// Asks which column is to be copied to which.
  public void copy() {
    ask(BulkBar.Kind.COPY);
  }

  /// Asks what is to be found and replaced in a column.
  public void replace() {
    ask(BulkBar.Kind.REPLACE);
  }

  private void ask(BulkBar.Kind kind) {
    showTable();
    bulk.open(kind, table.currentColumnProperty().get());
  }

  /// Whether cards are chosen below which there are others to fill.
  public boolean canFill() {
    return table.getSelectionModel().getSelectedIndices().size() > 1
        && table.currentColumnProperty().get().editable();
  }

  /// Gives the chosen cards what the first of them says in the column that is worked on.
  public void fillDown() {
    List<GridRow> rows = table.selection();
    DeckColumn column = table.currentColumnProperty().get().column();
    if (rows.size() < 2 || column == null || !column.editable()) {
      tell(Texts.of("grid.fill.help"));
      return;
    }
    background.run(
        workspace.reading(rows.getFirst().entry()),
        reading -> {
          Optional<Object> value = column.value(reading);
          if (value.isEmpty()) {
            tell(Texts.of("grid.fill.empty"));
          } else {
            work.plan(new BulkEdit.Fill(column, value.get()), rows.subList(1, rows.size()));
          }
        },
        e -> tell(String.valueOf(e.getMessage())));
  }

  /// Shows the jobs that can be taken back.
  public void showHistory() {
    work.showHistory();
  }

  /// What [#undo] would take back; empty if that is the shown card's own business.
  public Optional<String> undoLabel() {
    return work.history().undoLabel();
  }

  /// What [#redo] would do again.
  public Optional<String> redoLabel() {
    return work.history().redoLabel();
  }

  /// Takes back what was done last in the table.
  ///
  /// @return false if nothing was
  public boolean undo() {
    return work.history().undo();
  }

  /// Does again what was taken back last.
  ///
  /// @return false if nothing was
  public boolean redo() {
    return work.history().redo();
  }

  private void showTable() {
    if (!centre.getChildren().contains(table)) {
      centre.getChildren().setAll(table);
    }
    table.requestFocus();
  }

  private void tell(String text) {
    workspace.tell(text);
  }

  private void onWorkspace() {
    if (!workspace.roots().equals(roots)) {
      roots = workspace.roots();
      work.clear();
      filters.clear();
    }
  }

  private void refresh() {
    int chosen = table.getSelectionModel().getSelectedIndices().size();
    status.show(model, chosen);
    boolean left = model.isNarrowed() && model.size() > 0;
    table.say(
        Texts.of(left ? "deck.noneFit" : workspace.isScanning() ? "deck.scanning" : "deck.none"));
    tools.refresh(chosen);
    bulk.refresh();
  }

  private ContextMenu menu() {
    MenuItem open = GridToolBar.item("grid-open", Texts.of("grid.open"), this::openFocused);
    MenuItem edit =
        GridToolBar.item("grid-edit", Texts.of("grid.editCell"), () -> table.editCurrent(null));
    MenuItem fit =
        GridToolBar.item("grid-filter-value", Texts.of("grid.filterValue"), this::filterByValue);
    MenuItem sort = GridToolBar.item("grid-sort", Texts.of("grid.sort"), this::sort);
    ContextMenu menu = new ContextMenu(open, edit, sort, fit, new SeparatorMenuItem());
    menu.getItems().addAll(tools.changes());
    menu.setOnShowing(event -> edit.setDisable(!table.currentColumnProperty().get().editable()));
    return menu;
  }

  private void openFocused() {
    table.focusedRow().map(GridRow::entry).ifPresent(opened);
  }

  private void filterByValue() {
    GridColumn column = table.currentColumnProperty().get();
    table.focusedRow().ifPresent(row -> filters.add(column, row.text(column)));
  }

  private final class Places implements BulkWork.Places {

    @Override
    public void show(Node part) {
      centre.getChildren().setAll(part);
    }

    @Override
    public void showTable() {
      DeckGrid.this.showTable();
    }

    @Override
    public void closeBar() {
      bulk.setVisible(false);
    }

    @Override
    public void refresh() {
      DeckGrid.this.refresh();
    }
  }

  private final class ChosenRows implements BulkBar.Rows {

    @Override
    public List<GridRow> selected() {
      return table.selection();
    }

    @Override
    public List<GridRow> listed() {
      return List.copyOf(model.listed());
    }

    @Override
    public int chosen() {
      return table.getSelectionModel().getSelectedIndices().size();
    }

    @Override
    public int count() {
      return model.listed().size();
    }
  }
}

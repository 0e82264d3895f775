package cardwright.app.grid;

import cardwright.app.job.DoneJob;
import cardwright.app.job.Jobs;
import cardwright.app.session.Background;
import cardwright.app.session.DeckEntry;
import cardwright.app.session.Workspace;
import cardwright.app.text.Texts;
import cardwright.deck.BulkEdit;
import cardwright.deck.DeckColumn;
import cardwright.deck.JobHistory.Job;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
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
  private final BulkPreview preview;
  private final HistoryPane jobs;
  private final ReportBar report;
  private final BulkRunner runner;
  private final GridHistory history;
  private final Label status = new Label();
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
    runner = new BulkRunner(workspace, jobs, journals, this::failed);
    history = new GridHistory(runner, this::reported, this::tell, undoable);
    table = new GridTable(model, new CellActions(workspace, model, history, opened, this::plan));
    report = new ReportBar(this::undo);
    filters = new FilterRows(model, table::requestFocus);
    chooser = new ColumnChooser(model);
    bulk = new BulkBar(new ChosenRows(), model::known, this::plan, table::requestFocus);
    preview = new BulkPreview(background, workspace.engine(), this::apply, this::showTable);
    this.jobs = new HistoryPane(this::undoJob, this::showTable);
    tools = new GridToolBar(this);
    status.setId("grid-status");
    status.getStyleClass().add("grid-status");
    status.setMaxWidth(Double.MAX_VALUE);
    centre.getChildren().setAll(table);
    VBox.setVgrow(centre, Priority.ALWAYS);
    setId("deck-grid");
    getStyleClass().add("deck-grid");
    getChildren().addAll(tools, filters, bulk, report, centre, status);
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
    BulkReport done =
        new BulkReport(
            job.label(), job.files(), 0, 0, List.of(), job.id(), job.unkept(), List.of());
    history.add(new GridHistory.JobStep(GridLabels.counted(done), done));
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
            plan(new BulkEdit.Fill(column, value.get()), rows.subList(1, rows.size()));
          }
        },
        this::failed);
  }

  /// Shows the jobs that can be taken back.
  public void showHistory() {
    bulk.setVisible(false);
    centre.getChildren().setAll(jobs);
    jobs.wait(Texts.of("history.looking"));
    background.run(runner::history, jobs::show, this::failed);
  }

  /// What [#undo] would take back; empty if that is the shown card's own business.
  public Optional<String> undoLabel() {
    return history.undoLabel();
  }

  /// What [#redo] would do again.
  public Optional<String> redoLabel() {
    return history.redoLabel();
  }

  /// Takes back what was done last in the table.
  ///
  /// @return false if nothing was
  public boolean undo() {
    return history.undo();
  }

  /// Does again what was taken back last.
  ///
  /// @return false if nothing was
  public boolean redo() {
    return history.redo();
  }

  private void plan(BulkEdit edit, List<GridRow> rows) {
    runner.plan(edit, GridLabels.of(edit), rows, this::showPlan);
  }

  private void showPlan(BulkPlan plan) {
    report.setVisible(false);
    centre.getChildren().setAll(preview);
    preview.show(plan);
  }

  private void apply(BulkPlan plan) {
    bulk.setVisible(false);
    showTable();
    runner.apply(
        plan,
        done -> {
          if (done.isUndoable()) {
            history.add(new GridHistory.JobStep(GridLabels.counted(done), done));
          }
          reported(done);
        });
  }

  private void undoJob(Job job) {
    showTable();
    runner.undo(
        GridLabels.undo(job.job()),
        job.id(),
        job.files(),
        List.of(),
        done -> {
          if (done.isUndoable()) {
            history.add(new GridHistory.JobStep(done.label(), done));
          }
          reported(done);
        });
  }

  private void reported(BulkReport done) {
    report.show(done);
    refresh();
  }

  private void showTable() {
    if (!centre.getChildren().contains(table)) {
      centre.getChildren().setAll(table);
    }
    table.requestFocus();
  }

  private void failed(Exception e) {
    tell(String.valueOf(e.getMessage()));
  }

  private void tell(String text) {
    workspace.tell(text);
  }

  private void onWorkspace() {
    if (!workspace.roots().equals(roots)) {
      roots = workspace.roots();
      history.clear();
      report.setVisible(false);
      filters.clear();
    }
  }

  private void refresh() {
    int all = model.size();
    int listed = model.listed().size();
    int chosen = table.getSelectionModel().getSelectedIndices().size();
    StringBuilder text =
        new StringBuilder(
            model.isNarrowed()
                ? Texts.of("grid.count.narrowed", listed, all)
                : Texts.of("deck.cards", all));
    if (chosen > 1) {
      text.append(" · ").append(Texts.of("grid.count.chosen", chosen));
    }
    if (model.unread() > 0) {
      text.append(" · ").append(Texts.of("deck.reading", model.unread()));
    }
    status.setText(text.toString());
    boolean left = model.isNarrowed() && all > 0;
    table.say(
        Texts.of(left ? "deck.noneFit" : workspace.isScanning() ? "deck.scanning" : "deck.none"));
    tools.refresh(chosen);
    bulk.refresh();
  }

  private ContextMenu menu() {
    MenuItem open = item("grid-open", Texts.of("grid.open"), this::openFocused);
    MenuItem edit = item("grid-edit", Texts.of("grid.editCell"), () -> table.editCurrent(null));
    MenuItem fit = item("grid-filter-value", Texts.of("grid.filterValue"), this::filterByValue);
    MenuItem sort = item("grid-sort", Texts.of("grid.sort"), this::sort);
    ContextMenu menu = new ContextMenu(open, edit, sort, fit, new SeparatorMenuItem());
    menu.getItems().addAll(tools.changes());
    menu.setOnShowing(event -> edit.setDisable(!table.currentColumnProperty().get().editable()));
    return menu;
  }

  private static MenuItem item(String id, String text, Runnable run) {
    MenuItem item = new MenuItem(text);
    item.setId(id);
    item.setOnAction(event -> run.run());
    return item;
  }

  private void openFocused() {
    table.focusedRow().map(GridRow::entry).ifPresent(opened);
  }

  private void filterByValue() {
    GridColumn column = table.currentColumnProperty().get();
    table.focusedRow().ifPresent(row -> filters.add(column, row.text(column)));
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

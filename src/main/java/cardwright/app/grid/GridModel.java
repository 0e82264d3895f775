package cardwright.app.grid;

import cardwright.app.session.Background;
import cardwright.app.session.DeckEntry;
import cardwright.app.session.LatestWins;
import cardwright.app.session.Workspace;
import cardwright.deck.DeckColumn;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

/// The rows of the table: which are listed, in which order, with which columns. Filtering and
/// sorting are worked out in the background; of several wishes, the last one counts. On the
/// window's thread.
final class GridModel {

  /// While cards are being read, rows find their places about so often.
  private static final long PAUSE_NANOS = 400_000_000;

  private static final List<String> FAVOURITES =
      List.of(
          "people[0].name",
          "metadata.license",
          "metadata.language",
          "metadata.tags",
          "metadata.pipeline_tag",
          "metadata.library_name",
          "metadata.base_model",
          "metadata.datasets");

  private static final List<String> ALWAYS = List.of("metadata.license", "metadata.tags");

  private static final int MOST_FAVOURITES = 6;

  private final Workspace workspace;
  private final GridReader reader;
  private final LatestWins<List<GridRow>> arranging;
  private final Map<DeckEntry, GridRow> rows = new IdentityHashMap<>();
  private final ObservableList<GridRow> listed = FXCollections.observableArrayList();
  private final ObservableList<GridColumn> columns = FXCollections.observableArrayList();
  private final Set<DeckColumn> known = new LinkedHashSet<>();
  private final List<Runnable> listeners = new ArrayList<>();
  private Consumer<Runnable> exchange = Runnable::run;
  private List<GridRow> all = List.of();
  private List<CellFilter> filters = List.of();
  private List<CellOrder> orders = List.of();
  private Consumer<List<String>> keeper = names -> {};
  private boolean active;
  private boolean chosen;
  private long arranged;
  private boolean arrangingLate;

  /// @param background reads and sorts
  GridModel(Workspace workspace, Background background) {
    this.workspace = workspace;
    reader = new GridReader(workspace, background, this::onRead);
    arranging =
        new LatestWins<>(
            background,
            this::show,
            e -> {
              throw new IllegalStateException(e);
            });
    columns.setAll(GridColumn.NAME);
    workspace.entries().addListener((ListChangeListener<DeckEntry>) change -> onEntries());
    workspace.listen(this::onChange);
  }

  /// Calls `listener` after every change of what is listed or still to be read.
  void listen(Runnable listener) {
    listeners.add(listener);
  }

  /// @param around runs what exchanges all rows that are listed, and keeps what was chosen
  void onExchange(Consumer<Runnable> around) {
    exchange = around;
  }

  /// Whether anybody looks; nothing is read while nobody does.
  void setActive(boolean looked) {
    active = looked;
    if (looked) {
      onEntries();
    } else {
      reader.clear();
    }
  }

  /// The rows that are listed.
  ObservableList<GridRow> listed() {
    return listed;
  }

  /// How many rows there are.
  int size() {
    return all.size();
  }

  /// How many rows are still to be read.
  int unread() {
    return reader.left();
  }

  /// The columns that are shown, in their order.
  ObservableList<GridColumn> columns() {
    return columns;
  }

  /// All columns that some card was found to have a value for, in the order they were found.
  Collection<DeckColumn> known() {
    return List.copyOf(known);
  }

  /// The columns that are shown, but for the cards' names.
  List<DeckColumn> shown() {
    List<DeckColumn> shown = new ArrayList<>();
    for (GridColumn column : columns) {
      if (column.column() != null) {
        shown.add(column.column());
      }
    }
    return shown;
  }

  /// Shows the columns that were chosen once, and keeps those that are chosen from now on.
  ///
  /// @param names none if nobody has chosen any; what is no column is left out
  /// @param keeper takes their names
  void keepColumns(List<String> names, Consumer<List<String>> keeper) {
    for (String name : names) {
      try {
        show(DeckColumn.of(name), true);
      } catch (IllegalArgumentException e) {
        // Somebody edited the settings; the other columns are there all the same.
        continue;
      }
    }
    this.keeper = keeper;
  }

  /// What can be chosen: the columns that are shown, in their order, then what else cards have.
  Collection<DeckColumn> offered() {
    Set<DeckColumn> offered = new LinkedHashSet<>(shown());
    offered.addAll(known);
    return offered;
  }

  /// Shows the columns in another order.
  ///
  /// @param order the columns that are shown
  void reorder(List<GridColumn> order) {
    if (!columns.equals(order) && Set.copyOf(columns).equals(Set.copyOf(order))) {
      chosen = true;
      columns.setAll(order);
      keeper.accept(shown().stream().map(DeckColumn::name).toList());
    }
  }

  /// Shows the columns that are proposed to those who have chosen none.
  void showUsual() {
    chosen = false;
    keeper.accept(List.of());
    propose();
    filters = filters.stream().filter(filter -> columns.contains(filter.column())).toList();
    arrange();
  }

  /// Shows a column, or no longer.
  void show(DeckColumn column, boolean wanted) {
    chosen = true;
    GridColumn shown = new GridColumn(column);
    if (wanted && !columns.contains(shown)) {
      columns.add(shown);
    } else if (!wanted) {
      columns.remove(shown);
      filters = filters.stream().filter(filter -> !filter.column().equals(shown)).toList();
    }
    keeper.accept(shown().stream().map(DeckColumn::name).toList());
    readColumns();
  }

  private void readColumns() {
    reader.columns(shown());
    read();
    arrange();
  }

  /// Lists only what all filters take.
  void filter(List<CellFilter> wanted) {
    filters = wanted.stream().filter(filter -> filter.problem().isEmpty()).toList();
    arrange();
  }

  /// Lists the rows in an order: by the first, and where that is the same by the next.
  void sort(List<CellOrder> wanted) {
    orders = List.copyOf(wanted);
    arrange();
  }

  /// Whether some rows may be left out.
  boolean isNarrowed() {
    return filters.stream().anyMatch(filter -> !filter.takesAll());
  }

  /// Has a row read that is about to be seen.
  void request(GridRow row) {
    reader.request(row);
  }

  /// The row of a card.
  GridRow row(DeckEntry entry) {
    return rows.computeIfAbsent(entry, GridRow::new);
  }

  private void read() {
    if (active) {
      reader.readAll(all);
    }
  }

  private void onEntries() {
    if (!active) {
      return;
    }
    List<GridRow> now = new ArrayList<>();
    for (DeckEntry entry : workspace.entries()) {
      GridRow row = row(entry);
      row.rename();
      now.add(row);
    }
    if (rows.size() > now.size()) {
      rows.clear();
      now.forEach(row -> rows.put(row.entry(), row));
    }
    if (now.isEmpty()) {
      reader.clear();
    }
    all = List.copyOf(now);
    read();
    arrange();
  }

  /// A card has changed: its row is read again, and stays where it is.
  private void onChange() {
    read();
    changed();
  }

  private void onRead(Set<DeckColumn> found, boolean first) {
    boolean more = known.addAll(found);
    if (!chosen && more) {
      propose();
    }
    if (first && needsReading()) {
      arrangeSoon();
    }
    changed();
  }

  /// As long as nobody has chosen, the columns that most people look at, as far as cards have them.
  private void propose() {
    List<GridColumn> proposed = new ArrayList<>(List.of(GridColumn.NAME));
    FAVOURITES.stream()
        .filter(name -> ALWAYS.contains(name) || known.contains(DeckColumn.of(name)))
        .limit(MOST_FAVOURITES)
        .forEach(name -> proposed.add(new GridColumn(DeckColumn.of(name))));
    proposed.add(new GridColumn(DeckColumn.of(DeckColumn.LAYOUT)));
    if (!proposed.equals(columns)) {
      columns.setAll(proposed);
      readColumns();
    }
  }

  private boolean needsReading() {
    return isNarrowed() || !orders.isEmpty();
  }

  private void arrangeSoon() {
    boolean last = reader.left() == 0;
    if (last || System.nanoTime() - arranged > PAUSE_NANOS) {
      arrange();
    } else {
      arrangingLate = true;
    }
  }

  private void arrange() {
    arranged = System.nanoTime();
    arrangingLate = false;
    List<GridRow> from = all;
    List<CellFilter> by = filters;
    List<CellOrder> order = orders;
    arranging.submit(() -> CellOrder.sort(CellFilter.filter(from, by), order));
  }

  /// What is only added at the end leaves the table's selection alone.
  private void show(List<GridRow> now) {
    int before = listed.size();
    if (now.size() >= before && now.subList(0, before).equals(listed)) {
      listed.addAll(now.subList(before, now.size()));
    } else {
      exchange.accept(() -> listed.setAll(now));
    }
    if (arrangingLate && reader.left() == 0) {
      arrange();
    }
    changed();
  }

  private void changed() {
    List.copyOf(listeners).forEach(Runnable::run);
  }
}

package cardwright.app;

import cardwright.app.deck.DeckPane;
import cardwright.app.grid.DeckGrid;
import cardwright.app.job.Jobs;
import cardwright.app.session.Background;
import cardwright.app.session.CardSession;
import cardwright.app.session.DeckEntry;
import cardwright.app.session.Workspace;
import cardwright.deck.ProgramFolder;
import cardwright.text.Lazy;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The two ways to look at the deck, its list beside a card and the table, and what the same keys
/// do in each. The table is made when it is first asked for.
final class DeckViews {

  private final Workspace workspace;
  private final DeckPane deck;
  private final CardTabs tabs;
  private final Commands commands;
  private final Runnable changed;
  private final Lazy<DeckGrid> grid;
  private List<String> columns = List.of();
  private Consumer<List<String>> keeper = names -> {};
  private boolean table;

  /// @param background reads the cells of the table
  /// @param jobs runs changes of many cards
  /// @param changed run when the other view is to be shown, or something else can be undone
  DeckViews(
      Workspace workspace,
      DeckPane deck,
      CardTabs tabs,
      Commands commands,
      Background background,
      Jobs jobs,
      Runnable changed) {
    this.workspace = workspace;
    this.deck = deck;
    this.tabs = tabs;
    this.commands = commands;
    this.changed = changed;
    grid = new Lazy<>(() -> grid(background, jobs));
  }

  private DeckGrid grid(Background background, Jobs jobs) {
    DeckGrid made =
        new DeckGrid(workspace, background, jobs, ProgramFolder.jobs(), this::openCard, changed);
    made.keepColumns(columns, keeper);
    return made;
  }

  /// The table.
  DeckGrid grid() {
    return grid.get();
  }

  /// Lets the table begin with the columns that were chosen once, and keeps those that are chosen
  /// from then on. To be called before the table is asked for.
  ///
  /// @param names none if nobody has chosen any
  /// @param keeper takes their names
  void keepColumns(List<String> names, Consumer<List<String>> keeper) {
    columns = names;
    this.keeper = keeper;
  }

  /// Whether the table is shown.
  boolean isTable() {
    return table;
  }

  /// Whether a card is shown, to be worked on.
  boolean isCard() {
    return !table && workspace.current().isPresent();
  }

  /// The cards that are chosen, in the list or in the table.
  List<DeckEntry> chosen() {
    return table ? grid().selection() : deck.selection();
  }

  /// Shows the other view.
  void toggle() {
    if (table) {
      showCards();
    } else {
      showTable();
    }
  }

  /// Shows the table.
  void showTable() {
    if (!table) {
      table = true;
      changed.run();
      grid().setActive(true);
    }
  }

  /// Shows the jobs that can be taken back.
  void showHistory() {
    showTable();
    grid().showHistory();
  }

  private void showCards() {
    if (table) {
      table = false;
      grid().setActive(false);
      changed.run();
      tabs.requestFocus();
    }
  }

  /// Does something that is seen beside the list only.
  void inCards(Runnable run) {
    showCards();
    run.run();
  }

  private void openCard(DeckEntry entry) {
    workspace.select(entry);
    showCards();
  }

  /// Finds in the card's source, or filters the table.
  void find() {
    if (table) {
      grid().filter();
    } else {
      tabs.find(false);
    }
  }

  /// Replaces in the card's source, or in a field of many cards.
  void replace() {
    if (table) {
      grid().replace();
    } else {
      tabs.find(true);
    }
  }

  /// Takes back what was done last in the table; else the card's last change.
  void undo() {
    if (!table || !grid().undo()) {
      commands.undo();
    }
  }

  /// Does again what was taken back last.
  void redo() {
    if (!table || !grid().redo()) {
      commands.redo();
    }
  }

  /// What [#undo] would take back.
  Optional<String> undoLabel() {
    Optional<String> ofTable = table ? grid().undoLabel() : Optional.empty();
    return ofTable.or(() -> workspace.current().flatMap(CardSession::undoLabel));
  }

  /// What [#redo] would do again.
  Optional<String> redoLabel() {
    Optional<String> ofTable = table ? grid().redoLabel() : Optional.empty();
    return ofTable.or(() -> workspace.current().flatMap(CardSession::redoLabel));
  }
}

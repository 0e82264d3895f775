package cardwright.app.deck;

import cardwright.app.control.Apart;
import cardwright.app.picture.Pictures;
import cardwright.app.session.DeckEntry;
import cardwright.app.session.DeckView;
import cardwright.app.session.Workspace;
import cardwright.app.text.Texts;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MultipleSelectionModel;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The deck's cards, to be searched, and to choose the one to be shown.
public final class DeckPane extends VBox {

  private static final double ROW = 56;

  private final Workspace workspace;
  private final DeckView view;
  private final ListView<DeckEntry> list;
  private final SearchInput search = new SearchInput();
  private final Label count = new Label();
  private final Label placeholder = new Label();
  private final Label reading = new Label();
  private final FilterMenu filter;
  private Set<DeckEntry> chosen = Set.of();
  private boolean refreshing;

  /// @param pictures for the avatars
  public DeckPane(Workspace workspace, Pictures pictures) {
    this.workspace = workspace;
    view = new DeckView(workspace);
    filter = new FilterMenu(view, workspace::layouts, this::refresh);
    list = new ListView<>(view.shown());
    list.setId("deck");
    list.setAccessibleText(Texts.of("deck.list"));
    list.setFixedCellSize(ROW);
    list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    placeholder.setWrapText(true);
    placeholder.getStyleClass().add("hint");
    list.setPlaceholder(placeholder);
    list.setCellFactory(ignored -> new DeckCell(workspace, pictures));
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener((property, before, now) -> onSelected(now));
    list.getSelectionModel()
        .getSelectedItems()
        .addListener((ListChangeListener<DeckEntry>) change -> remember());
    Apart cards = new Apart(list).fill();
    VBox.setVgrow(cards, Priority.ALWAYS);
    Label title = new Label(Texts.of("deck.title"));
    title.setLabelFor(list);
    title.getStyleClass().add("section-title");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    count.setId("deck-count");
    count.getStyleClass().add("badge");
    count.setMinWidth(Region.USE_PREF_SIZE);
    HBox head = new HBox(title, gap, count);
    head.getStyleClass().add("deck-head");
    HBox.setHgrow(search, Priority.ALWAYS);
    search.textProperty().addListener((property, before, now) -> onSearch(now));
    search.addEventHandler(KeyEvent.KEY_PRESSED, this::onSearchKey);
    HBox tools = new HBox(search, filter);
    tools.getStyleClass().add("deck-tools");
    reading.setId("deck-reading");
    reading.getStyleClass().addAll("hint", "deck-reading");
    reading.managedProperty().bind(reading.visibleProperty());
    getStyleClass().add("deck-pane");
    getChildren().addAll(head, tools, filter.note(), cards, reading);
    view.shown().addListener((ListChangeListener<DeckEntry>) change -> refresh());
    workspace.onRead(this::refresh);
    workspace.listen(this::refresh);
    refresh();
  }

  /// The cards that are chosen, in the order of the list.
  public List<DeckEntry> selection() {
    return List.copyOf(list.getSelectionModel().getSelectedItems());
  }

  /// Lets a search be typed.
  public void focusSearch() {
    search.requestFocus();
    search.selectAll();
  }

  /// What can be done with the chosen cards, on a right click or the menu key.
  public void setMenu(ContextMenu menu) {
    list.setContextMenu(menu);
  }

  /// Whether the list has the keyboard.
  public boolean isListFocused() {
    return list.isFocused();
  }

  private void onSearch(String typed) {
    view.search(typed);
    refresh();
  }

  private void onSearchKey(KeyEvent event) {
    if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
      event.consume();
      view.whenFound(this::enterList);
    }
  }

  private void enterList() {
    list.requestFocus();
    if (list.getSelectionModel().getSelectedItem() == null) {
      list.getSelectionModel().selectFirst();
    }
  }

  private void onSelected(DeckEntry entry) {
    if (entry != null && !refreshing) {
      workspace.select(entry);
    }
  }

  private void remember() {
    if (!refreshing) {
      chosen = new HashSet<>(list.getSelectionModel().getSelectedItems());
    }
  }

  private void refresh() {
    int shown = view.shown().size();
    int all = workspace.entries().size();
    count.setText(
        view.isNarrowed()
            ? Texts.of("deck.count.narrowed", shown, all)
            : Texts.of("deck.count", all));
    String none = view.isNarrowed() && all > 0 ? Texts.of("deck.noneFit") : Texts.of("deck.none");
    placeholder.setText(workspace.isScanning() ? Texts.of("deck.scanning") : none);
    int left = workspace.unread();
    reading.setVisible(left > 0);
    if (left > 0) {
      reading.setText(Texts.of("deck.reading", left));
    }
    filter.refresh();
    select();
  }

  /// The list loses what was chosen when its cards are exchanged.
  private void select() {
    MultipleSelectionModel<DeckEntry> selection = list.getSelectionModel();
    DeckEntry current = workspace.selected().orElse(null);
    if (current == null || current == selection.getSelectedItem()) {
      return;
    }
    int at = list.getItems().indexOf(current);
    if (at < 0) {
      return;
    }
    refreshing = true;
    boolean others = chosen.size() > 1 && chosen.contains(current);
    selection.clearSelection();
    if (others) {
      chosen.forEach(selection::select);
    }
    selection.select(at);
    refreshing = false;
    remember();
  }
}

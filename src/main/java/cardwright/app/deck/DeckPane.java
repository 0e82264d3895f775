package cardwright.app.deck;

import cardwright.app.picture.Pictures;
import cardwright.app.session.DeckEntry;
import cardwright.app.session.Workspace;
import cardwright.app.text.Texts;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The deck's cards, to choose the one to be shown.
public final class DeckPane extends VBox {

  private static final double ROW = 56;

  private final Workspace workspace;
  private final ListView<DeckEntry> list;
  private final Label count = new Label();
  private final Label placeholder = new Label();

  /// @param pictures for the avatars
  public DeckPane(Workspace workspace, Pictures pictures) {
    this.workspace = workspace;
    list = new ListView<>(workspace.entries());
    list.setId("deck");
    list.setAccessibleText(Texts.of("deck.list"));
    list.setFixedCellSize(ROW);
    list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    list.setPlaceholder(placeholder);
    list.setCellFactory(view -> new DeckCell(workspace, pictures));
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener((property, before, now) -> onSelected(now));
    VBox.setVgrow(list, Priority.ALWAYS);
    Label title = new Label(Texts.of("deck.title"));
    title.setLabelFor(list);
    title.getStyleClass().add("section-title");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    count.setId("deck-count");
    count.getStyleClass().add("badge");
    HBox head = new HBox(title, gap, count);
    head.getStyleClass().add("deck-head");
    getStyleClass().add("deck-pane");
    getChildren().addAll(head, list);
    workspace.entries().addListener((ListChangeListener<DeckEntry>) change -> refresh());
    workspace.listen(this::refresh);
    refresh();
  }

  /// The cards that are chosen, in the order of the deck.
  public List<DeckEntry> selection() {
    return List.copyOf(list.getSelectionModel().getSelectedItems());
  }

  private void onSelected(DeckEntry entry) {
    if (entry != null) {
      workspace.select(entry);
    }
  }

  private void refresh() {
    count.setText(Texts.of("deck.count", workspace.entries().size()));
    placeholder.setText(Texts.of(workspace.isScanning() ? "deck.scanning" : "deck.none"));
    workspace
        .selected()
        .filter(entry -> entry != list.getSelectionModel().getSelectedItem())
        .ifPresent(
            entry -> list.getSelectionModel().clearAndSelect(list.getItems().indexOf(entry)));
  }
}

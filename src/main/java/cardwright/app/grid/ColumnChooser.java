package cardwright.app.grid;

import cardwright.app.text.Texts;
import cardwright.deck.DeckColumn;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.jspecify.annotations.Nullable;

/// Chooses the columns: all that cards have, to be found by a few letters, and any other that is
/// typed.
final class ColumnChooser {

  private static final double WIDTH = 400;
  private static final double HEIGHT = 340;
  private static final double ROW = 30;
  private static final double NAME = 170;

  private final GridModel model;
  private final Consumer<GridColumn> added;
  private final TextField search = new TextField();
  private final ListView<DeckColumn> list = new ListView<>();
  private final PopOver popOver;

  /// @param added takes a column that was not shown before
  ColumnChooser(GridModel model, Consumer<GridColumn> added) {
    this.model = model;
    this.added = added;
    search.setId("columns-search");
    search.setPromptText(Texts.of("grid.columns.search"));
    search.setAccessibleText(Texts.of("grid.columns.search"));
    search.textProperty().subscribe(text -> refresh());
    search.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    list.setId("columns-list");
    list.setAccessibleText(Texts.of("grid.columns.list"));
    list.setPlaceholder(new Label(Texts.of("grid.columns.none")));
    list.setPrefSize(WIDTH, HEIGHT);
    list.setFixedCellSize(ROW);
    list.setCellFactory(view -> new Row());
    list.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER) {
            toggle(list.getSelectionModel().getSelectedItem());
            event.consume();
          }
        });
    Label hint = new Label(Texts.of("grid.columns.hint"));
    hint.getStyleClass().add("hint");
    hint.setWrapText(true);
    hint.setMaxWidth(WIDTH);
    Button usual = new Button(Texts.of("grid.columns.usual"));
    usual.setId("columns-usual");
    usual.getStyleClass().add("small-button");
    usual.setOnAction(
        event -> {
          model.showUsual();
          refresh();
        });
    VBox box = new VBox(search, list, hint, usual);
    box.getStyleClass().add("columns-box");
    popOver = new PopOver(box);
    popOver.setArrowLocation(PopOver.ArrowLocation.TOP_LEFT);
    popOver.setDetachable(false);
    popOver.setAnimated(false);
  }

  /// Shows the chooser below a node.
  void show(Node below) {
    search.clear();
    refresh();
    popOver.getRoot().getStylesheets().setAll(below.getScene().getStylesheets());
    popOver.show(below);
    search.requestFocus();
  }

  private void onKey(KeyEvent event) {
    switch (event.getCode()) {
      case ENTER -> {
        if (!list.getItems().isEmpty()) {
          toggle(list.getItems().getFirst());
        }
      }
      case DOWN -> {
        list.requestFocus();
        list.getSelectionModel().selectFirst();
      }
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void refresh() {
    String typed = search.getText().strip().toLowerCase(Locale.ROOT);
    List<DeckColumn> fit = new ArrayList<>();
    for (DeckColumn column : model.offered()) {
      if (column.name().toLowerCase(Locale.ROOT).contains(typed)
          || new GridColumn(column).title().toLowerCase(Locale.ROOT).contains(typed)) {
        fit.add(column);
      }
    }
    Optional<DeckColumn> other =
        ColumnNames.find(search.getText(), model.known()).filter(column -> !fit.contains(column));
    other.ifPresent(fit::add);
    fit.sort(Comparator.comparing((DeckColumn column) -> !isShown(column)));
    list.getItems().setAll(fit);
  }

  private void toggle(DeckColumn column) {
    if (column != null) {
      show(column, !isShown(column));
      list.refresh();
    }
  }

  private void show(DeckColumn column, boolean wanted) {
    model.show(column, wanted);
    if (wanted) {
      added.accept(new GridColumn(column));
    }
  }

  private boolean isShown(DeckColumn column) {
    return model.columns().contains(new GridColumn(column));
  }

  /// A column: whether it is shown, its name, and how it is written, if that is something else.
  private final class Row extends ListCell<DeckColumn> {

    private final CheckBox box = new CheckBox();
    private final Label path = new Label();
    private final HBox row = new HBox(box, path);

    Row() {
      box.setFocusTraversable(false);
      // A name is no text with a key to press in it.
      box.setMnemonicParsing(false);
      box.setMinWidth(NAME);
      box.setMaxWidth(Double.MAX_VALUE);
      box.setOnAction(event -> toggle(getItem()));
      path.getStyleClass().add("column-path");
      HBox.setHgrow(box, Priority.ALWAYS);
      row.getStyleClass().add("column-row");
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable DeckColumn column, boolean empty) {
      super.updateItem(column, empty);
      if (column == null || empty) {
        setGraphic(null);
        setAccessibleText(null);
        return;
      }
      String title = new GridColumn(column).title();
      String name = column.name();
      box.setText(title);
      box.setSelected(isShown(column));
      path.setText(title.equalsIgnoreCase(name) ? "" : name);
      setAccessibleText(title);
      setGraphic(row);
    }
  }
}

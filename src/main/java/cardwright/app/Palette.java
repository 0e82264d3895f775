package cardwright.app;

import cardwright.app.text.Texts;
import cardwright.deck.SearchText;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// All actions in one list, to be found by a few letters of their names.
final class Palette {

  private static final double WIDTH = 520;
  private static final double ROW = 34;
  private static final int ROWS = 10;

  private final Actions actions;
  private final Popup popup = new Popup();
  private final TextField input = new TextField();
  private final ListView<Action> list = new ListView<>();
  private final VBox box = new VBox(input, list);

  Palette(Actions actions) {
    this.actions = actions;
    input.setId("palette-input");
    input.setPromptText(Texts.of("palette.prompt"));
    input.setAccessibleText(Texts.of("palette.prompt"));
    input.textProperty().addListener((property, before, now) -> search(now));
    input.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    list.setId("palette-list");
    list.setAccessibleText(Texts.of("palette.list"));
    list.setFixedCellSize(ROW);
    list.setFocusTraversable(false);
    list.setPlaceholder(new Label(Texts.of("palette.none")));
    list.setCellFactory(view -> new Cell());
    list.setOnMouseClicked(event -> run());
    box.setId("palette");
    box.getStyleClass().add("palette");
    box.setPrefWidth(WIDTH);
    popup.getContent().add(box);
    popup.setAutoHide(true);
  }

  /// Opens the palette over the upper part of a window.
  void show(Window window) {
    // A popup is a window of its own and has none of the style sheets.
    box.getStylesheets().setAll(window.getScene().getStylesheets());
    input.clear();
    search("");
    double left = window.getX() + (window.getWidth() - WIDTH) / 2;
    popup.show(window, left, window.getY() + 80);
    input.requestFocus();
  }

  private void search(String typed) {
    SearchText.Query query = SearchText.Query.of(typed);
    List<Action> fit =
        actions.all().stream()
            .filter(action -> SearchText.of(action.label()).holds(query))
            .sorted(java.util.Comparator.comparing((Action a) -> !a.enabled().getAsBoolean()))
            .toList();
    list.getItems().setAll(fit);
    list.getSelectionModel().selectFirst();
    list.setPrefHeight(ROW * Math.clamp(fit.size(), 1, ROWS) + 2);
  }

  private void onKey(KeyEvent event) {
    switch (event.getCode()) {
      case KeyCode.DOWN -> move(1);
      case KeyCode.UP -> move(-1);
      case KeyCode.ENTER -> run();
      case KeyCode.ESCAPE -> popup.hide();
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void move(int by) {
    int size = list.getItems().size();
    if (size > 0) {
      int to = Math.floorMod(list.getSelectionModel().getSelectedIndex() + by, size);
      list.getSelectionModel().clearAndSelect(to);
      list.scrollTo(Math.max(0, to - ROWS + 1));
    }
  }

  private void run() {
    Action action = list.getSelectionModel().getSelectedItem();
    if (action != null && action.enabled().getAsBoolean()) {
      popup.hide();
      action.run().run();
    }
  }

  private static final class Cell extends ListCell<Action> {

    private final Label label = new Label();
    private final Label keys = new Label();
    private final HBox row;

    Cell() {
      Region gap = new Region();
      HBox.setHgrow(gap, Priority.ALWAYS);
      keys.getStyleClass().add("palette-keys");
      keys.setMinWidth(Region.USE_PREF_SIZE);
      row = new HBox(label, gap, keys);
      row.setAlignment(Pos.CENTER_LEFT);
    }

    @Override
    protected void updateItem(@Nullable Action action, boolean empty) {
      super.updateItem(action, empty);
      if (empty || action == null) {
        setGraphic(null);
        setAccessibleText(null);
        return;
      }
      label.setText(action.label());
      keys.setText(action.keys() == null ? "" : action.keys().getDisplayText());
      row.setDisable(!action.enabled().getAsBoolean());
      setAccessibleText(action.label() + " " + keys.getText());
      setGraphic(row);
    }
  }
}

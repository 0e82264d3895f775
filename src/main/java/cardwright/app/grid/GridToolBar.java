package cardwright.app.grid;

import cardwright.app.text.Texts;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The buttons over the table.
final class GridToolBar extends HBox {

  private final DeckGrid grid;
  private final Button columns;
  private final MenuButton change =
      new MenuButton(Texts.of("grid.change"), new FontIcon(Feather.EDIT_3));

  GridToolBar(DeckGrid grid) {
    this.grid = grid;
    setId("grid-tools");
    getStyleClass().add("grid-tools");
    Label title = new Label(Texts.of("grid.title"));
    title.getStyleClass().add("section-title");
    title.setMinWidth(0);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    columns =
        button("grid-columns", Texts.of("grid.columns"), Feather.COLUMNS, grid::chooseColumns);
    Button filter = button("grid-filter", Texts.of("grid.filter"), Feather.FILTER, grid::filter);
    Button history =
        button("grid-history", Texts.of("grid.history"), Feather.CLOCK, grid::showHistory);
    change.setId("grid-change");
    change.getStyleClass().add("flat");
    change.setMinWidth(Region.USE_PREF_SIZE);
    change.getItems().setAll(changes());
    getChildren().addAll(title, gap, columns, filter, change, history);
  }

  private static Button button(String id, String text, Feather icon, Runnable action) {
    Button button = new Button(text, new FontIcon(icon));
    button.setId(id);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.getStyleClass().add("flat");
    button.setOnAction(event -> action.run());
    return button;
  }

  /// What can be done to the chosen cards, for a menu.
  List<MenuItem> changes() {
    return List.of(
        item("change-set", Texts.of("bulk.set"), grid::set),
        item("change-clear", Texts.of("bulk.clear"), grid::clear),
        item("change-add", Texts.of("bulk.add"), grid::add),
        item("change-copy", Texts.of("bulk.copy"), grid::copy),
        item("change-replace", Texts.of("bulk.replace"), grid::replace),
        item("change-fill", Texts.of("grid.fill"), grid::fillDown));
  }

  static MenuItem item(String id, String text, Runnable run) {
    MenuItem item = new MenuItem(text);
    item.setId(id);
    item.setOnAction(event -> run.run());
    return item;
  }

  Node columnsButton() {
    return columns;
  }

  /// Shows how many cards are chosen.
  void refresh(int chosen) {
    change.setText(chosen > 1 ? Texts.of("grid.change.count", chosen) : Texts.of("grid.change"));
  }
}

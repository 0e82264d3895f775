package cardwright.app.deck;

import cardwright.app.session.DeckFilter;
import cardwright.app.session.DeckOrder;
import cardwright.app.session.DeckView;
import cardwright.app.text.Texts;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Which cards are listed and in which order; a note below says so while some are left out.
final class FilterMenu extends MenuButton {

  private final DeckView view;
  private final Runnable changed;
  private final ToggleGroup filters = new ToggleGroup();
  private final ToggleGroup orders = new ToggleGroup();
  private final Label which = new Label();
  private final HBox note;

  /// @param layouts gives the names of the layouts
  /// @param changed run after another choice
  FilterMenu(DeckView view, Supplier<List<String>> layouts, Runnable changed) {
    super(null, new FontIcon(Feather.SLIDERS));
    this.view = view;
    this.changed = changed;
    setId("deck-filter");
    getStyleClass().addAll("flat", "button-icon", "no-arrow");
    setAccessibleText(Texts.of("filter.help"));
    setTooltip(new Tooltip(Texts.of("filter.help")));
    getItems().add(heading(Texts.of("filter.heading")));
    filter("all", Texts.of("filter.all"), new DeckFilter.All());
    filter("unsaved", Texts.of("filter.unsaved"), new DeckFilter.Unsaved());
    filter("problems", Texts.of("filter.problems"), new DeckFilter.Problems());
    layouts
        .get()
        .forEach(
            name -> filter(name, Texts.of("filter.layout", name), new DeckFilter.OfLayout(name)));
    filter("no-layout", Texts.of("filter.noLayout"), new DeckFilter.OfLayout(null));
    getItems().addAll(new SeparatorMenuItem(), heading(Texts.of("order.heading")));
    order("file", Texts.of("order.file"), DeckOrder.FILE);
    order("name", Texts.of("order.name"), DeckOrder.NAME);
    order("layout", Texts.of("order.layout"), DeckOrder.LAYOUT);
    order("problems", Texts.of("order.problems"), DeckOrder.PROBLEMS);
    note = makeNote();
    refresh();
  }

  private static MenuItem heading(String text) {
    MenuItem heading = new MenuItem(text);
    heading.setDisable(true);
    return heading;
  }

  private void filter(String id, String text, DeckFilter filter) {
    RadioMenuItem item = new RadioMenuItem(text);
    item.setId("filter-" + id);
    item.setUserData(filter);
    item.setToggleGroup(filters);
    item.setOnAction(
        event -> {
          view.filter(filter);
          changed.run();
        });
    getItems().add(item);
  }

  private void order(String id, String text, DeckOrder order) {
    RadioMenuItem item = new RadioMenuItem(text);
    item.setId("order-" + id);
    item.setUserData(order);
    item.setToggleGroup(orders);
    item.setOnAction(
        event -> {
          view.order(order);
          changed.run();
        });
    getItems().add(item);
  }

  private HBox makeNote() {
    which.setId("filter-note");
    which.setMinWidth(0);
    which.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(which, Priority.ALWAYS);
    Hyperlink all = new Hyperlink(Texts.of("filter.clear"));
    all.setId("filter-clear");
    all.setMinWidth(USE_PREF_SIZE);
    all.setOnAction(
        event -> {
          view.filter(new DeckFilter.All());
          changed.run();
        });
    HBox box = new HBox(which, all);
    box.getStyleClass().add("filter-note");
    box.managedProperty().bind(box.visibleProperty());
    return box;
  }

  /// Says which cards are listed; takes no room while all are.
  Node note() {
    return note;
  }

  /// Shows what is chosen.
  void refresh() {
    mark(filters, view.filter());
    mark(orders, view.order());
    note.setVisible(!(view.filter() instanceof DeckFilter.All));
    if (filters.getSelectedToggle() instanceof RadioMenuItem chosen) {
      which.setText(chosen.getText());
    }
  }

  private static void mark(ToggleGroup group, Object value) {
    group.getToggles().stream()
        .filter(toggle -> toggle.getUserData().equals(value))
        .findFirst()
        .ifPresent(group::selectToggle);
  }
}

package cardwright.app.form;

import cardwright.app.control.LabeledInput;
import cardwright.app.text.Texts;
import cardwright.card.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// One example of the widget with what moves and removes it: buttons, or Alt with the arrow keys.
final class WidgetRow extends HBox {

  /// The list that rows belong to.
  interface Owner {

    /// Takes an example away.
    void remove(int index);

    /// Gives an example another place, if there is such a place.
    void move(int from, int to);
  }

  private final BiConsumer<Reading, Object> input;

  WidgetRow(int index, LabeledInput text, Owner owner) {
    input =
        (reading, item) ->
            text.show(item instanceof Map<?, ?> map ? Values.scalar(map.get("text")) : null);
    text.buttons(buttons(index, owner, true));
    build(index, text, owner);
  }

  WidgetRow(int index, YamlField yaml, Owner owner) {
    input = (reading, item) -> yaml.show(reading);
    build(index, yaml.node(), owner);
    getChildren().addAll(buttons(index, owner, false));
  }

  private void build(int index, Node field, Owner owner) {
    HBox.setHgrow(field, Priority.ALWAYS);
    getChildren().add(field);
    getStyleClass().add("widget-row");
    addEventFilter(KeyEvent.KEY_PRESSED, event -> onKey(event, index, owner));
  }

  private static Button[] buttons(int index, Owner owner, boolean removable) {
    String id = "widget-" + index;
    List<Button> buttons = new ArrayList<>();
    buttons.add(
        button(
            id + "-up",
            Feather.CHEVRON_UP,
            Texts.of("widget.up", index + 1),
            () -> owner.move(index, index - 1)));
    buttons.add(
        button(
            id + "-down",
            Feather.CHEVRON_DOWN,
            Texts.of("widget.down", index + 1),
            () -> owner.move(index, index + 1)));
    if (removable) {
      buttons.add(
          button(
              id + "-remove",
              Feather.X,
              Texts.of("widget.remove", index + 1),
              () -> owner.remove(index)));
    }
    return buttons.toArray(Button[]::new);
  }

  private static void onKey(KeyEvent event, int index, Owner owner) {
    boolean up = event.getCode() == KeyCode.UP;
    if (event.isAltDown() && (up || event.getCode() == KeyCode.DOWN)) {
      owner.move(index, up ? index - 1 : index + 1);
      event.consume();
    }
  }

  private static Button button(String id, Feather icon, String help, Runnable action) {
    Button button = new Button(null, new FontIcon(icon));
    button.setId(id);
    button.getStyleClass().add("row-button");
    button.setFocusTraversable(false);
    button.setAccessibleText(help);
    button.setTooltip(new Tooltip(help));
    button.setOnAction(event -> action.run());
    return button;
  }

  void show(Reading reading, Object item) {
    input.accept(reading, item);
  }
}

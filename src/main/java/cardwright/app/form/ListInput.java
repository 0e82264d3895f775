package cardwright.app.form;

import cardwright.app.control.FieldFocus;
import cardwright.app.control.FieldSink;
import cardwright.app.control.Ids;
import cardwright.app.control.TroubleLabel;
import cardwright.app.text.Texts;
import cardwright.text.FieldPath;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A list of short texts as chips, each with a button that removes it, and an input that adds one.
final class ListInput extends VBox {

  private static final int MOST_SHOWN = 60;

  private final FieldPath path;
  private final FieldSink sink;
  private final FlowPane chips = new FlowPane();
  private final TextField add = new TextField();
  private final TroubleLabel trouble;
  private List<String> shown = List.of();

  ListInput(FieldPath path, String label, FieldSink sink) {
    this.path = path;
    this.sink = sink;
    FieldPath end = path.then(new FieldPath.Append());
    trouble = new TroubleLabel(Ids.of(end));
    add.setId(Ids.of(end));
    FieldFocus.mark(add, end);
    add.setPromptText(Texts.of("list.add"));
    add.setAccessibleText(Texts.of("list.add.help", label));
    add.setOnAction(event -> onAdd(end));
    Label caption = new Label(label);
    caption.setLabelFor(add);
    caption.getStyleClass().add("caption");
    chips.setId(Ids.of(path));
    chips.getStyleClass().add("chips");
    chips.managedProperty().bind(chips.visibleProperty());
    chips.setVisible(false);
    getStyleClass().add("labeled-input");
    getChildren().addAll(caption, chips, add, trouble);
  }

  void show(List<String> items) {
    if (items.equals(shown)) {
      return;
    }
    shown = List.copyOf(items);
    trouble.show(Optional.empty());
    chips.getChildren().clear();
    for (int i = 0; i < Math.min(items.size(), MOST_SHOWN); i++) {
      chips.getChildren().add(chip(i, items.get(i)));
    }
    if (items.size() > MOST_SHOWN) {
      chips.getChildren().add(new Label(Texts.of("list.more", items.size() - MOST_SHOWN)));
    }
    chips.setVisible(!items.isEmpty());
  }

  private Node chip(int index, String text) {
    FieldPath item = path.then(index);
    Label label = new Label(text);
    Button remove = new Button(null, new FontIcon(Feather.X));
    remove.setId(Ids.of(item) + "-remove");
    remove.setAccessibleText(Texts.of("list.remove", text));
    remove.setTooltip(new Tooltip(Texts.of("list.remove", text)));
    remove.setOnAction(event -> trouble.show(sink.set(item, "")));
    HBox chip = new HBox(label, remove);
    chip.getStyleClass().add("chip");
    return chip;
  }

  private void onAdd(FieldPath end) {
    String text = add.getText().strip();
    if (!text.isEmpty()) {
      Optional<String> why = sink.set(end, text);
      if (why.isEmpty()) {
        add.clear();
      }
      trouble.show(why);
    }
  }
}

package cardwright.app.form;

import cardwright.app.control.FieldFocus;
import cardwright.app.control.Ids;
import cardwright.app.control.PickList;
import cardwright.app.control.TroubleLabel;
import cardwright.app.text.Texts;
import cardwright.card.Reading;
import cardwright.check.Choice;
import cardwright.text.FieldPath;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// A list of short texts as chips, and an input that adds one. A single value is a list of one.
final class ListInput extends VBox implements Chip.Owner {

  private static final int MOST_SHOWN = 60;

  private final FieldPath path;
  private final FormSinks sinks;
  private final FlowPane chips = new FlowPane();
  private final TextField add = new TextField();
  private final TroubleLabel trouble;
  private List<String> shown = List.of();
  private boolean list;

  /// @param path in the front matter, `metadata.` included
  /// @param choices for the input; any other text can be added too
  ListInput(FieldPath path, String label, List<Choice> choices, FormSinks sinks) {
    this.path = path;
    this.sinks = sinks;
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
    // Else it would be at least as wide as its widest chip.
    chips.setMinWidth(0);
    getStyleClass().add("labeled-input");
    getChildren().addAll(caption, chips);
    getChildren()
        .addAll(
            choices.isEmpty() ? add : PickList.around(add, choices, Texts.of("pick.help", label)),
            trouble);
  }

  /// Shows what the card has at the path: a list, one value, or nothing.
  void show(Reading now) {
    Object value = now.frontMatter().get(Objects.requireNonNull(path.tail())).orElse(null);
    list = value instanceof List<?>;
    List<String> items =
        value instanceof List<?> all
            ? all.stream().map(item -> Objects.toString(item, "")).toList()
            : value == null ? List.of() : List.of(value.toString());
    if (items.equals(shown)) {
      return;
    }
    shown = List.copyOf(items);
    trouble.show(Optional.empty());
    chips.getChildren().clear();
    for (int i = 0; i < Math.min(items.size(), MOST_SHOWN); i++) {
      Chip chip = new Chip(i, items.get(i), Ids.of(item(i)), this);
      chip.maxWidthProperty().bind(chips.widthProperty());
      chips.getChildren().add(chip);
    }
    if (items.size() > MOST_SHOWN) {
      chips.getChildren().add(new Label(Texts.of("list.more", items.size() - MOST_SHOWN)));
    }
    chips.setVisible(!items.isEmpty());
  }

  private FieldPath item(int index) {
    return list ? path.then(index) : path;
  }

  private void onAdd(FieldPath end) {
    String text = add.getText().strip();
    if (!text.isEmpty()) {
      Optional<String> why =
          shown.isEmpty() && !list
              ? sinks.edits().change((engine, now) -> now.frontMatter().set(tail(), List.of(text)))
              : sinks.fields().set(end, text);
      if (why.isEmpty()) {
        add.clear();
      }
      trouble.show(why);
    }
  }

  private FieldPath tail() {
    return Objects.requireNonNull(path.tail());
  }

  @Override
  public void set(int index, String text) {
    if (!text.equals(shown.get(index))) {
      trouble.show(sinks.fields().set(item(index), text));
    }
    focus(index);
  }

  @Override
  public void remove(int index) {
    trouble.show(sinks.edits().change((engine, now) -> now.frontMatter().remove(tail(index))));
    focus(index);
  }

  private FieldPath tail(int index) {
    return Objects.requireNonNull(item(index).tail());
  }

  @Override
  public void move(int from, int to) {
    if (from != to && to >= 0 && to < shown.size()) {
      trouble.show(sinks.edits().change((engine, now) -> now.frontMatter().move(tail(), from, to)));
      focus(to);
    }
  }

  @Override
  public void focus(int index) {
    int last = Math.min(shown.size(), MOST_SHOWN) - 1;
    if (last < 0) {
      add.requestFocus();
    } else {
      chips.getChildren().get(Math.clamp(index, 0, last)).requestFocus();
    }
  }
}

package cardwright.app.form;

import cardwright.app.control.Ids;
import cardwright.app.control.LabeledInput;
import cardwright.app.control.TroubleLabel;
import cardwright.app.text.Texts;
import cardwright.card.Reading;
import cardwright.text.FieldPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What the Hub's widget offers to try the model with: a text each, or whatever else an example may
/// be, as YAML.
final class WidgetPrompts implements FormPane, WidgetRow.Owner {

  static final String KEY = "widget";

  private static final int MOST_SHOWN = 20;
  private static final FieldPath WIDGET = FieldPath.key(KEY);

  private final FormSinks sinks;
  private final VBox rows = new VBox();
  private final TextField add = new TextField();
  private final TroubleLabel trouble;
  private final YamlField other;
  private final VBox box;
  private List<Boolean> shown = List.of();
  private @Nullable Reading reading;

  WidgetPrompts(FormSinks sinks) {
    this.sinks = sinks;
    FieldPath end = Values.metadata(KEY).then(new FieldPath.Append());
    trouble = new TroubleLabel(Ids.of(end));
    other = new YamlField(Values.metadata(KEY), Texts.of("widget.title"), sinks);
    add.setId(Ids.of(end));
    add.setPromptText(Texts.of("widget.add"));
    add.setAccessibleText(Texts.of("widget.add.help"));
    add.setOnAction(event -> onAdd());
    Label caption = new Label(Texts.of("widget.title"));
    caption.setLabelFor(add);
    caption.getStyleClass().add("caption");
    rows.getStyleClass().add("fields");
    rows.managedProperty().bind(rows.visibleProperty());
    box = new VBox(caption, rows, add, trouble);
    box.getStyleClass().add("labeled-input");
  }

  private final VBox outer = new VBox();

  @Override
  public Node node() {
    return outer;
  }

  @Override
  public void show(Reading now) {
    reading = now;
    Object value = now.frontMatter().values().get(KEY);
    Node node = value == null || value instanceof List<?> ? box : other.node();
    if (node == box) {
      showItems(now, value instanceof List<?> items ? items : List.of());
    } else {
      other.show(now);
    }
    if (outer.getChildren().isEmpty() || outer.getChildren().getFirst() != node) {
      outer.getChildren().setAll(node);
    }
  }

  private void showItems(Reading now, List<?> items) {
    List<Boolean> kinds = new ArrayList<>();
    items.stream().limit(MOST_SHOWN).forEach(item -> kinds.add(isText(item)));
    if (!kinds.equals(shown)) {
      shown = kinds;
      rows.getChildren()
          .setAll(IntStream.range(0, kinds.size()).mapToObj(i -> row(i, kinds.get(i))).toList());
    }
    rows.setVisible(!kinds.isEmpty());
    for (int i = 0; i < kinds.size(); i++) {
      ((WidgetRow) rows.getChildren().get(i)).show(now, items.get(i));
    }
  }

  /// Whether an example is a text and nothing an input cannot show.
  private static boolean isText(@Nullable Object item) {
    return item instanceof Map<?, ?> map && map.get("text") instanceof String;
  }

  private Node row(int index, boolean text) {
    FieldPath path = Values.metadata(KEY).then(index);
    String label = Texts.of("widget.prompt", index + 1);
    return text
        ? new WidgetRow(
            index, new LabeledInput(path.then("text"), label, label, sinks.fields()), this)
        : new WidgetRow(index, new YamlField(path, label, sinks), this);
  }

  private void onAdd() {
    String text = add.getText().strip();
    if (!text.isEmpty()) {
      FieldPath end = WIDGET.then(new FieldPath.Append());
      Optional<String> why =
          sinks.edits().change((engine, now) -> now.frontMatter().set(end, Map.of("text", text)));
      if (why.isEmpty()) {
        add.clear();
      }
      trouble.show(why);
    }
  }

  @Override
  public void remove(int index) {
    trouble.show(
        sinks.edits().change((engine, now) -> now.frontMatter().remove(WIDGET.then(index))));
  }

  @Override
  public void move(int from, int to) {
    Reading shown = Objects.requireNonNull(reading);
    int count = shown.frontMatter().values().get(KEY) instanceof List<?> items ? items.size() : 0;
    if (to >= 0 && to < count) {
      trouble.show(sinks.edits().change((engine, now) -> now.frontMatter().move(WIDGET, from, to)));
    }
  }
}

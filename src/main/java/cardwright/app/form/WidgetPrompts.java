package cardwright.app.form;

import cardwright.app.control.FieldSink;
import cardwright.app.control.LabeledInput;
import cardwright.app.text.Texts;
import cardwright.card.Reading;
import cardwright.text.FieldPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// The texts that the Hub's widget offers to try the model with.
final class WidgetPrompts implements FormPane {

  private static final int MOST_SHOWN = 20;

  private final FieldSink sink;
  private final VBox box = new VBox();
  private List<Integer> shown = List.of();

  WidgetPrompts(FieldSink sink) {
    this.sink = sink;
    box.getStyleClass().add("fields");
    box.managedProperty().bind(box.visibleProperty());
  }

  @Override
  public Node node() {
    return box;
  }

  @Override
  public void show(Reading reading) {
    List<Integer> indexes = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    if (reading.frontMatter().values().get("widget") instanceof List<?> items) {
      for (int i = 0; i < items.size() && indexes.size() < MOST_SHOWN; i++) {
        if (items.get(i) instanceof Map<?, ?> item && item.get("text") instanceof Object text) {
          indexes.add(i);
          texts.add(text.toString());
        }
      }
    }
    if (!indexes.equals(shown)) {
      shown = indexes;
      box.getChildren().setAll(indexes.stream().map(this::input).toList());
    }
    box.setVisible(!indexes.isEmpty());
    for (int i = 0; i < texts.size(); i++) {
      ((LabeledInput) box.getChildren().get(i)).show(texts.get(i));
    }
  }

  private LabeledInput input(int index) {
    FieldPath path = Values.metadata("widget").then(index).then("text");
    String label = Texts.of("widget.prompt", index + 1);
    return new LabeledInput(path, label, label, sink);
  }
}

package cardwright.app.form;

import cardwright.app.control.FieldSink;
import cardwright.app.control.LabeledInput;
import cardwright.card.Reading;
import cardwright.text.FieldPath;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One key of the front matter: an input where the card has one value, chips where it has a list.
final class MetadataItem implements FormPane {

  private final String key;
  private final LabeledInput one;
  private final ListInput many;
  private final VBox box = new VBox();

  MetadataItem(String key, String label, String prompt, FieldSink sink) {
    this.key = key;
    FieldPath path = Values.metadata(key);
    one = new LabeledInput(path, label, label, sink).prompt(prompt);
    many = new ListInput(path, label, sink);
  }

  @Override
  public Node node() {
    return box;
  }

  @Override
  public void show(Reading reading) {
    Object value = reading.frontMatter().values().get(key);
    boolean list = value instanceof List<?> || (value == null && key.equals("tags"));
    if (list) {
      many.show(texts(value));
    } else {
      one.show(Values.scalar(value));
    }
    if (box.getChildren().isEmpty() || box.getChildren().getFirst() != (list ? many : one)) {
      box.getChildren().setAll(list ? many : one);
    }
  }

  private static List<String> texts(@Nullable Object value) {
    return value instanceof List<?> items
        ? items.stream().map(item -> Objects.toString(item, "")).toList()
        : List.of();
  }
}

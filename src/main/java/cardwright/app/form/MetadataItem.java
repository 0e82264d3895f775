package cardwright.app.form;

import cardwright.app.control.LabeledInput;
import cardwright.card.Reading;
import cardwright.check.Choice;
import cardwright.text.FieldPath;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// One key of the front matter: an input where the card has one value, chips where it has a list of
/// them, YAML where it has what neither can hold.
final class MetadataItem implements FormPane {

  private final String key;
  private final boolean list;
  private final LabeledInput one;
  private final ListInput many;
  private final YamlField yaml;
  private final VBox box = new VBox();

  /// @param list whether the key usually holds several values
  MetadataItem(
      String key,
      String label,
      String prompt,
      List<Choice> choices,
      boolean list,
      FormSinks sinks) {
    this.key = key;
    this.list = list;
    FieldPath path = Values.metadata(key);
    one = new LabeledInput(path, label, label, sinks.fields()).prompt(prompt);
    if (!choices.isEmpty()) {
      one.choices(choices);
    }
    many = new ListInput(path, label, choices, sinks);
    yaml = new YamlField(path, label, sinks);
  }

  @Override
  public Node node() {
    return box;
  }

  @Override
  public void show(Reading reading) {
    Object value = reading.frontMatter().values().get(key);
    boolean nested =
        value instanceof Map<?, ?>
            || (value instanceof List<?> items
                && items.stream().anyMatch(i -> i instanceof Map<?, ?> || i instanceof List<?>));
    if (nested) {
      yaml.show(reading);
      put(yaml.node());
    } else if (value instanceof List<?> || list) {
      many.show(reading);
      put(many);
    } else {
      one.show(Values.scalar(value));
      put(one);
    }
  }

  private void put(Node shown) {
    if (box.getChildren().isEmpty() || box.getChildren().getFirst() != shown) {
      box.getChildren().setAll(shown);
    }
  }
}

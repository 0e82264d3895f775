package cardwright.app.form;

import cardwright.app.control.LabeledInput;
import cardwright.app.text.Texts;
import cardwright.card.Reading;
import cardwright.check.Choice;
import cardwright.text.FieldPath;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What training the model gave off, and where and how it was done.
final class EmissionsField implements FormPane {

  static final String KEY = "co2_eq_emissions";

  private static final List<Choice> TRAINING =
      List.of(
          new Choice("pre-training", "pre-training", false),
          new Choice("fine-tuning", "fine-tuning", false));

  private final Map<String, LabeledInput> inputs = new LinkedHashMap<>();
  private final YamlField yaml;
  private final VBox fields = new VBox();
  private final VBox box = new VBox();

  EmissionsField(FormSinks sinks) {
    Label title = new Label(Texts.of("emissions.title"));
    title.getStyleClass().add("group-title");
    fields.getStyleClass().add("fields");
    fields.getChildren().add(title);
    add("emissions", Texts.of("emissions.emissions"), sinks);
    add("source", Texts.of("emissions.source"), sinks);
    add("training_type", Texts.of("emissions.training_type"), sinks).choices(TRAINING);
    add("geographical_location", Texts.of("emissions.geographical_location"), sinks);
    add("hardware_used", Texts.of("emissions.hardware_used"), sinks);
    yaml = new YamlField(Values.metadata(KEY), Texts.of("emissions.title"), sinks);
  }

  private LabeledInput add(String key, String label, FormSinks sinks) {
    FieldPath path = Values.metadata(KEY).then(key);
    LabeledInput input =
        new LabeledInput(path, label, Texts.of("emissions.name", label), sinks.fields());
    inputs.put(key, input);
    fields.getChildren().add(input);
    return input;
  }

  @Override
  public Node node() {
    return box;
  }

  @Override
  public void show(Reading reading) {
    Object value = reading.frontMatter().values().get(KEY);
    boolean plain =
        value == null
            || (value instanceof Map<?, ?> map
                && inputs.keySet().containsAll(map.keySet())
                && map.values().stream().noneMatch(v -> v instanceof Map || v instanceof List));
    Node shown = plain ? fields : yaml.node();
    if (plain) {
      inputs.forEach(
          (key, input) ->
              input.show(Values.scalar(value instanceof Map<?, ?> map ? map.get(key) : null)));
    } else {
      yaml.show(reading);
    }
    if (box.getChildren().isEmpty() || box.getChildren().getFirst() != shown) {
      box.getChildren().setAll(shown);
    }
  }
}

package cardwright.app.form;

import cardwright.app.control.LabeledInput;
import cardwright.card.Reading;
import cardwright.check.Choice;
import cardwright.text.FieldPath;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One key of the front matter: an input where the card has one value, chips where it has a list of
/// them, YAML where it has what neither can hold. Each is made when it is first needed.
final class MetadataItem implements FormPane {

  private final String key;
  private final boolean list;
  private final Supplier<LabeledInput> one;
  private final Supplier<ListInput> many;
  private final Supplier<YamlField> yaml;
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
    one =
        once(
            () -> {
              LabeledInput input = new LabeledInput(path, label, label, sinks.fields());
              input.prompt(prompt);
              return choices.isEmpty() ? input : input.choices(choices);
            });
    many = once(() -> new ListInput(path, label, choices, sinks));
    yaml = once(() -> new YamlField(path, label, sinks));
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
      yaml.get().show(reading);
      put(yaml.get().node());
    } else if (value instanceof List<?> || list) {
      many.get().show(reading);
      put(many.get());
    } else {
      one.get().show(Values.scalar(value));
      put(one.get());
    }
  }

  private static <T> Supplier<T> once(Supplier<T> maker) {
    AtomicReference<@Nullable T> made = new AtomicReference<>();
    return () -> {
      T known = made.get();
      if (known == null) {
        known = maker.get();
        made.set(known);
      }
      return known;
    };
  }

  private void put(Node shown) {
    if (box.getChildren().isEmpty() || box.getChildren().getFirst() != shown) {
      box.getChildren().setAll(shown);
    }
  }
}

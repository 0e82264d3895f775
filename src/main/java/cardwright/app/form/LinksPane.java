package cardwright.app.form;

import cardwright.app.control.FieldSink;
import cardwright.app.control.LabeledInput;
import cardwright.app.control.Section;
import cardwright.app.text.Texts;
import cardwright.card.Reading;
import cardwright.text.FieldPath;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;

/// Where the making of the model is recorded.
final class LinksPane implements FormPane {

  private final Map<FieldPath, LabeledInput> inputs = new LinkedHashMap<>();
  private final Section section;

  LinksPane(FieldSink sink) {
    add("report", Texts.of("links.report"), sink);
    add("data", Texts.of("links.data"), sink);
    add("training", Texts.of("links.training"), sink);
    section =
        new Section(
            "links",
            Texts.of("links.title"),
            Feather.LINK,
            inputs.values().toArray(LabeledInput[]::new));
  }

  private void add(String key, String label, FieldSink sink) {
    FieldPath path = FieldPath.key("links").then(key);
    inputs.put(
        path,
        new LabeledInput(path, label, Texts.of("links.address", label), sink)
            .prompt(Texts.of("address.prompt")));
  }

  @Override
  public Node node() {
    return section;
  }

  @Override
  public void show(Reading reading) {
    section.setVisible(inputs.keySet().stream().anyMatch(p -> reading.field(p).isPresent()));
    inputs.forEach((path, input) -> input.show(Values.body(reading, path)));
  }
}

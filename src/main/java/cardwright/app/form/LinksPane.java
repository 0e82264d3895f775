package cardwright.app.form;

import cardwright.app.control.FieldSink;
import cardwright.app.control.LabeledInput;
import cardwright.app.control.Section;
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
    add("report", "W&B report", sink);
    add("data", "Data run", sink);
    add("training", "Training run", sink);
    section =
        new Section("links", "Links", Feather.LINK, inputs.values().toArray(LabeledInput[]::new));
  }

  private void add(String key, String label, FieldSink sink) {
    FieldPath path = FieldPath.key("links").then(key);
    inputs.put(path, new LabeledInput(path, label, label + " address", sink).prompt("https://…"));
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

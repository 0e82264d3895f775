package cardwright.app.form;

import cardwright.app.control.FieldSink;
import cardwright.app.control.LabeledInput;
import cardwright.app.control.Section;
import cardwright.app.text.Texts;
import cardwright.card.Field;
import cardwright.card.Reading;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The further fields that a layout has of its own, whatever they are.
final class FurtherPane implements FormPane {

  private final FieldSink sink;
  private final VBox inputs = new VBox();
  private final Section section;
  private List<String> shown = List.of();

  FurtherPane(FieldSink sink) {
    this.sink = sink;
    inputs.getStyleClass().add("fields");
    section = new Section("further", Texts.of("further.title"), Feather.LAYOUT, inputs);
  }

  @Override
  public Node node() {
    return section;
  }

  @Override
  public void show(Reading reading) {
    List<Field> fields =
        reading.fields().stream().filter(f -> f.path().head().equals("fields")).toList();
    List<String> paths = fields.stream().map(f -> f.path().toString()).toList();
    if (!paths.equals(shown)) {
      shown = paths;
      inputs.getChildren().setAll(fields.stream().map(this::input).toList());
    }
    section.setVisible(!fields.isEmpty());
    for (int i = 0; i < fields.size(); i++) {
      ((LabeledInput) inputs.getChildren().get(i)).show(fields.get(i).value());
    }
  }

  private LabeledInput input(Field field) {
    return new LabeledInput(field.path(), field.label(), field.label(), sink);
  }
}

package cardwright.app.form;

import cardwright.app.control.FieldSink;
import cardwright.app.control.LabeledInput;
import cardwright.app.control.Section;
import cardwright.app.text.Texts;
import cardwright.card.CardData;
import cardwright.card.Kind;
import cardwright.card.Reading;
import cardwright.text.FieldPath;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/// The model: its id and kind as the card gives them, and the handles they derive from.
final class ModelPane implements FormPane {

  private static final FieldPath HANDLES = FieldPath.key("handles");

  private final Label model = new Label();
  private final Label kind = new Label();
  private final LabeledInput handles;
  private final PairingRows pairing = new PairingRows();
  private final Section section;

  ModelPane(FieldSink sink) {
    handles = new LabeledInput(HANDLES, Texts.of("model.handles"), Texts.of("model.handles"), sink);
    model.setId("model");
    model.getStyleClass().add("model-id");
    model.setWrapText(true);
    kind.setId("kind");
    kind.getStyleClass().add("badge");
    kind.managedProperty().bind(kind.visibleProperty());
    kind.setMinWidth(Region.USE_PREF_SIZE);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox line = new HBox(model, gap, kind);
    line.getStyleClass().add("model-line");
    section =
        new Section("model-section", Texts.of("model.title"), Feather.BOX, line, handles, pairing);
  }

  @Override
  public Node node() {
    return section;
  }

  @Override
  public void show(Reading reading) {
    CardData data = reading.data();
    section.setVisible(data.model() != null || !data.handles().isEmpty());
    model.setText(data.model() == null ? Texts.of("model.none") : data.model());
    Kind what = data.kind();
    kind.setVisible(what != null);
    kind.setText(what == null ? "" : what.name());
    kind.setAccessibleText(what == null ? "" : Texts.of("model.kind", what.name()));
    pairing.show(data);
    handles.show(data.handles().isEmpty() ? null : String.join(", ", data.handles()));
  }
}

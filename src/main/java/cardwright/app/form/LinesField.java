package cardwright.app.form;

import cardwright.app.control.AreaInput;
import cardwright.app.control.Ids;
import cardwright.app.control.TroubleLabel;
import cardwright.app.emoji.EmojiStrip;
import cardwright.card.Reading;
import cardwright.text.FieldPath;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// A front matter text of several lines.
final class LinesField implements FormPane {

  private final FieldPath path;
  private final AreaInput area;
  private final VBox box;

  LinesField(FieldPath path, String label, FormSinks sinks) {
    this.path = path;
    TroubleLabel trouble = new TroubleLabel(Ids.of(path));
    area =
        new AreaInput(Ids.of(path), label, text -> sinks.fields().set(path, text), trouble::show);
    area.setWrapText(true);
    Label caption = new Label(label);
    caption.setLabelFor(area);
    caption.getStyleClass().add("caption");
    box = new VBox(caption, area, new EmojiStrip(area), trouble);
    box.getStyleClass().add("labeled-input");
  }

  @Override
  public Node node() {
    return box;
  }

  @Override
  public void show(Reading reading) {
    Object value = reading.frontMatter().get(Objects.requireNonNull(path.tail())).orElse("");
    area.show(value.toString());
  }
}

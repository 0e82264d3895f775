package cardwright.app.form;

import cardwright.app.control.AreaInput;
import cardwright.app.control.Ids;
import cardwright.app.control.TroubleLabel;
import cardwright.app.emoji.EmojiStrip;
import cardwright.app.text.Texts;
import cardwright.card.Reading;
import cardwright.text.Edit;
import cardwright.text.FieldPath;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A value of the front matter as the YAML that it is, for what has no input of its own.
final class YamlField implements FormPane {

  private final FieldPath path;
  private final FormSinks sinks;
  private final AreaInput area;
  private final TroubleLabel trouble;
  private final VBox box;

  /// @param path in the front matter, `metadata.` included
  YamlField(FieldPath path, String label, FormSinks sinks) {
    this.path = path;
    this.sinks = sinks;
    String id = Ids.of(path);
    trouble = new TroubleLabel(id);
    area = new AreaInput(id, Texts.of("yaml.name", label), this::typed, trouble::show);
    area.getStyleClass().add("yaml");
    area.setPromptText(Texts.of("yaml.prompt"));
    Label caption = new Label(label);
    caption.setLabelFor(area);
    caption.getStyleClass().add("caption");
    Button remove = new Button(null, new FontIcon(Feather.X));
    remove.setId(id + "-remove");
    remove.getStyleClass().add("row-button");
    remove.setAccessibleText(Texts.of("list.remove", label));
    remove.setTooltip(new Tooltip(Texts.of("list.remove", label)));
    remove.setOnAction(event -> trouble.show(remove()));
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox head = new HBox(caption, gap, remove);
    head.getStyleClass().add("yaml-head");
    box = new VBox(head, area, new EmojiStrip(area), trouble);
    box.getStyleClass().add("labeled-input");
  }

  private FieldPath tail() {
    return Objects.requireNonNull(path.tail());
  }

  private Optional<String> typed(String yaml) {
    return sinks.edits().change((engine, now) -> now.frontMatter().setSource(tail(), yaml), path);
  }

  private Optional<String> remove() {
    return sinks
        .edits()
        .change(
            (engine, now) ->
                now.frontMatter().span(tail()).isEmpty()
                    ? Edit.none("Remove")
                    : now.frontMatter().remove(tail()));
  }

  @Override
  public Node node() {
    return box;
  }

  @Override
  public void show(Reading now) {
    area.show(now.frontMatter().source(tail()).orElse(""));
  }
}

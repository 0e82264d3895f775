package cardwright.app.form;

import cardwright.app.control.FieldSink;
import cardwright.app.control.Section;
import cardwright.app.text.Texts;
import cardwright.card.Reading;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;

/// The commonest keys of the front matter. A key that is not there yet is added when it is filled.
final class MetadataPane implements FormPane {

  private final List<FormPane> items;
  private final Label empty = new Label(Texts.of("metadata.empty"));
  private final Section section;

  MetadataPane(FieldSink sink) {
    items =
        List.of(
            new MetadataItem(
                "language",
                Texts.of("metadata.language"),
                Texts.of("metadata.language.prompt"),
                sink),
            new MetadataItem(
                "license", Texts.of("metadata.license"), Texts.of("metadata.license.prompt"), sink),
            new MetadataItem(
                "pipeline_tag",
                Texts.of("metadata.pipeline_tag"),
                Texts.of("metadata.pipeline_tag.prompt"),
                sink),
            new MetadataItem(
                "library_name",
                Texts.of("metadata.library_name"),
                Texts.of("metadata.library_name.prompt"),
                sink),
            new MetadataItem(
                "base_model",
                Texts.of("metadata.base_model"),
                Texts.of("metadata.base_model.prompt"),
                sink),
            new MetadataItem("tags", Texts.of("metadata.tags"), "", sink),
            new MetadataItem(
                "thumbnail", Texts.of("metadata.thumbnail"), Texts.of("address.prompt"), sink),
            new WidgetPrompts(sink));
    empty.setId("metadata-empty");
    empty.getStyleClass().add("hint");
    empty.setWrapText(true);
    empty.managedProperty().bind(empty.visibleProperty());
    List<Node> content = new ArrayList<>(List.of(empty));
    items.forEach(item -> content.add(item.node()));
    section =
        new Section(
            "metadata", Texts.of("metadata.title"), Feather.TAG, content.toArray(Node[]::new));
  }

  @Override
  public Node node() {
    return section;
  }

  @Override
  public void show(Reading reading) {
    empty.setVisible(reading.frontMatter().block().isEmpty());
    items.forEach(item -> item.show(reading));
  }
}

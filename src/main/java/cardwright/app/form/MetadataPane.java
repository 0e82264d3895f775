package cardwright.app.form;

import cardwright.app.control.FieldSink;
import cardwright.app.control.Section;
import cardwright.card.Reading;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;

/// The commonest keys of the front matter. A key that is not there yet is added when it is filled.
final class MetadataPane implements FormPane {

  private final List<FormPane> items;
  private final Label empty =
      new Label("This card has no front matter yet. Filling in a field adds it.");
  private final Section section;

  MetadataPane(FieldSink sink) {
    items =
        List.of(
            new MetadataItem("language", "Language", "en", sink),
            new MetadataItem("license", "License", "apache-2.0, mit, …", sink),
            new MetadataItem("pipeline_tag", "Pipeline tag", "text-generation, …", sink),
            new MetadataItem("library_name", "Library", "transformers, …", sink),
            new MetadataItem("base_model", "Base model", "owner/name", sink),
            new MetadataItem("tags", "Tags", "", sink),
            new MetadataItem("thumbnail", "Thumbnail", "https://…", sink),
            new WidgetPrompts(sink));
    empty.setId("metadata-empty");
    empty.getStyleClass().add("hint");
    empty.setWrapText(true);
    empty.managedProperty().bind(empty.visibleProperty());
    List<Node> content = new ArrayList<>(List.of(empty));
    items.forEach(item -> content.add(item.node()));
    section = new Section("metadata", "Metadata", Feather.TAG, content.toArray(Node[]::new));
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

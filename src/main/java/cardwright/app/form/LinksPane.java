package cardwright.app.form;

import cardwright.app.control.CardEdits;
import cardwright.app.control.FieldSink;
import cardwright.app.control.Section;
import cardwright.app.text.Texts;
import cardwright.card.Reading;
import cardwright.text.FieldPath;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;

/// Where the making of the model is recorded.
final class LinksPane implements FormPane {

  private static final FieldPath LINKS = FieldPath.key("links");

  private final List<LinkInput> inputs;
  private final Section section;

  /// @param browse opens an address in the browser
  LinksPane(FieldSink sink, CardEdits edits, Consumer<String> browse) {
    inputs =
        List.of(
            new LinkInput(
                LINKS.then("report"), Texts.of("links.report"), false, sink, edits, browse),
            new LinkInput(LINKS.then("data"), Texts.of("links.data"), true, sink, edits, browse),
            new LinkInput(
                LINKS.then("training"), Texts.of("links.training"), true, sink, edits, browse));
    section =
        new Section(
            "links", Texts.of("links.title"), Feather.LINK, inputs.toArray(LinkInput[]::new));
  }

  @Override
  public Node node() {
    return section;
  }

  @Override
  public void show(Reading reading) {
    boolean any = false;
    for (LinkInput input : inputs) {
      any |= input.show(reading);
    }
    section.setVisible(any);
  }
}

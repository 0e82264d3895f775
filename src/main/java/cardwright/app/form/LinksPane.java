package cardwright.app.form;

import cardwright.app.control.CardEdits;
import cardwright.app.control.FieldSink;
import cardwright.app.control.Section;
import cardwright.app.text.Texts;
import cardwright.card.Reading;
import cardwright.text.FieldPath;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Where the making of the model is recorded. The inputs come one at a time: each has inputs for
/// the parts of its address, and takes long to style.
final class LinksPane implements FormPane {

  private static final FieldPath LINKS = FieldPath.key("links");

  private final Deque<Supplier<LinkInput>> waiting = new ArrayDeque<>();
  private final List<LinkInput> inputs = new ArrayList<>();
  private final Section section = new Section("links", Texts.of("links.title"), Feather.LINK);
  private @Nullable Reading reading;

  /// @param browse opens an address in the browser
  LinksPane(FieldSink sink, CardEdits edits, Consumer<String> browse) {
    String report = Texts.of("links.report");
    String data = Texts.of("links.data");
    String training = Texts.of("links.training");
    waiting.add(() -> new LinkInput(LINKS.then("report"), report, false, sink, edits, browse));
    waiting.add(() -> new LinkInput(LINKS.then("data"), data, true, sink, edits, browse));
    waiting.add(() -> new LinkInput(LINKS.then("training"), training, true, sink, edits, browse));
  }

  @Override
  public Node node() {
    return section;
  }

  @Override
  public void show(Reading now) {
    reading = now;
    boolean any = false;
    for (LinkInput input : inputs) {
      any |= input.show(now);
    }
    section.setVisible(any);
  }

  @Override
  public boolean grow() {
    Supplier<LinkInput> next = waiting.poll();
    if (next == null || reading == null) {
      return false;
    }
    LinkInput input = next.get();
    boolean any = input.show(reading);
    inputs.add(input);
    section.getChildren().add(input);
    section.setVisible(section.isVisible() || any);
    return true;
  }
}

package cardwright.preview;

import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Entities;

/// The Hub's Markdown to HTML, raw HTML included: what comes out is *not* safe to show before
/// [HtmlPolicy] has seen it. Safe for use by several threads.
final class MarkdownRenderer {

  /// Ends whatever stands before it.
  private static final String SEPARATOR = "<!-- -->\n\n";

  private final Parser parser = Parser.builder(Dialect.all()).build();
  private final HtmlRenderer renderer = HtmlRenderer.builder(Dialect.all()).build();

  /// What a segment's text may refer to.
  ///
  /// @param references link reference definitions, the first of each label before others
  /// @param footnotes labels
  /// @param hash of both: each segment of a page is looked up by it
  record Context(List<String> references, List<String> footnotes, int hash) {

    static final Context NONE = of(List.of(), List.of());

    static Context of(List<String> references, List<String> footnotes) {
      List<String> links = List.copyOf(references);
      List<String> notes = List.copyOf(footnotes);
      return new Context(links, notes, 31 * links.hashCode() + notes.hashCode());
    }

    @Override
    public int hashCode() {
      return hash;
    }

    private String source() {
      if (references.isEmpty() && footnotes.isEmpty()) {
        return "";
      }
      StringBuilder source = new StringBuilder();
      footnotes.forEach(label -> source.append("[^").append(label).append("]: .\n\n"));
      source.append(SEPARATOR);
      references.forEach(reference -> source.append(reference).append("\n\n"));
      return source.append(SEPARATOR).toString();
    }
  }

  /// The HTML of a segment.
  ///
  /// @param html not sanitised
  /// @param foreign whether HTML is in it that may be broken and have styles, such as the card's
  ///   own
  /// @param tags what it leaves open or closes of others
  /// @param footnotes the HTML of the footnotes that are defined in it, by label
  record Raw(String html, boolean foreign, TagBalance tags, Map<String, String> footnotes) {}

  /// Renders a segment's source.
  Raw render(String source, Context context) {
    String before = context.source();
    try {
      Document document = parser.parse(before + source);
      List<Node> stubs = new ArrayList<>();
      for (Node block : document.getChildren()) {
        if (block.getStartOffset() < before.length() && !(block instanceof Reference)) {
          stubs.add(block);
        }
      }
      stubs.forEach(Node::unlink);
      Map<String, String> footnotes = new HashMap<>();
      boolean foreign = look(document, footnotes);
      String html = renderer.render(document);
      TagBalance tags = foreign ? TagBalance.of(html) : TagBalance.EVEN;
      return new Raw(html, foreign, tags, Map.copyOf(footnotes));
    } catch (StackOverflowError e) {
      // Blocks nested thousands deep: nobody means such a card to be laid out.
      String html = "<pre>" + Entities.escape(source) + "</pre>";
      return new Raw(html, false, TagBalance.EVEN, Map.of());
    }
  }

  /// Collects the footnotes below a node; true if HTML that may be broken stands there.
  private boolean look(Node node, Map<String, String> footnotes) {
    // In a task that has several paragraphs flexmark leaves one open.
    boolean foreign =
        node instanceof HtmlBlockBase
            || node instanceof HtmlInlineBase
            || node instanceof TaskListItem;
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      foreign |= look(child, footnotes);
    }
    if (node instanceof FootnoteBlock footnote) {
      StringBuilder html = new StringBuilder();
      footnote.getChildren().forEach(child -> html.append(renderer.render(child)));
      footnotes.putIfAbsent(footnote.getText().toString(), html.toString());
    }
    return foreign;
  }
}

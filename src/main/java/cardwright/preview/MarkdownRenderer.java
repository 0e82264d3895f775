package cardwright.preview;

import com.vladsch.flexmark.ext.autolink.AutolinkExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import org.jsoup.nodes.Entities;

/// GitHub's Markdown to HTML, raw HTML included: what comes out is *not* safe to show before
/// [HtmlPolicy] has seen it.
final class MarkdownRenderer {

  private final Parser parser;
  private final HtmlRenderer renderer;

  MarkdownRenderer() {
    MutableDataSet options = new MutableDataSet();
    options.set(
        Parser.EXTENSIONS,
        List.of(
            TablesExtension.create(),
            StrikethroughExtension.create(),
            TaskListExtension.create(),
            AutolinkExtension.create(),
            FootnoteExtension.create()));
    // GFM 4.10: rows may be shorter or longer than the head, the head's width counts.
    options.set(TablesExtension.COLUMN_SPANS, false);
    options.set(TablesExtension.APPEND_MISSING_COLUMNS, true);
    options.set(TablesExtension.DISCARD_EXTRA_COLUMNS, true);
    options.set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true);
    options.set(HtmlRenderer.GENERATE_HEADER_ID, true);
    options.set(HtmlRenderer.RENDER_HEADER_ID, true);
    parser = Parser.builder(options).build();
    renderer = HtmlRenderer.builder(options).build();
  }

  /// The HTML of a card's body.
  String render(String body) {
    // CommonMark 0.31, 2.3: U+0000 is shown as U+FFFD. A byte order mark is no part of the page.
    String source = body.replace('\0', '\uFFFD');
    if (source.startsWith("\uFEFF")) {
      source = source.substring(1);
    }
    try {
      return renderer.render(parser.parse(source));
    } catch (StackOverflowError e) {
      // Blocks nested thousands deep: nobody means such a card to be laid out.
      return "<pre>" + Entities.escape(source) + "</pre>";
    }
  }
}

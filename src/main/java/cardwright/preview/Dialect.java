package cardwright.preview;

import com.vladsch.flexmark.ext.autolink.AutolinkExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;

/// The Markdown that the Hub reads: GitHub's, with formulas.
final class Dialect {

  private static final String BOX = "<input type=\"checkbox\"%s disabled=\"\" /> ";

  private Dialect() {}

  /// All of it.
  static DataHolder all() {
    MutableDataSet options = new MutableDataSet();
    options.set(
        Parser.EXTENSIONS,
        List.of(
            TablesExtension.create(),
            StrikethroughExtension.create(),
            TaskListExtension.create(),
            AutolinkExtension.create(),
            new Notes(),
            new Formulas()));
    // GFM 4.10: rows may be shorter or longer than the head, the head's width counts.
    options.set(TablesExtension.COLUMN_SPANS, false);
    options.set(TablesExtension.APPEND_MISSING_COLUMNS, true);
    options.set(TablesExtension.DISCARD_EXTRA_COLUMNS, true);
    options.set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true);
    options.set(TaskListExtension.ITEM_DONE_MARKER, BOX.formatted(" checked=\"\""));
    options.set(TaskListExtension.ITEM_NOT_DONE_MARKER, BOX.formatted(""));
    // The page gives the ids: they depend on the headings before.
    options.set(HtmlRenderer.GENERATE_HEADER_ID, false);
    options.set(HtmlRenderer.RENDER_HEADER_ID, false);
    options.set(HtmlRenderer.OBFUSCATE_EMAIL, false);
    options.set(HtmlRenderer.PERCENT_ENCODE_URLS, true);
    return options.toImmutable();
  }

  /// What decides where blocks begin and end. A table ends where a paragraph would.
  static DataHolder blocks() {
    MutableDataSet options = new MutableDataSet();
    options.set(Parser.EXTENSIONS, List.of(new Notes(), new Formulas()));
    return options.toImmutable();
  }

  /// Footnotes are read here; numbering and collecting them is the page's.
  private static final class Notes
      implements Parser.ParserExtension, HtmlRenderer.HtmlRendererExtension {

    private final FootnoteExtension footnotes = FootnoteExtension.create();

    @Override
    public void parserOptions(MutableDataHolder options) {
      footnotes.parserOptions(options);
    }

    @Override
    public void extend(Parser.Builder parser) {
      footnotes.extend(parser);
    }

    @Override
    public void rendererOptions(MutableDataHolder options) {
      footnotes.rendererOptions(options);
    }

    @Override
    public void extend(HtmlRenderer.Builder renderer, String type) {
      renderer.nodeRendererFactory(options -> new FootnoteMarks());
    }
  }
}

package cardwright.preview;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/// The Hub's formulas: `$$…$$` for one that stands by itself, `\\(…\\)` for one in a line.
final class Formulas implements Parser.ParserExtension, HtmlRenderer.HtmlRendererExtension {

  /// Class of a formula's TeX in the HTML, before [FormulaPictures] has set it.
  static final String INLINE = "card-formula";

  /// Class of the TeX of one that stands by itself.
  static final String DISPLAY = "card-formula-block";

  @Override
  public void parserOptions(MutableDataHolder options) {}

  @Override
  public void rendererOptions(MutableDataHolder options) {}

  @Override
  public void extend(Parser.Builder parser) {
    parser.customBlockParserFactory(new FormulaBlockParser.Factory());
    parser.customInlineParserExtensionFactory(new Factory("$", "$$", "$$", true));
    parser.customInlineParserExtensionFactory(new Factory("\\", "\\\\(", "\\\\)", false));
  }

  @Override
  public void extend(HtmlRenderer.Builder renderer, String type) {
    renderer.nodeRendererFactory(options -> new Source());
  }

  /// The HTML of a formula that is yet to be set.
  static String html(String tex, boolean display) {
    return "<code class=\"%s\">%s</code>"
        .formatted(display ? DISPLAY : INLINE, Entities.escape(tex.strip()));
  }

  /// A formula in a line of text.
  static final class Formula extends Node {

    private final BasedSequence tex;
    private final boolean display;

    Formula(BasedSequence all, BasedSequence tex, boolean display) {
      super(all);
      this.tex = tex;
      this.display = display;
    }

    @Override
    public BasedSequence[] getSegments() {
      return new BasedSequence[] {tex};
    }
  }

  private static final class Source implements NodeRenderer {
    @Override
    public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
      return Set.of(
          new NodeRenderingHandler<>(
              Formula.class,
              (node, context, html) -> html.raw(html(node.tex.toString(), node.display))),
          new NodeRenderingHandler<>(
              FormulaBlockParser.FormulaBlock.class,
              (node, context, html) -> html.raw("<p>" + html(node.tex(), true) + "</p>\n")));
    }
  }

  private record Factory(String first, String open, String close, boolean display)
      implements InlineParserExtensionFactory {

    @Override
    public CharSequence getCharacters() {
      return first;
    }

    @Override
    public InlineParserExtension apply(LightInlineParser parser) {
      return new Reader(open, close, display);
    }

    @Override
    public @Nullable Set<Class<?>> getAfterDependents() {
      return null;
    }

    @Override
    public @Nullable Set<Class<?>> getBeforeDependents() {
      return null;
    }

    @Override
    public boolean affectsGlobalScope() {
      return false;
    }
  }

  private record Reader(String open, String close, boolean display)
      implements InlineParserExtension {

    @Override
    public void finalizeDocument(InlineParser parser) {}

    @Override
    public void finalizeBlock(InlineParser parser) {}

    @Override
    public boolean parse(LightInlineParser parser) {
      BasedSequence input = parser.getInput();
      int from = parser.getIndex();
      if (!input.matchChars(open, from)) {
        return false;
      }
      int end = input.indexOf(close, from + open.length());
      if (end < 0 || input.subSequence(from + open.length(), end).isBlank()) {
        return false;
      }
      int after = end + close.length();
      parser.flushTextNode();
      parser.appendNode(
          new Formula(
              input.subSequence(from, after),
              input.subSequence(from + open.length(), end),
              display));
      parser.setIndex(after);
      return true;
    }
  }
}

package cardwright.preview;

import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import java.util.Set;
import org.jsoup.nodes.Entities;

/// Writes references to footnotes as links that name their label; [PageMarks] numbers them.
final class FootnoteMarks implements NodeRenderer {

  /// What the address of such a link begins with.
  static final String ADDRESS = "#fn:";

  @Override
  public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
    return Set.of(
        new NodeRenderingHandler<>(
            Footnote.class,
            (node, context, html) -> {
              FootnoteBlock definition = node.getFootnoteBlock();
              String label = definition == null ? "" : definition.getText().toString();
              if (label.isEmpty()) {
                html.text(node.getChars());
              } else {
                html.raw(
                    "<sup class=\"footnote-ref\"><a href=\""
                        + ADDRESS
                        + Entities.escape(label)
                        + "\">*</a></sup>");
              }
            }),
        new NodeRenderingHandler<>(FootnoteBlock.class, (node, context, html) -> {}));
  }
}

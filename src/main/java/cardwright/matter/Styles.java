package cardwright.matter;

import cardwright.matter.Node.Entry;
import cardwright.matter.Node.ListNode;
import cardwright.matter.Node.MapNode;
import cardwright.matter.Node.ScalarNode;
import cardwright.text.Lines;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.ScalarStyle;

/// The style a block is written in, for what is to be added to it.
///
/// @param lineEnd the line end the text uses most
/// @param flowLists whether its lists stand in brackets
/// @param dashOffset by how many columns a list's dashes stand deeper than its key
/// @param scalars how its strings are written: plain or in quotes
/// @param quotes the quotes it uses where there are some
record Styles(
    String lineEnd, boolean flowLists, int dashOffset, ScalarStyle scalars, ScalarStyle quotes) {

  /// The style of a block; the Hub's own client's style where the block shows none.
  static Styles of(Matter matter) {
    Counts counts = new Counts(matter.text());
    if (matter.root() != null) {
      counts.add(matter.root());
    }
    boolean single = counts.single > counts.doubled;
    ScalarStyle quotes = single ? ScalarStyle.SINGLE_QUOTED : ScalarStyle.DOUBLE_QUOTED;
    boolean quoted = counts.single + counts.doubled > counts.plain;
    return new Styles(
        lineEnd(matter),
        counts.flowList && counts.dashOffset < 0,
        Math.max(0, counts.dashOffset),
        quoted ? quotes : ScalarStyle.PLAIN,
        quotes);
  }

  private static String lineEnd(Matter matter) {
    Block block = matter.block();
    String text = matter.text();
    String inBlock = block == null ? "" : text.substring(block.open(), block.end());
    boolean shows = inBlock.indexOf('\n') >= 0 || inBlock.indexOf('\r') >= 0;
    return Lines.of(shows ? inBlock : text).prevailingEnd();
  }

  private static final class Counts {
    private final String text;
    private int single;
    private int doubled;
    private int plain;
    private boolean flowList;
    private int dashOffset = -1;

    Counts(String text) {
      this.text = text;
    }

    void add(Node node) {
      switch (node) {
        case ScalarNode(_, _, ScalarStyle style, Object value) -> count(style, value);
        case ListNode list -> {
          flowList |= list.flow() && !list.items().isEmpty();
          list.items().forEach(this::add);
        }
        case MapNode map -> {
          for (Entry entry : map.entries()) {
            boolean block = entry.value() instanceof ListNode list && !list.flow();
            if (block && dashOffset < 0) {
              int dash = Places.column(text, entry.value().span().start());
              dashOffset = Math.max(0, dash - Places.column(text, entry.key().span().start()));
            }
            add(entry.value());
          }
        }
        case Node.AliasNode _ -> {}
      }
    }

    private void count(ScalarStyle style, @Nullable Object value) {
      switch (style) {
        case SINGLE_QUOTED -> single++;
        case DOUBLE_QUOTED -> doubled++;
        case PLAIN -> plain += value instanceof String ? 1 : 0;
        default -> {}
      }
    }
  }
}

package cardwright.matter;

import cardwright.matter.Block.State;
import cardwright.text.FieldPath;
import cardwright.text.FieldPath.Key;
import cardwright.text.Messages;
import cardwright.text.Replacement;
import cardwright.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Plans the replacement that puts the first key into a card that has no front matter, or an empty
/// block.
final class Creator {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final Matter matter;
  private final ValueWriter writer;

  Creator(Matter matter, ValueWriter writer) {
    this.matter = matter;
    this.writer = writer;
  }

  /// @throws MatterException if what stands in the block is no mapping
  Replacement put(FieldPath path, @Nullable Object value) {
    if (!(path.steps().getFirst() instanceof Key(String name))) {
      throw new MatterException(Messages.of("matter.frontMatterKeysNotItems", path));
    }
    FieldPath tail = path.tail();
    Object wrapped = Values.wrap(tail == null ? List.of() : tail.steps(), value);
    String line = writer.key(name, false) + ":" + writer.afterKey(wrapped, 0, null);
    Block block = matter.block();
    if (block == null || block.state() == State.UNCLOSED) {
      return newBlock(line);
    }
    String end = writer.lineEnd();
    if (block.bare()) {
      return new Replacement(block.content(), line + end);
    }
    String content = block.content().of(matter.text());
    if (content.isBlank()) {
      return new Replacement(Span.at(block.content().start()), line);
    }
    return new Replacement(Span.at(block.content().end()), end + line);
  }

  /// The closing mark never ends in a lone CR: the Hub would not see it.
  private Replacement newBlock(String line) {
    String text = matter.text();
    String end = writer.lineEnd();
    int at = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
    boolean apart = at == text.length() || BlockFinder.breakLength(text, at) > 0;
    String closing = "---" + (end.equals("\r") ? "\n" : end) + (apart ? "" : end);
    return new Replacement(Span.at(at), "---" + end + line + end + closing);
  }
}

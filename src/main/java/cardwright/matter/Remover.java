package cardwright.matter;

import cardwright.matter.Node.Entry;
import cardwright.matter.Node.ListNode;
import cardwright.matter.Node.MapNode;
import cardwright.text.FieldPath;
import cardwright.text.Messages;
import cardwright.text.Replacement;
import cardwright.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Plans the replacements that take a key or a list item away.
final class Remover {

  private final String text;
  private final Block block;
  private final MapNode root;
  private final Splicer splicer;

  Remover(String text, Block block, MapNode root, Splicer splicer) {
    this.text = text;
    this.block = block;
    this.root = root;
    this.splicer = splicer;
  }

  /// @param wholeBlock whether the block goes with its last key
  /// @throws MatterException if nothing is there
  List<Replacement> remove(FieldPath path, boolean wholeBlock) {
    Walk walk = Walk.along(root, path, false);
    Node parent = walk.parent();
    if (!walk.rest().isEmpty() || parent == null) {
      throw new MatterException(Messages.of("matter.nothingToRemove", path));
    }
    List<Integer> gone = gone(parent, walk.index());
    List<Span> parts = parts(parent);
    Walk up = walk.up();
    if (gone.size() == parts.size()) {
      return last(up, parent, wholeBlock);
    }
    boolean flow = up.inFlow() || (parent instanceof ListNode list ? list.flow() : isFlow(parent));
    List<Replacement> out = new ArrayList<>();
    for (int index : gone) {
      Span span = flow ? inFlow(parts, index) : lines(parent, parts, index);
      out.add(new Replacement(span, ""));
    }
    return out;
  }

  private static boolean isFlow(Node node) {
    return node instanceof MapNode map && map.flow();
  }

  /// All entries of the same name go, or the other would come to light.
  private static List<Integer> gone(Node parent, int index) {
    if (!(parent instanceof MapNode map)) {
      return List.of(index);
    }
    String name = map.entries().get(index).name();
    return IntStream.range(0, map.entries().size())
        .filter(i -> map.entries().get(i).name().equals(name))
        .boxed()
        .toList();
  }

  private List<Replacement> last(Walk up, Node parent, boolean wholeBlock) {
    if (up.parent() != null) {
      return splicer.replace(up, parent instanceof MapNode ? Map.of() : List.of());
    }
    if (wholeBlock && isAlone(parent.span())) {
      return List.of(new Replacement(new Span(block.open(), block.end()), ""));
    }
    return List.of(new Replacement(parent.span(), "{}"));
  }

  /// Whether the block holds nothing but the keys that go: no comment, no mark.
  private boolean isAlone(Span keys) {
    Span content = block.content();
    return text.substring(content.start(), keys.start()).isBlank()
        && text.substring(keys.end(), Math.max(keys.end(), content.end())).isBlank();
  }

  /// The ranges of a collection's items or entries, without dashes and commas.
  static List<Span> parts(Node collection) {
    return switch (collection) {
      case ListNode list -> list.items().stream().map(Node::span).toList();
      case MapNode map ->
          map.entries().stream()
              .map(e -> new Span(e.key().span().start(), Places.entryEnd(e)))
              .toList();
      default -> List.of();
    };
  }

  private static Span inFlow(List<Span> parts, int index) {
    return index + 1 < parts.size()
        ? new Span(parts.get(index).start(), parts.get(index + 1).start())
        : new Span(parts.get(index - 1).end(), parts.get(index).end());
  }

  /// The lines of one item or entry; what stands in the line of an outer dash gives its place to
  /// the next.
  private Span lines(Node parent, List<Span> parts, int index) {
    int start = start(parent, index);
    if (!Places.startsLine(text, start)) {
      if (index + 1 == parts.size()) {
        throw new MatterException(Messages.of("matter.cannotRemovedAloneEditSource"));
      }
      return new Span(start, start(parent, index + 1));
    }
    int end = Places.lineEnd(text, parts.get(index).end());
    return new Span(Places.lineStart(text, start), end + BlockFinder.breakLength(text, end));
  }

  private int start(Node parent, int index) {
    if (parent instanceof ListNode list) {
      return Places.dash(text, list, index);
    }
    Entry entry = ((MapNode) parent).entries().get(index);
    return entry.key().span().start();
  }
}

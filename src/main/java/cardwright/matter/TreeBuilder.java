package cardwright.matter;

import cardwright.matter.Node.AliasNode;
import cardwright.matter.Node.Entry;
import cardwright.matter.Node.ListNode;
import cardwright.matter.Node.MapNode;
import cardwright.matter.Node.ScalarNode;
import cardwright.matter.NodeReader.Fault;
import cardwright.text.Messages;
import cardwright.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/// Builds the nodes of one document from the YAML reader's events.
final class TreeBuilder {

  /// Deeper nesting is refused, so that code that walks a tree may recurse.
  static final int MAX_DEPTH = 100;

  /// How many nodes all aliases of a document may stand for together.
  private static final long MAX_ALIASED = 10_000;

  /// Nobody reads more, and finding the line of each takes time.
  private static final int MAX_FAULTS = 100;

  private static final String STANDARD_TAGS = "tag:yaml.org,2002:";

  /// A document that is not read on.
  static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Span span;

    Refused(Span span, String message) {
      super(message, null, false, false);
      this.span = span;
    }

    Span span() {
      return span;
    }
  }

  /// @param weight how many values the node stands for, aliases followed
  private record Measured(Node node, long weight, int height) {}

  private static final class Frame {
    final CollectionStartEvent start;
    final Span span;
    final List<Node> nodes = new ArrayList<>();
    long weight = 1;
    int height = 1;

    Frame(CollectionStartEvent start, Span span) {
      this.start = start;
      this.span = span;
    }
  }

  private final String text;
  private final Deque<Frame> open = new ArrayDeque<>();
  private final Map<Anchor, Measured> anchors = new HashMap<>();
  private final List<Fault> faults = new ArrayList<>();
  private @Nullable Node root;
  private long aliased;

  TreeBuilder(String text) {
    this.text = text;
  }

  @Nullable Node root() {
    return root;
  }

  List<Fault> faults() {
    return faults;
  }

  void fault(Span span, String what, String advice) {
    if (faults.size() < MAX_FAULTS) {
      faults.add(new Fault(span, what, advice));
    }
  }

  void scalar(ScalarEvent event, Span span) {
    String tag = event.getTag().orElse("");
    Object value = event.getValue();
    boolean typed = tag.startsWith(STANDARD_TAGS) && !tag.equals(STANDARD_TAGS + "str");
    if (event.getScalarStyle() == ScalarStyle.PLAIN && tag.isEmpty() || typed) {
      value = CoreValues.of(event.getValue());
    }
    checkTag(tag, span);
    ScalarNode node = new ScalarNode(span, event.getValue(), event.getScalarStyle(), value);
    add(new Measured(node, 1, 1), event);
  }

  void alias(AliasEvent event, Span span) {
    Measured target = anchors.get(event.getAlias());
    if (target == null) {
      fault(
          span,
          Messages.of("matter.unidentifiedAlias", event.getAlias()),
          Messages.of("matter.writeValueItself"));
    } else if ((aliased += target.weight()) > MAX_ALIASED
        || open.size() + target.height() > MAX_DEPTH) {
      fault(
          span,
          Messages.of("matter.aliasesStandTooManyValues"),
          Messages.of("matter.writeValuesThemselves"));
      target = null;
    }
    if (target == null) {
      String source = span.of(text);
      Node literal = new ScalarNode(span, source, ScalarStyle.PLAIN, source);
      add(new Measured(literal, 1, 1), null);
    } else {
      Node node = new AliasNode(span, target.node());
      add(new Measured(node, target.weight(), target.height()), null);
    }
  }

  void start(CollectionStartEvent event, Span span) {
    if (open.size() >= MAX_DEPTH) {
      throw new Refused(span, Messages.of("matter.nestingDeeperThanLevels", MAX_DEPTH));
    }
    checkTag(event.getTag().orElse(""), span);
    open.push(new Frame(event, span));
  }

  /// @param end the end of the closing bracket; of no meaning for a block collection
  void end(int end) {
    Frame frame = open.pop();
    boolean flow = frame.start.isFlow();
    Span span = new Span(frame.span.start(), flow ? end : blockEnd(frame));
    Node node;
    if (frame.start.getEventId() == Event.ID.SequenceStart) {
      node = new ListNode(span, flow, List.copyOf(frame.nodes));
    } else {
      node = new MapNode(span, flow, entries(frame.nodes));
    }
    add(new Measured(node, frame.weight, frame.height), frame.start);
  }

  private static int blockEnd(Frame frame) {
    return frame.nodes.isEmpty()
        ? frame.span.end()
        : Math.max(frame.span.start(), frame.nodes.getLast().span().end());
  }

  private List<Entry> entries(List<Node> nodes) {
    List<Entry> entries = new ArrayList<>(nodes.size() / 2);
    Set<String> names = new HashSet<>();
    for (int i = 0; i + 1 < nodes.size(); i += 2) {
      Node key = nodes.get(i);
      String name =
          key instanceof ScalarNode(_, _, _, Object value) && value instanceof String string
              ? string
              : key.span().of(text);
      if (!names.add(name)) {
        fault(
            key.span(),
            Messages.of("matter.duplicatedMappingKey", name),
            Messages.of("matter.keepOneThem"));
      }
      entries.add(new Entry(key, name, nodes.get(i + 1)));
    }
    return List.copyOf(entries);
  }

  private void add(Measured measured, @Nullable NodeEvent event) {
    Optional<Anchor> anchor = event == null ? Optional.empty() : event.getAnchor();
    anchor.ifPresent(name -> anchors.put(name, measured));
    Frame parent = open.peek();
    if (parent == null) {
      root = measured.node();
      return;
    }
    parent.nodes.add(measured.node());
    parent.weight += measured.weight();
    parent.height = Math.max(parent.height, measured.height() + 1);
  }

  private void checkTag(String tag, Span span) {
    if (!tag.isEmpty() && !tag.equals("!") && !tag.startsWith(STANDARD_TAGS)) {
      fault(span, Messages.of("matter.unknownTag", tag), Messages.of("matter.takeTagAway"));
    }
  }
}

package cardwright.matter;

import cardwright.matter.Node.Entry;
import cardwright.matter.Node.ListNode;
import cardwright.matter.Node.MapNode;
import cardwright.matter.Node.ScalarNode;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.ScalarStyle;

/// Writes values as YAML in the style of a block, and of a sample: the node that stood there
/// before, or a neighbour.
final class ValueWriter {

  private final String text;
  private final Styles styles;
  private final boolean cautious;
  private final ScalarWriter scalars;

  /// @param text the card's text, which samples are nodes of
  /// @param cautious whether to write all in one line and every string in double quotes
  ValueWriter(String text, Styles styles, boolean cautious) {
    this.text = text;
    this.styles = styles;
    this.cautious = cautious;
    this.scalars = new ScalarWriter(styles);
  }

  String lineEnd() {
    return styles.lineEnd();
  }

  /// A key without its colon.
  String key(String name, boolean flow) {
    boolean plain = flow ? Plain.isSafeInFlow(name) : Plain.isSafe(name);
    return plain && !cautious ? name : Scalars.doubleQuoted(name);
  }

  /// What stands after `key:`; starts with a blank or a line end.
  ///
  /// @param column of the key
  String afterKey(@Nullable Object value, int column, @Nullable Node sample) {
    boolean block = !cautious;
    if (block && value instanceof List<?> list && !list.isEmpty() && !wantsFlow(sample)) {
      StringBuilder out = new StringBuilder();
      int dash = column + dashOffset(sample, column);
      for (Object item : list) {
        out.append(lineEnd()).append(" ".repeat(dash)).append('-');
        out.append(afterDash(item, dash, itemSample(sample)));
      }
      return out.toString();
    }
    if (block && value instanceof Map<?, ?> map && !map.isEmpty()) {
      StringBuilder out = new StringBuilder();
      map.forEach(
          (name, item) -> out.append(lineEnd()).append(entry(name, item, column + 2, sample)));
      return out.toString();
    }
    return " " + oneLine(value, column + 2, sample);
  }

  /// What stands after a dash; starts with a blank.
  ///
  /// @param column of the dash
  String afterDash(@Nullable Object value, int column, @Nullable Node sample) {
    if (!cautious && value instanceof Map<?, ?> map && !map.isEmpty()) {
      StringJoiner out = new StringJoiner(lineEnd());
      map.forEach((name, item) -> out.add(entry(name, item, column + 2, sample)));
      return " " + out.toString().substring(column + 2);
    }
    return " " + oneLine(value, column + 2, sample);
  }

  private String entry(Object name, @Nullable Object value, int column, @Nullable Node sample) {
    String key = key((String) name, false);
    return " ".repeat(column) + key + ":" + afterKey(value, column, entrySample(sample, key));
  }

  private String oneLine(@Nullable Object value, int indent, @Nullable Node sample) {
    boolean collection = value instanceof List || value instanceof Map;
    return collection || cautious
        ? inFlow(value, sample)
        : scalars.inBlock(value, hint(sample), indent);
  }

  /// A value inside brackets or braces.
  String inFlow(@Nullable Object value, @Nullable Node sample) {
    return switch (value) {
      case List<?> list -> {
        StringJoiner out = new StringJoiner(", ", "[", "]");
        list.forEach(item -> out.add(inFlow(item, itemSample(sample))));
        yield out.toString();
      }
      case Map<?, ?> map -> {
        StringJoiner out = new StringJoiner(", ", "{", "}");
        map.forEach((name, item) -> out.add(flowEntry((String) name, item, sample)));
        yield out.toString();
      }
      case null -> scalars.inFlow(null, ScalarStyle.PLAIN);
      default -> scalars.inFlow(value, hint(sample));
    };
  }

  /// An entry inside braces.
  String flowEntry(String name, @Nullable Object value, @Nullable Node sample) {
    return key(name, true) + ": " + inFlow(value, entrySample(sample, name));
  }

  private ScalarStyle hint(@Nullable Node sample) {
    if (cautious) {
      return ScalarStyle.DOUBLE_QUOTED;
    }
    boolean text = sample instanceof ScalarNode(_, _, _, Object value) && value instanceof String;
    return text ? ((ScalarNode) sample).style() : styles.scalars();
  }

  private boolean wantsFlow(@Nullable Node sample) {
    return sample instanceof ListNode list && !list.items().isEmpty()
        ? list.flow()
        : styles.flowLists();
  }

  private int dashOffset(@Nullable Node sample, int column) {
    boolean block = sample instanceof ListNode list && !list.flow();
    return block
        ? Math.max(0, Places.column(text, sample.span().start()) - column)
        : styles.dashOffset();
  }

  private static @Nullable Node itemSample(@Nullable Node sample) {
    if (sample instanceof ListNode list) {
      return list.items().isEmpty() ? null : list.items().getLast();
    }
    // A text that becomes a list of texts keeps its quotes.
    return sample instanceof ScalarNode ? sample : null;
  }

  private static @Nullable Node entrySample(@Nullable Node sample, String name) {
    Entry entry = sample instanceof MapNode map ? map.find(name) : null;
    return entry == null ? null : entry.value();
  }
}

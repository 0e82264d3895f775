package cardwright.matter;

import cardwright.matter.Node.AliasNode;
import cardwright.matter.Node.Entry;
import cardwright.matter.Node.ListNode;
import cardwright.matter.Node.MapNode;
import cardwright.matter.Node.ScalarNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// From nodes to values. The depth of a tree is limited by its reader.
final class NodeValues {

  private NodeValues() {}

  static @Nullable Object of(Node node) {
    return switch (node) {
      case ScalarNode(_, _, _, Object value) -> value;
      case AliasNode(_, Node target) -> of(target);
      case MapNode map -> of(map);
      case ListNode(_, _, List<Node> items) -> {
        List<@Nullable Object> values = new ArrayList<>(items.size());
        items.forEach(item -> values.add(of(item)));
        yield Collections.unmodifiableList(values);
      }
    };
  }

  /// Of a name that stands twice, the first counts.
  static Map<String, @Nullable Object> of(MapNode map) {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    for (Entry entry : map.entries()) {
      if (!values.containsKey(entry.name())) {
        values.put(entry.name(), of(entry.value()));
      }
    }
    return Collections.unmodifiableMap(values);
  }
}

package cardwright.matter;

import cardwright.matter.Node.Entry;
import cardwright.matter.Node.ListNode;
import cardwright.matter.Node.MapNode;
import cardwright.text.FieldPath;
import cardwright.text.FieldPath.Append;
import cardwright.text.FieldPath.Index;
import cardwright.text.FieldPath.Key;
import cardwright.text.FieldPath.Step;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How far a path leads into a block.
///
/// @param stops what was passed, from the root on; not empty
/// @param rest the steps for which there is no node
record Walk(List<Stop> stops, List<Step> rest) {

  /// One node on the way.
  ///
  /// @param index the node's place among its parent's items or entries; of no meaning for the root
  record Stop(Node node, int index) {}

  /// Follows a path; stops before what is missing and, if told so, before what an alias stands for.
  static Walk along(MapNode root, FieldPath path, boolean throughAliases) {
    List<Stop> stops = new ArrayList<>();
    stops.add(new Stop(root, 0));
    List<Step> steps = path.steps();
    for (int i = 0; i < steps.size(); i++) {
      Node at = stops.getLast().node();
      Stop next = step(throughAliases ? Node.target(at) : at, steps.get(i));
      if (next == null) {
        return new Walk(stops, steps.subList(i, steps.size()));
      }
      stops.add(next);
    }
    return new Walk(stops, List.of());
  }

  private static @Nullable Stop step(Node node, Step step) {
    return switch (step) {
      case Key(String name) -> {
        Entry entry = node instanceof MapNode map ? map.find(name) : null;
        yield entry == null ? null : new Stop(entry.value(), indexOf((MapNode) node, entry));
      }
      case Index(int index) ->
          node instanceof ListNode list && index < list.items().size()
              ? new Stop(list.items().get(index), index)
              : null;
      case Append() -> null;
    };
  }

  private static int indexOf(MapNode map, Entry entry) {
    List<Entry> entries = map.entries();
    int index = 0;
    while (entries.get(index) != entry) {
      index++;
    }
    return index;
  }

  /// The last node reached.
  Node node() {
    return stops.getLast().node();
  }

  /// The last node's place in its parent.
  int index() {
    return stops.getLast().index();
  }

  /// The collection that holds the last node; null for the root.
  @Nullable Node parent() {
    return stops.size() < 2 ? null : stops.get(stops.size() - 2).node();
  }

  /// The walk without its last node.
  Walk up() {
    return new Walk(stops.subList(0, stops.size() - 1), List.of());
  }

  /// Whether the last node stands inside brackets or braces.
  boolean inFlow() {
    return stops.subList(0, stops.size() - 1).stream().anyMatch(stop -> isFlow(stop.node()));
  }

  private static boolean isFlow(Node node) {
    return switch (node) {
      case ListNode list -> list.flow();
      case MapNode map -> map.flow();
      default -> false;
    };
  }
}

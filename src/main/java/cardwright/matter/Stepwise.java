package cardwright.matter;

import cardwright.text.Edit;
import cardwright.text.FieldPath;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Sets a list or map that is there already by changing only the items that differ, so that the
/// comments and the style of the others stay.
final class Stepwise {

  /// Beyond this many differing items a list is rather written anew.
  private static final int MAX_STEPS = 50;

  private String text;

  private Stepwise(String text) {
    this.text = text;
  }

  /// The edit; empty if the value is no list or map in place of its like, or differs too much.
  static Optional<Edit> set(Matter matter, FieldPath path, @Nullable Object value, String label) {
    if (matter.root() == null) {
      return Optional.empty();
    }
    Object old = Values.at(NodeValues.of(matter.root()), path);
    Stepwise stepwise = new Stepwise(matter.text());
    try {
      boolean done =
          switch (value) {
            case List<?> list when old instanceof List<?> was -> stepwise.list(path, was, list);
            case Map<?, ?> map when old instanceof Map<?, ?> was -> stepwise.map(path, was, map);
            case null, default -> false;
          };
      return done
          ? Optional.of(Edit.between(label, matter.text(), stepwise.text))
          : Optional.empty();
    } catch (MatterException e) {
      return Optional.empty();
    }
  }

  private boolean list(FieldPath path, List<?> old, List<?> list) {
    int shorter = Math.min(old.size(), list.size());
    int head = 0;
    while (head < shorter && Objects.equals(old.get(head), list.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < shorter - head
        && Objects.equals(old.get(old.size() - 1 - tail), list.get(list.size() - 1 - tail))) {
      tail++;
    }
    if (shorter == 0 || Math.max(old.size(), list.size()) - head - tail > MAX_STEPS) {
      return false;
    }
    int oldEnd = old.size() - tail;
    int newEnd = list.size() - tail;
    for (int i = head; i < Math.min(oldEnd, newEnd); i++) {
      Object item = list.get(i);
      FieldPath place = path.then(i);
      step(editing -> editing.set(place, item));
    }
    for (int i = oldEnd - 1; i >= newEnd; i--) {
      FieldPath place = path.then(i);
      step(editing -> editing.remove(place));
    }
    for (int i = oldEnd; i < newEnd; i++) {
      int index = i;
      step(editing -> editing.insert(path, index, list.get(index)));
    }
    return true;
  }

  private boolean map(FieldPath path, Map<?, ?> old, Map<?, ?> map) {
    if (old.isEmpty() || map.isEmpty() || Math.max(old.size(), map.size()) > MAX_STEPS) {
      return false;
    }
    map.forEach((key, item) -> step(editing -> editing.set(path.then((String) key), item)));
    old.keySet().stream()
        .filter(key -> !map.containsKey(key))
        .forEach(key -> step(editing -> editing.remove(path.then((String) key))));
    return true;
  }

  private void step(Function<Editing, Edit> step) {
    text = step.apply(new Editing(Matter.read(text))).apply(text);
  }
}

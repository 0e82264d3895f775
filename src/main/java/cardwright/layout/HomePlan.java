package cardwright.layout;

import cardwright.layout.Declaration.Pattern;
import cardwright.text.FieldPath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What each slot of a layout means for the values of a card, worked out once. Immutable.
final class HomePlan {

  /// How many items of a list have their names made beforehand.
  private static final int READY_ITEMS = 8;

  private static final String METADATA = "metadata.";

  /// How a slot gives values.
  enum Kind {
    /// Not at all: a constant, or a value that the front matter gives.
    NONE,
    /// One value for each item of a list, told apart by joiners.
    JOINED,
    /// One value for each line.
    REPEATED,
    /// One value.
    SCALAR
  }

  /// What a slot means.
  ///
  /// @param field what it says something of
  /// @param inner the slots inside its value; null if it has none
  record Role(Slot slot, Kind kind, FieldName field, @Nullable Inner inner) {}

  /// A hit of a slot of which it is known what it means.
  record Known(Role role, Hit hit) {}

  /// The slots inside a value.
  record Inner(LineMatcher matcher, List<Role> roles) {}

  /// The name of a field, taken apart.
  static final class FieldName {

    private final String path;
    private final int number;
    private final String list;
    private final int listNumber;
    private final int index;
    private final List<String> items = new ArrayList<>();

    private FieldName(String path, int number, String list, int listNumber) {
      this.path = path;
      this.number = number;
      this.list = list;
      this.listNumber = listNumber;
      index = SlotPath.index(path);
      for (int k = 0; k < READY_ITEMS; k++) {
        items.add(SlotPath.item(path, k));
      }
    }

    String path() {
      return path;
    }

    /// The number of the field, and of how its slots give values, in the layout, from 0.
    int number() {
      return number;
    }

    /// The list it belongs to; empty for a scalar.
    String list() {
      return list;
    }

    /// The list's number in the layout, from 0.
    int listNumber() {
      return listNumber;
    }

    /// Of which item it is, -1 for a scalar or a pattern.
    int index() {
      return index;
    }

    /// The name of item `k`'s field.
    String item(int k) {
      return k < READY_ITEMS ? items.get(k) : SlotPath.item(path, k);
    }
  }

  private final Layout layout;
  private final Map<String, FieldName> fields = new HashMap<>();
  private final Map<String, Integer> lists = new HashMap<>();
  private final Map<String, Inner> inners = new HashMap<>();
  private final Map<LayoutLine, Role[]> roles = new HashMap<>();
  private final Map<FieldPath, Role> metadata = new LinkedHashMap<>();

  /// @param metadataSlots the front matter values with slots of their own inside
  HomePlan(Layout layout, Map<FieldPath, Slot> metadataSlots) {
    this.layout = layout;
    for (LayoutLine line : layout.lines()) {
      roles.put(line, line.slots().stream().map(this::role).toArray(Role[]::new));
    }
    metadataSlots.forEach((path, slot) -> metadata.put(path, role(slot)));
  }

  private Role role(Slot slot) {
    Kind kind = kind(slot);
    FieldName field =
        fields.computeIfAbsent(
            kind + " " + slot.path(),
            _ -> {
              String list = SlotPath.list(slot.path());
              int listNumber = lists.computeIfAbsent(list, _ -> lists.size());
              return new FieldName(slot.path(), fields.size(), list, listNumber);
            });
    return new Role(slot, kind, field, inner(slot.path()));
  }

  private static Kind kind(Slot slot) {
    if (slot.constant() != null || slot.path().startsWith(METADATA)) {
      return Kind.NONE;
    }
    if (slot.joiner() != null) {
      return Kind.JOINED;
    }
    return slot.repeatsLine() ? Kind.REPEATED : Kind.SCALAR;
  }

  private @Nullable Inner inner(String path) {
    Inner known = inners.get(path);
    var derivation = layout.declaration(path).flatMap(Declaration::derivation).orElse(null);
    if (known != null || !(derivation instanceof Pattern(LayoutLine line))) {
      return known;
    }
    List<Role> slots = new ArrayList<>();
    Inner inner = new Inner(LineMatcher.strict(line), Collections.unmodifiableList(slots));
    inners.put(path, inner);
    line.slots().forEach(slot -> slots.add(role(slot)));
    return inner;
  }

  /// What the slots of one of the layout's lines mean.
  Role[] roles(LayoutLine line) {
    return roles.getOrDefault(line, new Role[0]);
  }

  /// The front matter values with slots of their own inside, by their path there.
  Map<FieldPath, Role> metadata() {
    return metadata;
  }

  /// How many fields have a number.
  int fieldCount() {
    return fields.size();
  }

  /// How many lists have a number.
  int listCount() {
    return lists.size();
  }
}

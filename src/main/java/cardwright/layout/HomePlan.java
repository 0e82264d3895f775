package cardwright.layout;

import cardwright.layout.Declaration.Pattern;
import cardwright.matter.FrontMatter;
import cardwright.text.FieldPath;
import cardwright.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
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
  /// @param content the number of what stands in it, from 0: the same for slots that are filled
  ///   alike
  /// @param field what it says something of
  /// @param declared what the layout says of the field; null for a constant
  /// @param joiner what stands between the values of a list; null for other kinds
  /// @param inner the slots inside its value; null if it has none
  record Role(
      Slot slot,
      Kind kind,
      int content,
      FieldName field,
      @Nullable Declaration declared,
      @Nullable Joiner joiner,
      @Nullable Inner inner) {

    /// Whether it is one item's whole number, by which a list's length is told.
    boolean isNumberedInteger() {
      return slot.type() == FieldType.INTEGER && field.index() >= 0;
    }
  }

  /// The slots inside a value.
  record Inner(LayoutLine line, LineMatcher matcher, List<Role> roles) {}

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
      return k >= 0 && k < READY_ITEMS ? items.get(k) : SlotPath.item(path, k);
    }
  }

  private final Layout layout;
  private final Map<String, FieldName> fields = new HashMap<>();
  private final Map<String, Integer> lists = new HashMap<>();
  private final Map<Slot, Integer> contents = new HashMap<>();
  private final Map<String, Inner> inners = new HashMap<>();
  private final List<List<Role>> roles = new ArrayList<>();
  private final Map<FieldPath, Role> metadata = new LinkedHashMap<>();

  /// @param metadataSlots the front matter values with slots of their own inside
  HomePlan(Layout layout, Map<FieldPath, Slot> metadataSlots) {
    this.layout = layout;
    for (LayoutLine line : layout.lines()) {
      roles.add(line.slots().stream().map(this::role).toList());
    }
    layout.declarations().keySet().forEach(this::inner);
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
    Joiner joiner = slot.joiner() == null ? null : Joiner.of(slot.joiner());
    Declaration declared = layout.declaration(slot.path()).orElse(null);
    Slot alike =
        new Slot(slot.path(), slot.type(), slot.spelling(), slot.joiner(), slot.constant(), false);
    int content = contents.computeIfAbsent(alike, _ -> contents.size());
    return new Role(slot, kind, content, field, declared, joiner, inner(slot.path()));
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

  /// The slots inside the values of a field; null if they have none.
  private @Nullable Inner inner(String path) {
    Inner known = inners.get(path);
    var derivation = layout.declaration(path).flatMap(Declaration::derivation).orElse(null);
    if (known != null || !(derivation instanceof Pattern(LayoutLine line))) {
      return known;
    }
    List<Role> slots = new ArrayList<>();
    Inner inner = new Inner(line, LineMatcher.strict(line), Collections.unmodifiableList(slots));
    inners.put(path, inner);
    line.slots().forEach(slot -> slots.add(role(slot)));
    return inner;
  }

  /// What the slots of line `j` of the layout mean.
  List<Role> roles(int j) {
    return roles.get(j);
  }

  /// What all slots of the lines mean, in order.
  Stream<Role> lineRoles() {
    return roles.stream().flatMap(List::stream);
  }

  /// What the front matter values with slots of their own inside mean.
  Map<FieldPath, Role> matterRoles() {
    return metadata;
  }

  /// The slots inside the values of a field that is declared with a pattern.
  Inner pattern(String path) {
    return Objects.requireNonNull(inners.get(path));
  }

  /// The front matter values with slots of their own inside.
  List<Hit> in(FrontMatter matter) {
    List<Hit> found = new ArrayList<>();
    metadata.forEach(
        (path, role) ->
            inside(matter, path).ifPresent(span -> found.add(new Hit(role.slot(), span, true))));
    return found;
  }

  private static Optional<Span> inside(FrontMatter matter, FieldPath path) {
    return matter.span(path).map(span -> unquoted(matter.text(), span));
  }

  /// A scalar of one line without its quotes.
  static Span unquoted(String text, Span span) {
    boolean quoted =
        span.length() >= 2
            && "'\"".indexOf(text.charAt(span.start())) >= 0
            && text.charAt(span.start()) == text.charAt(span.end() - 1);
    return quoted ? new Span(span.start() + 1, span.end() - 1) : span;
  }

  /// How many contents have a number.
  int contentCount() {
    return contents.size();
  }

  /// How many lists have a number.
  int listCount() {
    return lists.size();
  }
}

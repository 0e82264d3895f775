package cardwright.layout;

import cardwright.layout.HomePlan.FieldName;
import cardwright.layout.HomePlan.Inner;
import cardwright.layout.HomePlan.Kind;
import cardwright.layout.HomePlan.Role;
import cardwright.text.FieldPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Where the values of a card that fits a layout to the letter are read, worked out once.
/// Immutable.
///
/// What stands in a card's slots is numbered by rows: one for each line with slots, behind them one
/// for each place of a value with slots of its own inside.
final class ReadingPlan {

  /// A place of a field.
  ///
  /// @param row the row it belongs to
  /// @param slot its number in the row
  /// @param always whether every card that fits has it
  /// @param usual what stands there if the field has the value of a new card that was given none,
  ///   and this is written as it is; null if there is no such value
  record Stand(Role role, int row, int slot, boolean always, @Nullable String usual) {

    static Stand of(Role role, int row, int slot, boolean always) {
      String usual = role.declared() == null ? null : role.declared().fallback().orElse(null);
      boolean plain =
          usual != null
              && !usual.isEmpty()
              && role.slot().takes(usual)
              && role.slot().spelling().decode(usual).equals(usual)
              && !HtmlTags.mayStandIn(usual, 0, usual.length());
      return new Stand(role, row, slot, always, plain ? usual : null);
    }
  }

  /// A field and where it stands.
  ///
  /// @param home the place that is believed, if every card that fits has the field's first place
  /// @param places in the order in which a reader comes upon them; of a single value those are left
  ///   out that decide nothing
  record Stands(FieldName field, Stand home, List<Stand> places) {

    static Stands of(List<Stand> places) {
      Stand first = places.getFirst();
      Stand home =
          places.stream().filter(place -> place.role().slot().home()).findFirst().orElse(first);
      return new Stands(first.role().field(), home, List.copyOf(places));
    }

    Stand first() {
      return places.getFirst();
    }
  }

  /// A value in a line that has slots inside, and the row of these.
  record Nested(Stand value, Inner inner, int row) {}

  /// A front matter value that has slots inside, where it stands, and the row of these.
  record InMatter(FieldPath path, Stand value, Inner inner, int row) {}

  private final Map<Integer, List<Stand>> fields = new LinkedHashMap<>();
  private final List<Nested> nested = new ArrayList<>();
  private final List<InMatter> inMatter = new ArrayList<>();
  private final List<Stands> closedLists = new ArrayList<>();
  private final List<Stands> openLists = new ArrayList<>();
  private final List<Stands> repeated = new ArrayList<>();
  private final List<Stands> scalars = new ArrayList<>();
  private final int listCount;
  private int rows;
  private boolean able = true;

  /// @param homes what the slots of the layout's lines mean
  ReadingPlan(CompiledLayout layout, HomePlan homes) {
    rows = layout.slotLines().size();
    Map<String, Stand> places = new HashMap<>();
    for (int row = 0; row < layout.slotLines().size(); row++) {
      int j = layout.slotLines().get(row);
      List<Role> roles = homes.roles(j);
      for (int k = 0; k < roles.size(); k++) {
        Stand place = Stand.of(roles.get(k), row, k, !layout.repeats(j));
        add(place);
        places.putIfAbsent(place.role().slot().path(), place);
      }
    }
    homes.matterRoles().forEach((path, role) -> addInMatter(path, role, places));
    fields.values().forEach(this::sort);
    listCount = homes.listCount();
  }

  private void add(Stand place) {
    Role role = place.role();
    if (role.kind() == Kind.NONE) {
      return;
    }
    stands(role).add(place);
    able &= place.always() || role.kind() == Kind.REPEATED;
    if (role.kind() == Kind.SCALAR && role.inner() != null) {
      nested.add(new Nested(place, role.inner(), rows));
      addInside(role.inner());
    }
  }

  private List<Stand> stands(Role role) {
    return fields.computeIfAbsent(role.field().number(), _ -> new ArrayList<>());
  }

  private void addInMatter(FieldPath path, Role role, Map<String, Stand> places) {
    if (role.inner() != null) {
      Stand value = places.get(role.slot().path());
      if (value == null || !value.always()) {
        able = false;
        return;
      }
      inMatter.add(new InMatter(path, value, role.inner(), rows));
      addInside(role.inner());
    }
  }

  private void addInside(Inner inner) {
    int row = rows++;
    for (int k = 0; k < inner.roles().size(); k++) {
      Role role = inner.roles().get(k);
      if (role.kind() != Kind.NONE) {
        able &= role.kind() != Kind.REPEATED && role.inner() == null;
        stands(role).add(Stand.of(role, row, k, false));
      }
    }
  }

  private void sort(List<Stand> places) {
    Stands field = Stands.of(places);
    switch (field.first().role().kind()) {
      case JOINED -> {
        able &= places.size() == 1 || (field.first().always() && field.home().always());
        (field.home().role().slot().isClosed() ? closedLists : openLists).add(field);
      }
      case REPEATED -> repeated.add(field);
      default -> scalars.add(Stands.of(deciding(places)));
    }
  }

  /// The places of a single value that decide what it is.
  private static List<Stand> deciding(List<Stand> places) {
    List<Stand> deciding = new ArrayList<>();
    boolean found = false;
    for (Stand place : places) {
      boolean home = place.role().slot().home();
      // An empty whole number says only that there is such an item.
      boolean certain = place.always() && !place.role().isNumberedInteger();
      if (home || !found) {
        deciding.add(place);
      }
      found |= certain;
      if (home && certain) {
        break;
      }
    }
    return deciding;
  }

  /// Whether the layout's cards can be read so at all.
  boolean isAble() {
    return able;
  }

  /// How many rows there are.
  int rows() {
    return rows;
  }

  /// How many lists have a number.
  int listCount() {
    return listCount;
  }

  List<Nested> nested() {
    return nested;
  }

  List<InMatter> inMatter() {
    return inMatter;
  }

  /// Lists on one line of which the length is seen at once.
  List<Stands> closedLists() {
    return closedLists;
  }

  /// Lists on one line whose values may hold what stands between them.
  List<Stands> openLists() {
    return openLists;
  }

  /// Lists with a line for each item.
  List<Stands> repeated() {
    return repeated;
  }

  /// Single values.
  List<Stands> scalars() {
    return scalars;
  }
}

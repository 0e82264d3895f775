package cardwright.layout;

import cardwright.layout.HomePlan.FieldName;
import cardwright.layout.HomePlan.Inner;
import cardwright.layout.HomePlan.Kind;
import cardwright.layout.HomePlan.Known;
import cardwright.layout.HomePlan.Role;
import cardwright.matter.FrontMatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The values of a card that fits its layout to the letter, read from the homes alone: what the
/// echoes say changes no value. Gives up where anything has to be weighed; [Resolver] does that.
final class HomeValues {

  /// A field as it stands in the card.
  private static final class Found {

    private final FieldName name;
    private final Known first;
    private final List<Known> places;
    private Known home;

    /// @param several whether more than the home is needed
    Found(Known first, boolean several) {
      this.name = first.role().field();
      this.first = first;
      places = several ? new ArrayList<>(4) : List.of();
      home = first;
    }
  }

  private final Found[] fields;
  private final List<Found> joined = new ArrayList<>();
  private final List<Found> repeated = new ArrayList<>();
  private final List<Found> scalars = new ArrayList<>();
  private final int[] counts;
  private final Values values = new Values();
  private boolean plain = true;

  private HomeValues(HomePlan plan) {
    fields = new Found[plan.fieldCount()];
    counts = new int[plan.listCount()];
    Arrays.fill(counts, -1);
  }

  /// The values, in the order in which [Resolver] gives them.
  ///
  /// @param lines what stands in the lines' slots, in order
  /// @param matter the card's front matter; its values may have slots of their own inside
  /// @return null if they have to be weighed
  static @Nullable Values of(CompiledLayout layout, List<Known> lines, FrontMatter matter) {
    HomeValues found = new HomeValues(layout.homes());
    lines.forEach(found::sort);
    layout.homes().in(matter).forEach(found::sortInside);
    return found.plain && found.resolve() ? found.values : null;
  }

  private void sort(Known found) {
    Role role = found.role();
    if (role.kind() == Kind.NONE) {
      return;
    }
    Known known = found.withoutTags();
    boolean scalar = role.kind() == Kind.SCALAR;
    if (scalar && known.from() == known.to() && role.isNumberedInteger()) {
      count(role.field(), role.field().index() + 1);
      return;
    }
    Found field = fields[role.field().number()];
    if (field == null) {
      field = new Found(known, !scalar);
      fields[role.field().number()] = field;
      group(role.kind()).add(field);
    } else if (role.slot().home() && !field.home.role().slot().home()) {
      field.home = known;
    }
    if (!scalar) {
      field.places.add(known);
    } else if (role.inner() != null) {
      plain &= known.isBelieved();
      sortInside(known);
    }
  }

  private List<Found> group(Kind kind) {
    return switch (kind) {
      case JOINED -> joined;
      case REPEATED -> repeated;
      default -> scalars;
    };
  }

  private void sortInside(Known known) {
    Inner inner = known.role().inner();
    int[] bounds =
        inner == null ? null : inner.matcher().match(known.text(), known.from(), known.to());
    for (int k = 0; inner != null && bounds != null && k < inner.roles().size(); k++) {
      sort(Known.at(inner.roles().get(k), known.text(), bounds, k));
    }
  }

  private void count(FieldName field, int count) {
    counts[field.listNumber()] = Math.max(counts[field.listNumber()], count);
  }

  private boolean resolve() {
    for (Found field : scalars) {
      if (field.home.role().isNumberedInteger()) {
        count(field.name, field.name.index() + 1);
      }
    }
    for (Found list : joined) {
      if (list.home.role().slot().isClosed()) {
        resolveClosedList(list);
      }
    }
    for (Found list : joined) {
      if (!list.home.role().slot().isClosed() && !resolveOpenList(list)) {
        return false;
      }
    }
    repeated.forEach(this::resolveRepeated);
    for (Found field : scalars) {
      if (!resolveScalar(field)) {
        return false;
      }
    }
    return true;
  }

  private void resolveClosedList(Found list) {
    List<String> items = new JoinedList(list.home).items();
    if (!items.isEmpty()) {
      count(list.name, items.size());
    }
    put(list, items);
  }

  /// @return false if the places of the list do not all say the same
  private boolean resolveOpenList(Found list) {
    List<String> items = new JoinedList(list.home).items();
    if (items.size() != counts[list.name.listNumber()]) {
      return false;
    }
    for (Known place : list.places) {
      if (place != list.home && new JoinedList(place).find(items).isEmpty()) {
        return false;
      }
    }
    put(list, items);
    return true;
  }

  private void put(Found list, List<String> items) {
    for (int k = 0; k < items.size(); k++) {
      if (list.home.role().slot().takes(items.get(k))) {
        values.put(list.name.item(k), list.name.list(), k, items.get(k));
      }
    }
  }

  private void resolveRepeated(Found field) {
    for (int k = 0; k < field.places.size(); k++) {
      values.put(field.name.item(k), field.name.list(), k, field.places.get(k).decoded());
    }
  }

  /// @return false if its home cannot be believed, or nobody knows whether there is such an item
  private boolean resolveScalar(Found field) {
    FieldName name = field.name;
    int count = name.index() < 0 ? Integer.MAX_VALUE : counts[name.listNumber()];
    String value = field.home.decoded();
    boolean believed =
        field.home.role().slot().takes(value)
            && (field.home == field.first || field.first.isBelieved());
    if (count < 0 || !believed) {
      return false;
    }
    if (name.index() < count) {
      values.put(name.path(), name.list(), name.index(), value);
    }
    return true;
  }
}

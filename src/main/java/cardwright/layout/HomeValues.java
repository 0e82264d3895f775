package cardwright.layout;

import cardwright.layout.HomePlan.FieldName;
import cardwright.layout.HomePlan.Inner;
import cardwright.layout.HomePlan.Kind;
import cardwright.layout.HomePlan.Known;
import cardwright.layout.HomePlan.Role;
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
    private final Hit first;
    private final List<Hit> hits = new ArrayList<>(4);
    private Hit home;

    Found(FieldName name, Hit first) {
      this.name = name;
      this.first = first;
      home = first;
    }
  }

  private final String text;
  private final Found[] fields;
  private final List<Found> joined = new ArrayList<>();
  private final List<Found> repeated = new ArrayList<>();
  private final List<Found> scalars = new ArrayList<>();
  private final int[] counts;
  private final Values values = new Values();
  private boolean plain = true;

  private HomeValues(HomePlan plan, String text) {
    this.text = text;
    fields = new Found[plan.fieldCount()];
    counts = new int[plan.listCount()];
    Arrays.fill(counts, -1);
  }

  /// The values, in the order in which [Resolver] gives them.
  ///
  /// @param lines what stands in the lines' slots, in order
  /// @param metadata the front matter values with slots of their own inside
  /// @return null if they have to be weighed
  static @Nullable Values of(HomePlan plan, String text, List<Known> lines, List<Known> metadata) {
    HomeValues found = new HomeValues(plan, text);
    lines.forEach(slot -> found.sort(slot.role(), slot.hit()));
    metadata.forEach(value -> found.sortInside(value.role(), value.hit()));
    return found.plain && found.resolve() ? found.values : null;
  }

  private void sort(Role role, Hit found) {
    if (role.kind() == Kind.NONE) {
      return;
    }
    Hit hit = HtmlTags.inside(text, found);
    if (role.kind() == Kind.SCALAR && role.slot().isEmptyItem(hit.span())) {
      count(role.field(), role.field().index() + 1);
      return;
    }
    Found field = fields[role.field().number()];
    if (field == null) {
      field = new Found(role.field(), hit);
      fields[role.field().number()] = field;
      group(role.kind()).add(field);
    } else if (hit.slot().home() && !field.home.slot().home()) {
      field.home = hit;
    }
    field.hits.add(hit);
    if (role.kind() == Kind.SCALAR && role.inner() != null) {
      plain &= isBelieved(hit);
      sortInside(role, hit);
    }
  }

  private List<Found> group(Kind kind) {
    return switch (kind) {
      case JOINED -> joined;
      case REPEATED -> repeated;
      default -> scalars;
    };
  }

  private void sortInside(Role role, Hit hit) {
    Inner inner = role.inner();
    int[] bounds =
        inner == null ? null : inner.matcher().match(text, hit.span().start(), hit.span().end());
    for (int k = 0; inner != null && bounds != null && k < inner.roles().size(); k++) {
      Role slot = inner.roles().get(k);
      sort(slot, Hit.at(slot.slot(), bounds, k, true));
    }
  }

  private String decoded(Hit hit) {
    return hit.slot().spelling().decode(hit.span().of(text));
  }

  private boolean isBelieved(Hit hit) {
    return hit.slot().takes(decoded(hit));
  }

  private void count(FieldName field, int count) {
    counts[field.listNumber()] = Math.max(counts[field.listNumber()], count);
  }

  private boolean resolve() {
    for (Found field : scalars) {
      if (field.home.slot().type() == FieldType.INTEGER && field.name.index() >= 0) {
        count(field.name, field.name.index() + 1);
      }
    }
    for (Found list : joined) {
      if (list.home.slot().isClosed()) {
        resolveClosedList(list);
      }
    }
    for (Found list : joined) {
      if (!list.home.slot().isClosed() && !resolveOpenList(list)) {
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
    List<String> items = list(list.home).items();
    if (!items.isEmpty()) {
      count(list.name, items.size());
    }
    put(list, items);
  }

  /// @return false if the places of the list do not all say the same
  private boolean resolveOpenList(Found list) {
    List<String> items = list(list.home).items();
    if (items.size() != counts[list.name.listNumber()]) {
      return false;
    }
    for (Hit hit : list.hits) {
      if (list(hit).find(items).isEmpty()) {
        return false;
      }
    }
    put(list, items);
    return true;
  }

  private JoinedList list(Hit hit) {
    return new JoinedList(text, hit, String.valueOf(hit.slot().joiner()));
  }

  private void put(Found list, List<String> items) {
    for (int k = 0; k < items.size(); k++) {
      if (list.home.slot().takes(items.get(k))) {
        values.put(list.name.item(k), list.name.list(), k, items.get(k));
      }
    }
  }

  private void resolveRepeated(Found field) {
    for (int k = 0; k < field.hits.size(); k++) {
      values.put(field.name.item(k), field.name.list(), k, decoded(field.hits.get(k)));
    }
  }

  /// @return false if its home cannot be believed, or nobody knows whether there is such an item
  private boolean resolveScalar(Found field) {
    FieldName name = field.name;
    int count = name.index() < 0 ? Integer.MAX_VALUE : counts[name.listNumber()];
    String value = decoded(field.home);
    boolean believed =
        field.home.slot().takes(value) && (field.home == field.first || isBelieved(field.first));
    if (count < 0 || !believed) {
      return false;
    }
    if (name.index() < count) {
      values.put(name.path(), name.list(), name.index(), value);
    }
    return true;
  }
}

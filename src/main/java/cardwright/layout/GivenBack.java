package cardwright.layout;

import cardwright.layout.HomePlan.Inner;
import cardwright.layout.HomePlan.Kind;
import cardwright.layout.HomePlan.Role;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which fields of a layout's cards reading gives back as they were filled in, worked out once from
/// the layout. Immutable.
///
/// It holds for a card in which every line of the layout stands, and every slot taken alone says
/// what was written there ([Filler#isTold]). Then [Resolver], which decides what a card says, has
/// no choice:
///
/// - All places that a field has in the lines were filled with one value and say it. Only a place
///   inside another field's value (a pattern) can say something else, as that value may be given
///   itself; it is not believed where the field's home is a place in the lines.
/// - A list is as long as its closed values say, or the numbers of its whole numbers. Where the
///   length matters, for numbered fields and for open values told apart by joiners, one of the two
///   has to be there and to say how many items there are ([#countsAll]).
/// - The places of open values are weighed against each other, and the lines of values that have a
///   line each are counted: so the former have none inside another value, and the latter no second
///   one.
///
/// Of a layout in which that is not so for every field, nothing is said.
final class GivenBack {

  /// How many items of a list have their names looked up.
  private static final int READY_ITEMS = 8;

  /// The places of a field, in the order in which reading comes upon them.
  private static final class Stands {

    private Role home;
    private boolean homeInside;
    private boolean anyInside;
    private int places;

    private Stands(Role first) {
      home = first;
    }

    /// @param inside whether it stands inside another field's value
    private void add(Role place, boolean inside) {
      if (places == 0 || (place.slot().home() && !home.slot().home())) {
        home = place;
        homeInside = inside;
      }
      anyInside |= inside;
      places++;
    }

    private boolean isAble() {
      return switch (home.kind()) {
        case NONE -> true;
        case SCALAR -> !anyInside || home.field().index() < 0;
        case JOINED -> !homeInside && (home.slot().isClosed() || !anyInside);
        case REPEATED -> places == 1 && !anyInside;
      };
    }
  }

  /// What tells how many items a list has.
  private static final class Count {

    private boolean closed;
    private int numbered;
    private boolean matters;
    private boolean lines;
  }

  private final Map<Integer, Stands> fields = new HashMap<>();
  private final Map<String, Count> counts = new HashMap<>();
  private final Map<String, Role> homes = new HashMap<>();
  private final boolean able;

  GivenBack(HomePlan plan) {
    Set<String> patterns = new HashSet<>();
    plan.lineRoles().forEach(role -> add(role, false, patterns));
    plan.matterRoles().values().forEach(role -> addInside(role, patterns));
    fields.values().forEach(this::addPaths);
    able = fields.values().stream().allMatch(Stands::isAble);
  }

  private void add(Role role, boolean inside, Set<String> patterns) {
    if (role.kind() != Kind.NONE) {
      fields.computeIfAbsent(role.field().number(), _ -> new Stands(role)).add(role, inside);
      addInside(role, patterns);
    }
  }

  private void addInside(Role role, Set<String> patterns) {
    Inner inner = role.inner();
    boolean alone = role.kind() == Kind.SCALAR || role.kind() == Kind.NONE;
    if (inner != null && alone && patterns.add(role.field().path())) {
      inner.roles().forEach(place -> add(place, true, patterns));
    }
  }

  private void addPaths(Stands field) {
    if (field.homeInside) {
      return;
    }
    Role home = field.home;
    Count count = counts.computeIfAbsent(home.field().list(), _ -> new Count());
    int index = home.field().index();
    boolean closed = home.kind() == Kind.JOINED && home.slot().isClosed();
    count.closed |= closed;
    count.matters |= index >= 0 || (home.kind() == Kind.JOINED && !closed);
    count.lines |= home.kind() == Kind.REPEATED;
    count.numbered = Math.max(count.numbered, home.isNumberedInteger() ? index + 1 : 0);
    for (int k = 0; k < READY_ITEMS; k++) {
      homes.put(home.field().item(k), home);
    }
  }

  /// Whether the cards of the layout are such at all.
  boolean isAble() {
    return able;
  }

  /// Whether the card of these values says of each list how many items it has.
  boolean countsAll(Values values) {
    for (Map.Entry<String, Count> list : counts.entrySet()) {
      Count count = list.getValue();
      int items = values.count(list.getKey());
      boolean counted = count.closed || count.numbered == items;
      // Without items, a line may stand all the same, for a default.
      boolean none = count.lines && items == 0;
      if (none || count.numbered > items || (count.matters && !counted)) {
        return false;
      }
    }
    return true;
  }

  /// Where a field has its home; null for one that is none of those, or of a later item.
  @Nullable Role home(String path) {
    return homes.get(path);
  }

  /// Whether one of those fields belongs to a list.
  boolean hasList(String list) {
    return counts.containsKey(list);
  }
}

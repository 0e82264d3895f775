package cardwright.layout;

import cardwright.layout.HomePlan.Inner;
import cardwright.layout.HomePlan.Kind;
import cardwright.layout.HomePlan.Role;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
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
/// - A list is as long as its closed values say, or the numbers of its whole numbers; where there
///   is neither, as its open values are. Where the length matters, for numbered fields and for open
///   values told apart by joiners, one of these has to say how many items there are ([#countsAll]).
/// - The places of open values are weighed against each other, and the lines of values that have a
///   line each are counted: so the former have none inside another value, and the latter no second
///   one.
///
/// A line that is left out takes all places of its fields with it, so that the same holds for what
/// is left, if none of them stands inside another field's value too ([#mayLeave]).
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
    private final Set<String> joiners = new HashSet<>();

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
      joiners.add(String.valueOf(place.slot().joiner()));
    }

    /// Whether two places of several values can only differ where one value ends: no joiner begins
    /// with another one.
    private boolean isSplitAlike() {
      return joiners.stream()
          .allMatch(one -> joiners.stream().filter(one::startsWith).count() == 1);
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

  /// What a field tells of how many items its list has.
  ///
  /// @param home where the field stands
  /// @param closed whether all its values, told apart by joiners, are counted at once
  /// @param open whether they are counted if nothing else tells
  /// @param matters whether it has to be known
  private record Count(Role home, boolean closed, boolean open, boolean matters) {

    int numbered() {
      return home.isNumberedInteger() ? home.field().index() + 1 : 0;
    }

    boolean isRepeated() {
      return home.kind() == Kind.REPEATED;
    }
  }

  /// What all fields of a list tell of how many items it has.
  ///
  /// @param there whether a line that has some is left
  private record Counts(
      String list,
      boolean there,
      boolean repeated,
      boolean closed,
      boolean open,
      boolean matters,
      int numbered) {

    /// @param left the numbers of the fields whose lines are left out
    static Counts of(String list, List<Count> fields, BitSet left) {
      boolean there = false;
      boolean repeated = false;
      boolean closed = false;
      boolean open = false;
      boolean matters = false;
      int numbered = 0;
      for (Count field : fields) {
        repeated |= field.isRepeated();
        if (!left.get(field.home().field().number())) {
          there = true;
          closed |= field.closed();
          open |= field.open();
          matters |= field.matters();
          numbered = Math.max(numbered, field.numbered());
        }
      }
      return new Counts(list, there, repeated, closed, open, matters, numbered);
    }

    boolean tell(int items) {
      // Without items, a line may stand all the same, for a default.
      boolean none = repeated && items == 0;
      boolean counted = closed || numbered == items || (open && numbered == 0);
      boolean some = there || items == 0;
      return some && !none && numbered <= items && (counted || !matters);
    }
  }

  private final Map<Integer, Stands> fields = new HashMap<>();
  private final Map<String, List<Count>> counts = new HashMap<>();
  private final Map<String, Role> homes = new HashMap<>();
  private final List<Counts> whole;
  private final boolean able;

  GivenBack(HomePlan plan) {
    Set<String> patterns = new HashSet<>();
    plan.lineRoles().forEach(role -> add(role, false, patterns));
    plan.matterRoles().values().forEach(role -> addInside(role, patterns));
    fields.values().forEach(this::addPaths);
    whole = without(new BitSet());
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
    boolean joined = home.kind() == Kind.JOINED;
    boolean closed = joined && home.slot().isClosed();
    boolean open = joined && !closed && field.isSplitAlike();
    boolean matters = home.field().index() >= 0 || (joined && !closed);
    counts
        .computeIfAbsent(home.field().list(), _ -> new ArrayList<>())
        .add(new Count(home, closed, open, matters));
    for (int k = 0; k < READY_ITEMS; k++) {
      homes.put(home.field().item(k), home);
    }
  }

  /// Whether the cards of the layout are such at all.
  boolean isAble() {
    return able;
  }

  /// Whether the card of these values says of each list how many items it has.
  ///
  /// @param left the numbers of the fields whose lines are left out
  boolean countsAll(Values values, BitSet left) {
    for (Counts list : left.isEmpty() ? whole : without(left)) {
      if (!list.tell(values.count(list.list()))) {
        return false;
      }
    }
    return true;
  }

  private List<Counts> without(BitSet left) {
    return counts.entrySet().stream()
        .map(list -> Counts.of(list.getKey(), list.getValue(), left))
        .toList();
  }

  /// Whether nothing of what a place says is read elsewhere if its line is left out.
  boolean mayLeave(Role place) {
    Stands field = fields.get(place.field().number());
    return field == null || !field.anyInside;
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

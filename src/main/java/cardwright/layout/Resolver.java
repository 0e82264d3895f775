package cardwright.layout;

import cardwright.layout.Declaration.Pattern;
import cardwright.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Makes values of the slots that were found: takes lists apart, believes each field's home, and
/// compares the echoes with it.
final class Resolver {

  private static final Comparator<Hit> BELIEVED_FIRST =
      Comparator.comparing((Hit hit) -> !hit.certain()).thenComparing(hit -> !hit.slot().home());

  private static final Comparator<JoinedList> BELIEVED_LISTS_FIRST =
      Comparator.comparing((JoinedList list) -> !list.certain())
          .thenComparing(list -> !list.slot().home());

  private final String text;
  private final Layout layout;
  private final Map<String, List<Hit>> scalars = new LinkedHashMap<>();
  private final Map<String, List<JoinedList>> joined = new LinkedHashMap<>();
  private final Map<String, List<Hit>> repeated = new LinkedHashMap<>();
  private final Map<String, Integer> counts = new LinkedHashMap<>();

  private final Values values = new Values();
  private final Map<String, Places> places = new LinkedHashMap<>();
  private final Map<String, Places> lists = new LinkedHashMap<>();
  private final Map<String, Places> vacant = new LinkedHashMap<>();

  Resolver(String text, Layout layout, List<Hit> hits) {
    this.text = text;
    this.layout = layout;
    hits.forEach(this::sort);
    joined.values().forEach(group -> group.sort(BELIEVED_LISTS_FIRST));
    scalars.values().forEach(group -> group.sort(BELIEVED_FIRST));
    joined.values().removeIf(List::isEmpty);
  }

  private void sort(Hit found) {
    Hit hit = HtmlTags.inside(text, found);
    Slot slot = hit.slot();
    if (slot.constant() != null || slot.path().startsWith("metadata.")) {
      return;
    }
    if (slot.joiner() != null) {
      joined
          .computeIfAbsent(slot.path(), key -> new ArrayList<>())
          .add(new JoinedList(text, hit, slot.joiner()));
    } else if (slot.repeatsLine()) {
      repeated.computeIfAbsent(slot.path(), key -> new ArrayList<>()).add(hit);
    } else {
      boolean believable = slot.takes(slot.spelling().decode(hit.span().of(text)));
      if (slot.isEmptyItem(hit.span())) {
        vacant.put(slot.path(), places(List.of(hit)));
        counts.merge(SlotPath.list(slot.path()), SlotPath.index(slot.path()) + 1, Math::max);
      } else if (believable) {
        scalars.computeIfAbsent(slot.path(), key -> new ArrayList<>()).add(hit);
        inside(text, layout, hit).forEach(this::sort);
      }
    }
  }

  /// The hits inside a value whose field is declared with a pattern.
  static List<Hit> inside(String text, Layout layout, Hit hit) {
    var derivation = layout.declaration(hit.slot().path()).flatMap(Declaration::derivation);
    if (derivation.isEmpty() || !(derivation.get() instanceof Pattern(LayoutLine line))) {
      return List.of();
    }
    int[] bounds = LineMatcher.strict(line).match(text, hit.span().start(), hit.span().end());
    if (bounds == null) {
      return List.of();
    }
    List<Hit> hits = new ArrayList<>();
    for (int k = 0; k < line.slots().size(); k++) {
      hits.add(Hit.at(line.slots().get(k), bounds, k, hit.certain()));
    }
    return hits;
  }

  /// Resolves everything: first what tells how long the lists are.
  void run() {
    scalars.forEach(
        (path, hits) -> {
          if (hits.getFirst().slot().type() == FieldType.INTEGER && SlotPath.index(path) >= 0) {
            counts.merge(SlotPath.list(path), SlotPath.index(path) + 1, Math::max);
          }
        });
    joined.forEach(
        (path, group) -> {
          if (group.getFirst().slot().isClosed()) {
            resolveClosedList(path, group);
          }
        });
    joined.forEach(
        (path, group) -> {
          if (!group.getFirst().slot().isClosed()) {
            resolveOpenList(path, group);
          }
        });
    repeated.forEach(this::resolveRepeated);
    scalars.forEach(this::resolveScalar);
  }

  Values values() {
    return values;
  }

  Map<String, Places> places() {
    return places;
  }

  Map<String, Places> lists() {
    return lists;
  }

  Map<String, Places> vacant() {
    return vacant;
  }

  private void resolveClosedList(String path, List<JoinedList> group) {
    JoinedList home = group.getFirst();
    List<Span> items = home.split();
    if (items.isEmpty()) {
      Place empty = place(home, Span.at(home.span().start()));
      vacant.put(SlotPath.item(path, 0), new Places(empty, List.of(), List.of()));
    } else {
      // An empty place is no count: it may belong to one item without a value.
      counts.merge(SlotPath.list(path), items.size(), Math::max);
    }
    resolveList(path, group, home, items);
  }

  private void resolveOpenList(String path, List<JoinedList> group) {
    int count = counts.getOrDefault(SlotPath.list(path), -1);
    if (count < 0) {
      count = group.getFirst().split().size();
      for (int k = 1; k < group.size(); k++) {
        count = JoinedList.agree(group.getFirst(), group.get(k)).map(List::size).orElse(count);
      }
    }
    JoinedList best = null;
    long most = 0;
    for (JoinedList list : group) {
      long supporters = list.split().size() == count ? supporters(group, list) : 0;
      if (supporters > most) {
        best = list;
        most = supporters;
      }
    }
    if (best != null) {
      resolveList(path, group, best, best.split());
      return;
    }
    JoinedList home = group.getFirst();
    resolveList(path, group, home, divide(group, home, count));
  }

  /// How many places say the same as one does: where most agree, a single other one is mistaken.
  private static long supporters(List<JoinedList> group, JoinedList list) {
    List<String> values = list.items();
    return group.stream().filter(other -> other.find(values).isPresent()).count();
  }

  /// Divides a place whose values hold the joiner themselves.
  private static List<Span> divide(List<JoinedList> group, JoinedList home, int count) {
    for (JoinedList other : group) {
      Optional<List<Span>> items =
          JoinedList.agree(home, other).filter(v -> v.size() == count).flatMap(home::find);
      if (items.isPresent()) {
        return items.get();
      }
    }
    List<Span> items = home.split();
    if (items.size() <= count || count < 1) {
      return items;
    }
    // Which joiner belongs to a name cannot be known: the last value takes what is left.
    List<Span> fewer = new ArrayList<>(items.subList(0, count - 1));
    fewer.add(new Span(items.get(count - 1).start(), items.getLast().end()));
    return fewer;
  }

  private void resolveList(String path, List<JoinedList> group, JoinedList home, List<Span> items) {
    List<String> seen = new ArrayList<>(items.size());
    List<List<Place>> echoes = new ArrayList<>(items.size());
    List<List<Place>> contradictions = new ArrayList<>(items.size());
    for (Span item : items) {
      seen.add(home.decoded(item));
      echoes.add(new ArrayList<>());
      contradictions.add(new ArrayList<>());
    }
    List<Place> wholeEchoes = new ArrayList<>();
    List<Place> wholeContradictions = new ArrayList<>();
    for (JoinedList other : group) {
      if (other == home) {
        continue;
      }
      List<Span> found = other.find(seen).orElseGet(other::split);
      boolean comparable = found.size() == seen.size();
      boolean allSame = comparable;
      for (int k = 0; comparable && k < seen.size(); k++) {
        boolean same = same(other.slot(), other.decoded(found.get(k)), seen.get(k));
        allSame &= same;
        if (same || other.certain()) {
          (same ? echoes : contradictions).get(k).add(place(other, found.get(k)));
        }
      }
      if (allSame || other.certain()) {
        (allSame ? wholeEchoes : wholeContradictions).add(whole(other));
      }
    }
    lists.put(path, new Places(whole(home), wholeEchoes, wholeContradictions));
    for (int k = 0; k < seen.size(); k++) {
      String item = SlotPath.item(path, k);
      Place homePlace = place(home, items.get(k));
      Places found = new Places(homePlace, echoes.get(k), contradictions.get(k));
      if (home.slot().takes(seen.get(k))) {
        values.put(item, seen.get(k));
        places.put(item, found);
      } else if (seen.get(k).isEmpty()) {
        vacant.put(item, found);
      }
    }
  }

  private Place whole(JoinedList list) {
    return new Place(list.span(), list.slot().spelling(), list.decoded(), null);
  }

  private Place place(JoinedList list, Span item) {
    return new Place(item, list.slot().spelling(), list.decoded(item), list.slot().joiner());
  }

  private void resolveRepeated(String path, List<Hit> hits) {
    for (int k = 0; k < hits.size(); k++) {
      String item = SlotPath.item(path, k);
      Places found = places(List.of(hits.get(k)));
      values.put(item, found.home().value());
      places.put(item, found);
    }
  }

  private void resolveScalar(String path, List<Hit> hits) {
    int index = SlotPath.index(path);
    int count = index < 0 ? -1 : count(SlotPath.list(path));
    Places found = places(hits);
    if (index < 0 || count < 0 || index < count) {
      values.put(path, found.home().value());
      places.put(path, found);
    } else {
      vacant.put(path, found);
    }
  }

  /// How many items a list has; -1 if nothing says.
  private int count(String list) {
    Integer known = counts.get(list);
    if (known == null) {
      known = openCount(list);
      counts.put(list, known);
    }
    return known;
  }

  /// How many items a list has by its open slots; -1 if it has none.
  private int openCount(String list) {
    int most = -1;
    for (String path : joined.keySet()) {
      if (SlotPath.list(path).equals(list)) {
        most = Math.max(most, values.all(path).size());
      }
    }
    return most;
  }

  private Places places(List<Hit> hits) {
    Place home = place(hits.getFirst());
    List<Place> echoes = new ArrayList<>();
    List<Place> contradictions = new ArrayList<>();
    for (Hit hit : hits.subList(1, hits.size())) {
      Place place = place(hit);
      boolean same = same(hit.slot(), place.value(), home.value());
      // A line that fits only in part and says something else may be about something else.
      if (same || hit.certain()) {
        (same ? echoes : contradictions).add(place);
      }
    }
    return new Places(home, echoes, contradictions);
  }

  private Place place(Hit hit) {
    String value = hit.slot().spelling().decode(hit.span().of(text));
    return new Place(hit.span(), hit.slot().spelling(), value, null);
  }

  /// Handles are the same in upper and lower case.
  private static boolean same(Slot slot, String one, String other) {
    return slot.type() == FieldType.HANDLE ? one.equalsIgnoreCase(other) : one.equals(other);
  }
}

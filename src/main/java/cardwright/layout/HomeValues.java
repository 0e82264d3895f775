package cardwright.layout;

import cardwright.layout.HomePlan.FieldName;
import cardwright.layout.HomePlan.Inner;
import cardwright.layout.ReadingPlan.InMatter;
import cardwright.layout.ReadingPlan.Nested;
import cardwright.layout.ReadingPlan.Stand;
import cardwright.layout.ReadingPlan.Stands;
import cardwright.matter.FrontMatter;
import cardwright.text.Span;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The values of a card that fits its layout to the letter, read from the homes alone: what the
/// echoes say changes no value. Gives up where anything has to be weighed; [Resolver] does that.
final class HomeValues {

  private final ReadingPlan plan;
  private final CardText card;
  private final int @Nullable [][] rows;
  private final BitSet coded;
  private final List<ExactFit.Repeated> repeated;
  private final int[] counts;
  private final Values values = new Values();

  private HomeValues(ReadingPlan plan, CardText card, ExactFit.Fit fit) {
    this.plan = plan;
    this.card = card;
    rows = fit.rows();
    coded = fit.coded();
    repeated = fit.repeated();
    counts = new int[plan.listCount()];
    Arrays.fill(counts, -1);
  }

  /// The values, in the order in which [Resolver] gives them.
  ///
  /// @param fit what stands in the card's lines; the room behind them is used
  /// @param matter what the card's front matter says; its values may have slots of their own inside
  /// @return null if they have to be weighed
  static @Nullable Values of(
      CompiledLayout layout,
      CardText card,
      ExactFit.Fit fit,
      Map<String, @Nullable Object> matter) {
    if (!layout.plan().isAble()) {
      return null;
    }
    HomeValues found = new HomeValues(layout.plan(), card, fit);
    return found.lookInside(matter) && found.lookInside() && found.resolve() ? found.values : null;
  }

  /// @return false if a value of the front matter is not what stands in its place
  private boolean lookInside(Map<String, @Nullable Object> matter) {
    for (InMatter value : plan.inMatter()) {
      Span span = HomePlan.unquoted(card.text(), span(value.value()));
      if (!isSaid(matter, value, span)) {
        return false;
      }
      lookInside(value.value(), span, value.inner(), value.row());
    }
    return true;
  }

  private boolean isSaid(Map<String, @Nullable Object> matter, InMatter value, Span span) {
    Object said = FrontMatter.get(matter, value.path()).orElse(null);
    return coded.get(value.value().row())
        ? card.decoded(span.start(), span.end()).equals(said)
        : said instanceof String text
            && text.length() == span.length()
            && card.text().startsWith(text, span.start());
  }

  /// @return false if a value with slots inside cannot be believed
  private boolean lookInside() {
    for (Nested nested : plan.nested()) {
      if (isThere(nested.value())) {
        if (!isBelieved(nested.value())) {
          return false;
        }
        lookInside(nested.value(), span(nested.value()), nested.inner(), nested.row());
      }
    }
    return true;
  }

  private void lookInside(Stand value, Span span, Inner inner, int row) {
    rows[row] = inner.matcher().match(card.text(), span.start(), span.end());
    if (coded.get(value.row())) {
      coded.set(row);
    }
  }

  private boolean resolve() {
    for (Stands field : plan.scalars()) {
      if (field.first().role().isNumberedInteger()) {
        countItem(field);
      }
    }
    for (Stands list : plan.closedLists()) {
      if (isThere(list.home())) {
        resolveClosedList(list);
      }
    }
    for (Stands list : plan.openLists()) {
      if (isThere(list.home()) && !resolveOpenList(list)) {
        return false;
      }
    }
    for (Stands field : plan.repeated()) {
      resolveRepeated(field);
    }
    for (Stands field : plan.scalars()) {
      if (!resolveScalar(field)) {
        return false;
      }
    }
    return true;
  }

  /// A place of an item's whole number tells that there is such an item, even if it is empty.
  private void countItem(Stands field) {
    for (Stand place : field.places()) {
      if (rows[place.row()] != null) {
        count(field.field(), field.field().index() + 1);
      }
    }
  }

  private void count(FieldName field, int count) {
    counts[field.listNumber()] = Math.max(counts[field.listNumber()], count);
  }

  private void resolveClosedList(Stands list) {
    List<String> items = list(list.home()).items();
    if (!items.isEmpty()) {
      count(list.field(), items.size());
    }
    put(list, items);
  }

  /// @return false if the places of the list do not all say the same
  private boolean resolveOpenList(Stands list) {
    Stand home = list.home();
    List<String> items = list(home).items();
    if (items.size() != counts[list.field().listNumber()]) {
      return false;
    }
    for (Stand place : list.places()) {
      if (place != home && isThere(place) && list(place).find(items).isEmpty()) {
        return false;
      }
    }
    put(list, items);
    return true;
  }

  private JoinedList list(Stand place) {
    return new JoinedList(source(place), place.role());
  }

  private void put(Stands list, List<String> items) {
    Slot slot = list.home().role().slot();
    FieldName name = list.field();
    for (int k = 0; k < items.size(); k++) {
      if (slot.takes(items.get(k))) {
        values.put(name.item(k), name.list(), k, items.get(k));
      }
    }
  }

  private void resolveRepeated(Stands field) {
    FieldName name = field.field();
    int item = 0;
    for (ExactFit.Repeated line : repeated) {
      for (Stand place : field.places()) {
        if (place.row() == line.row()) {
          String source = source(place, line.bounds());
          String value = place.role().slot().spelling().decode(source);
          values.put(name.item(item), name.list(), item, value);
          item++;
        }
      }
    }
  }

  /// @return false if its home cannot be believed, or nobody knows whether there is such an item
  private boolean resolveScalar(Stands field) {
    Stand home = null;
    Stand first = null;
    for (Stand place : field.places()) {
      if (isThere(place)) {
        first = first == null ? place : first;
        home = home == null || (place.role().slot().home() && !isHome(home)) ? place : home;
      }
    }
    if (first == null || home == null) {
      return true;
    }
    FieldName name = field.field();
    int count = name.index() < 0 ? Integer.MAX_VALUE : counts[name.listNumber()];
    // Values come in the order of their first places.
    boolean ordered = first == field.first();
    String value = believed(home);
    if (count < 0 || !ordered || value == null || (home != first && !isBelieved(first))) {
      return false;
    }
    if (name.index() < count) {
      values.put(name.path(), name.list(), name.index(), value);
    }
    return true;
  }

  private static boolean isHome(Stand place) {
    return place.role().slot().home();
  }

  /// Whether the card has a place. An empty one of an item's whole number holds no value.
  private boolean isThere(Stand place) {
    int[] bounds = rows[place.row()];
    return bounds != null
        && (bounds[2 * place.slot()] < bounds[2 * place.slot() + 1]
            || !place.role().isNumberedInteger());
  }

  private boolean isBelieved(Stand place) {
    return believed(place) != null;
  }

  /// What a reader sees in a place; null if that cannot be the field's value.
  private @Nullable String believed(Stand place) {
    if (isUsual(place)) {
      return place.usual();
    }
    Slot slot = place.role().slot();
    String source = source(place);
    String value = slot.spelling().decode(source);
    return slot.takesFound(source, value) ? value : null;
  }

  /// Whether a place says what most cards say there.
  private boolean isUsual(Stand place) {
    String usual = place.usual();
    int from = rows[place.row()][2 * place.slot()];
    int to = rows[place.row()][2 * place.slot() + 1];
    return usual != null
        && to - from == usual.length()
        && !coded.get(place.row())
        && card.text().startsWith(usual, from);
  }

  private String source(Stand place) {
    return source(place, rows[place.row()]);
  }

  /// What stands in a place, without the tags around a value in HTML.
  private String source(Stand place, int[] bounds) {
    String text = card.text();
    int from = bounds[2 * place.slot()];
    int to = bounds[2 * place.slot() + 1];
    if (isTagged(place, text, from, to)) {
      Span inside = HtmlTags.between(text, from, to);
      from = inside.start();
      to = inside.end();
    }
    return coded.get(place.row()) ? card.decoded(from, to) : text.substring(from, to);
  }

  private static boolean isTagged(Stand place, String text, int from, int to) {
    return place.role().slot().spelling() == Spelling.HTML && HtmlTags.mayStandIn(text, from, to);
  }

  private Span span(Stand place) {
    int[] bounds = rows[place.row()];
    Span span = new Span(bounds[2 * place.slot()], bounds[2 * place.slot() + 1]);
    return isTagged(place, card.text(), span.start(), span.end())
        ? HtmlTags.between(card.text(), span.start(), span.end())
        : span;
  }
}

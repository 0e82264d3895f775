package cardwright.layout;

import cardwright.layout.HomePlan.Role;
import cardwright.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// The values of a list that share a line, told apart by the joiner between them.
///
/// A value may hold the joiner too (`Tom & Jerry & Ann`): then how many values there are, or what
/// they are, must be known from elsewhere.
final class JoinedList {

  /// How many joiners are tried as the end of a value: reading stays linear in the text.
  private static final int MOST_TRIES = 16;

  private final String text;
  private final Slot slot;
  private final Span span;
  private final boolean certain;
  private final Joiner joiner;

  /// @param hit a hit of a slot with a joiner
  JoinedList(String text, Hit hit, String joiner) {
    this(text, hit, Joiner.of(joiner));
  }

  /// @param text all that stands in a slot with a joiner
  JoinedList(String text, Role role) {
    this(
        text,
        new Hit(role.slot(), new Span(0, text.length()), true),
        Objects.requireNonNull(role.joiner()));
  }

  private JoinedList(String text, Hit hit, Joiner joiner) {
    this.text = text;
    slot = hit.slot();
    span = hit.span();
    certain = hit.certain();
    this.joiner = joiner;
  }

  Slot slot() {
    return slot;
  }

  Span span() {
    return span;
  }

  /// Whether the whole line fits the layout's.
  boolean certain() {
    return certain;
  }

  /// What a reader sees in the whole place.
  String decoded() {
    return slot.spelling().decode(span.of(text));
  }

  /// What a reader sees in a part of the place.
  String decoded(Span item) {
    return slot.spelling().decode(item.of(text));
  }

  /// The parts between joiners; none for an empty closed slot.
  List<Span> split() {
    int at = next(span.start());
    if (at < 0) {
      // Most cards are about one person.
      Span only = trim(span.start(), span.end());
      return only.isEmpty() && slot.isClosed() ? List.of() : List.of(only);
    }
    List<Span> items = new ArrayList<>();
    int from = span.start();
    for (; at >= 0; at = next(from)) {
      items.add(trim(from, at));
      from = at + joiner.core().length();
    }
    items.add(trim(from, span.end()));
    return items;
  }

  /// What a reader sees in the parts between joiners.
  List<String> items() {
    List<Span> parts = split();
    if (parts.size() == 1) {
      return List.of(decoded(parts.getFirst()));
    }
    List<String> items = new ArrayList<>(parts.size());
    for (Span item : parts) {
      items.add(decoded(item));
    }
    return items;
  }

  /// The parts that spell the given values, in order; empty if the place says something else.
  Optional<List<Span>> find(List<String> values) {
    List<Span> items = new ArrayList<>();
    int from = span.start();
    for (int k = 0; k < values.size(); k++) {
      int end = endOf(values.get(k), from, k == values.size() - 1);
      if (end < 0) {
        return Optional.empty();
      }
      items.add(trim(from, end));
      from = end + joiner.core().length();
    }
    return Optional.of(items);
  }

  private int endOf(String value, int from, boolean last) {
    if (last) {
      return decoded(trim(from, span.end())).equals(value) ? span.end() : -1;
    }
    int tries = 0;
    for (int at = next(from);
        at >= 0 && tries < MOST_TRIES;
        at = next(at + joiner.core().length())) {
      // What is written is as long as what it says, or longer.
      if (at - from >= value.length()) {
        tries++;
        if (decoded(trim(from, at)).equals(value)) {
          return at;
        }
      }
    }
    return -1;
  }

  /// Where the next joiner stands, -1 if there is none.
  private int next(int from) {
    for (int at = text.indexOf(joiner.core(), from, span.end());
        at >= 0;
        at = text.indexOf(joiner.core(), at + 1, span.end())) {
      if (isJoiner(at)) {
        return at;
      }
    }
    return -1;
  }

  private boolean isJoiner(int at) {
    if (joiner.inTable()) {
      return at == 0 || text.charAt(at - 1) != '\\';
    }
    int after = at + joiner.core().length();
    return !joiner.spaced()
        || (at > span.start()
            && isBlank(text.charAt(at - 1))
            && after < span.end()
            && isBlank(text.charAt(after)));
  }

  private Span trim(int from, int to) {
    if (!joiner.inTable() && !joiner.spaced()) {
      return new Span(from, to);
    }
    int start = from;
    int end = to;
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    if (start == end) {
      return Span.at(emptyAt(from, to));
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  /// Where an empty value stands among the blanks of the joiners around it.
  private int emptyAt(int from, int to) {
    if (from == span.start()) {
      return from;
    }
    return to == span.end() ? to : Math.min(from + 1, to);
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  /// The values that two places spell with different joiners: where the two texts differ, and only
  /// there, one value ends.
  ///
  /// @return empty if the texts differ elsewhere too, or the joiners are the same
  static Optional<List<String>> agree(JoinedList one, JoinedList other) {
    String a = one.decoded();
    String b = other.decoded();
    String joinerA = String.valueOf(one.slot.joiner());
    String joinerB = String.valueOf(other.slot.joiner());
    if (joinerA.equals(joinerB)) {
      return Optional.empty();
    }
    List<String> values = new ArrayList<>();
    int i = 0;
    int k = 0;
    int from = 0;
    while (i < a.length() || k < b.length()) {
      if (a.startsWith(joinerA, i) && b.startsWith(joinerB, k)) {
        values.add(a.substring(from, i));
        i += joinerA.length();
        k += joinerB.length();
        from = i;
      } else if (i < a.length() && k < b.length() && a.charAt(i) == b.charAt(k)) {
        i++;
        k++;
      } else {
        return Optional.empty();
      }
    }
    values.add(a.substring(from));
    return Optional.of(values);
  }
}

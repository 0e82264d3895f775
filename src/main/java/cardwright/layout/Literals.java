package cardwright.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The lines without slots of all layouts, in loose form, numbered: a card's line is looked up once
/// for all layouts. Immutable.
final class Literals {

  /// The number of a line that no layout has as it stands.
  static final int NONE = -1;

  private final Map<String, Integer> numbers = new HashMap<>();

  Literals(List<Layout> layouts) {
    for (Layout layout : layouts) {
      for (LayoutLine line : layout.lines()) {
        String literal = line.isLiteral() ? LineMatcher.loose(line).literal() : "";
        if (!literal.isEmpty()) {
          numbers.putIfAbsent(literal, numbers.size());
        }
      }
    }
  }

  /// The number of a line in loose form, or [#NONE].
  int number(String line) {
    return numbers.getOrDefault(line, NONE);
  }

  /// How many there are; their numbers are below.
  int count() {
    return numbers.size();
  }

  /// The lines themselves.
  Set<String> lines() {
    return numbers.keySet();
  }
}

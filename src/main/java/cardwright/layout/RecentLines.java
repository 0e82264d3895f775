package cardwright.layout;

import cardwright.layout.Vocabulary.Likely;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/// Knows of a card's line what the layouts can make of it, and remembers it: the lines of a family,
/// and those of a card while someone types in it, are the same again and again. Safe for use by
/// several threads.
final class RecentLines {

  /// Beyond this all is forgotten: some megabytes.
  private static final int MOST_CHARS = 2_000_000;

  /// What an entry takes beside its text.
  private static final int ENTRY_CHARS = 40;

  /// What the layouts can make of a line; the arrays go by the layouts' numbers.
  ///
  /// @param literal the line's number among the lines that layouts have without a slot
  /// @param foreign whether it fits no line of any layout, neither whole nor in part
  /// @param whole the lines with slots that it may fit from end to end
  /// @param likely the lines that it could fit in part
  @SuppressWarnings("ArrayRecordComponent")
  record Facts(int literal, boolean foreign, int[][] whole, Likely[][] likely) {}

  private final List<CompiledLayout> layouts;
  private final Literals literals;
  private final Map<String, Facts> known = new ConcurrentHashMap<>();
  private final AtomicInteger chars = new AtomicInteger();

  RecentLines(List<CompiledLayout> layouts, Literals literals) {
    this.layouts = layouts;
    this.literals = literals;
  }

  /// The facts of a line.
  ///
  /// @param line in loose form; not empty
  /// @param search finds what it could fit in part
  Facts facts(String line, Vocabulary.Search search) {
    Facts facts = known.get(line);
    if (facts == null) {
      facts = facts(line, search.likely(line));
      if (chars.addAndGet(line.length() + ENTRY_CHARS) > MOST_CHARS) {
        known.clear();
        chars.set(0);
      }
      known.put(line, facts);
    }
    return facts;
  }

  /// The facts of a line that is too long to be looked at closely, or to be remembered.
  ///
  /// @param line in loose form; not empty
  Facts longFacts(String line) {
    return facts(line, List.of());
  }

  private Facts facts(String line, List<Likely> likely) {
    int literal = literals.number(line);
    int[][] whole = new int[layouts.size()][];
    Likely[][] inPart = new Likely[layouts.size()][];
    boolean foreign = likely.isEmpty() && literal == Literals.NONE;
    for (CompiledLayout layout : layouts) {
      int number = layout.number();
      whole[number] = layout.wholeLines(line, literal != Literals.NONE);
      inPart[number] = likely.stream().filter(at -> at.layout() == layout).toArray(Likely[]::new);
      foreign &= whole[number].length == 0;
    }
    return new Facts(literal, foreign, whole, inPart);
  }
}

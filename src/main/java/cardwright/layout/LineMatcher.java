package cardwright.layout;

import org.jspecify.annotations.Nullable;

/// Matches one line against one layout line in a single pass, without backtracking.
///
/// Slots that end by themselves are read from both ends of the line; a slot of open text takes what
/// is left between them. Where several open slots meet, all but the last end at the next literal
/// text.
final class LineMatcher {

  private final LayoutLine line;
  private final String[] literals;
  private final Alphabet[] alphabets;
  private final boolean[] closed;
  private final boolean[] mayBeEmpty;
  private final boolean loose;

  private LineMatcher(LayoutLine line, String[] literals, boolean loose) {
    this.line = line;
    this.literals = literals;
    this.loose = loose;
    int slots = line.slots().size();
    alphabets = new Alphabet[slots];
    closed = new boolean[slots];
    mayBeEmpty = new boolean[slots];
    for (int i = 0; i < slots; i++) {
      alphabets[i] = new Alphabet(slot(i));
      closed[i] = slot(i).isClosed();
      mayBeEmpty[i] = !closed[i] || slot(i).isList() || slot(i).spelling() == Spelling.SPACES;
    }
  }

  /// A matcher to the letter.
  static LineMatcher strict(LayoutLine line) {
    return new LineMatcher(line, line.literals().toArray(String[]::new), false);
  }

  /// A matcher for [LooseText]: blanks beside slots may be there or not.
  static LineMatcher loose(LayoutLine line) {
    int slots = line.slots().size();
    String[] literals = new String[slots + 1];
    for (int i = 0; i <= slots; i++) {
      String normal = LooseText.normal(line.literals().get(i));
      literals[i] = normal.strip();
    }
    return new LineMatcher(line, literals, true);
  }

  /// The layout line's literal text where it has no slot.
  String literal() {
    return literals[0];
  }

  /// Matches `source` from `from` to `to`.
  ///
  /// @return start and end of each slot's content, one after the other; null if the line does not
  ///   fit
  int @Nullable [] match(String source, int from, int to) {
    int slots = literals.length - 1;
    if (slots == 0) {
      boolean same = to - from == literals[0].length() && source.startsWith(literals[0], from);
      return same ? new int[0] : null;
    }
    if (to - from < literals[0].length() || !source.startsWith(literals[0], from)) {
      return null;
    }
    int start = from + literals[0].length();
    return slots == 1 && !loose ? single(source, start, to) : new Match(source, start, to).run();
  }

  /// The one slot of a line from `from` to `to`, of which the literal text before it is taken.
  private int @Nullable [] single(String source, int from, int to) {
    int end = to - literals[1].length();
    boolean fits =
        (from < end || (from == end && mayBeEmpty[0]))
            && source.startsWith(literals[1], end)
            && isAllowed(0, source, from, end);
    return fits ? new int[] {from, end} : null;
  }

  /// The state of one match: what is left of the line between `start` and `end`.
  private final class Match {

    private final String source;
    private final int[] bounds = new int[2 * (literals.length - 1)];
    private int start;
    private int end;

    Match(String source, int start, int end) {
      this.source = source;
      this.start = start;
      this.end = end;
    }

    int @Nullable [] run() {
      int first = 0;
      int last = literals.length - 2;
      if (!takeLiteralBefore(last + 1)) {
        return null;
      }
      start = skipBlanks(start);
      for (; first < last && closed[first]; first++) {
        if (!takeFirst(first)) {
          return null;
        }
      }
      for (; last > first && closed[last]; last--) {
        if (!takeLast(last)) {
          return null;
        }
      }
      for (; first < last; first++) {
        String next = literals[first + 1];
        int found = next.isEmpty() ? -1 : source.indexOf(next, start);
        if (found < 0 || found + next.length() > end || !takeSlot(first, start, found)) {
          return null;
        }
        start = found + next.length();
      }
      return takeSlot(first, start, end) ? bounds : null;
    }

    /// Takes a closed slot at the start and the literal after it: at the end of all the slot
    /// allows, or else the first one within (an id may hold the very chars that follow it).
    private boolean takeFirst(int index) {
      String next = literals[index + 1];
      int furthest = start;
      while (furthest < end && alphabets[index].allows(source, furthest)) {
        furthest++;
      }
      int slotEnd = furthest;
      int literalAt = skipBlanks(furthest);
      if (!source.startsWith(next, literalAt)) {
        slotEnd = source.indexOf(next, start);
        literalAt = slotEnd;
      }
      boolean found = slotEnd >= start && slotEnd <= furthest && literalAt + next.length() <= end;
      if (!found || !takeAllowed(index, start, slotEnd)) {
        return false;
      }
      start = skipBlanks(literalAt + next.length());
      return true;
    }

    /// The same from the end of the line.
    private boolean takeLast(int index) {
      String before = literals[index];
      int furthest = end;
      while (furthest > start && alphabets[index].allows(source, furthest - 1)) {
        furthest--;
      }
      int slotEnd = end;
      end = furthest;
      if (takeLiteralBefore(index)) {
        return takeAllowed(index, furthest, slotEnd);
      }
      int found = source.lastIndexOf(before, slotEnd - before.length());
      int slotStart = found + before.length();
      if (found < start || slotStart < furthest || !takeAllowed(index, slotStart, slotEnd)) {
        return false;
      }
      end = found;
      skipBlanksAtEnd();
      return true;
    }

    private int skipBlanks(int from) {
      int at = from;
      while (loose && at < end && source.charAt(at) == ' ') {
        at++;
      }
      return at;
    }

    private boolean takeLiteralBefore(int literal) {
      skipBlanksAtEnd();
      int length = literals[literal].length();
      if (end - start < length || !source.startsWith(literals[literal], end - length)) {
        return false;
      }
      end -= length;
      skipBlanksAtEnd();
      return true;
    }

    private void skipBlanksAtEnd() {
      while (loose && end > start && source.charAt(end - 1) == ' ') {
        end--;
      }
    }

    private boolean takeSlot(int index, int slotStart, int slotEnd) {
      return takeAllowed(index, slotStart, slotEnd)
          && isAllowed(index, source, bounds[2 * index], bounds[2 * index + 1]);
    }

    /// Takes a slot of which every char is known to be allowed.
    private boolean takeAllowed(int index, int slotStart, int slotEnd) {
      int from = slotStart;
      int to = slotEnd;
      if (loose) {
        while (from < to && source.charAt(from) == ' ') {
          from++;
        }
        while (to > from && source.charAt(to - 1) == ' ') {
          to--;
        }
      }
      bounds[2 * index] = from;
      bounds[2 * index + 1] = to;
      return from < to || mayBeEmpty[index];
    }
  }

  /// Whether a slot takes every char of a text.
  private boolean isAllowed(int index, String source, int from, int to) {
    return !closed[index] || alphabets[index].allowsAll(source, from, to);
  }

  /// Whether a line whose slots are filled with what they take ([#takes]) is matched with just that
  /// in each slot.
  ///
  /// So it is if one slot takes what the others leave, and each other one ends by itself where the
  /// literal text beside it, on the side of that slot, begins: it holds a char that the slot does
  /// not allow, which stops the search for the slot's end, and the text stands but once up to
  /// there.
  boolean isTold() {
    int rest = 0;
    while (rest < closed.length - 1 && closed[rest]) {
      rest++;
    }
    boolean told = true;
    for (int k = 0; k < closed.length; k++) {
      told &= k == rest || (closed[k] && isBarred(k, literals[k < rest ? k + 1 : k]));
    }
    return told;
  }

  private boolean isBarred(int index, String literal) {
    for (int i = 0; i < literal.length(); i++) {
      if (!slot(index).allows(literal, i)) {
        return true;
      }
    }
    return false;
  }

  /// Whether a slot takes all of a content, whatever the literal texts beside it are.
  boolean takes(int index, String content) {
    return (content.isEmpty() ? mayBeEmpty[index] : !content.endsWith("\\"))
        && isAllowed(index, content, 0, content.length());
  }

  private Slot slot(int index) {
    return line.slots().get(index);
  }
}

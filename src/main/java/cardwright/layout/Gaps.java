package cardwright.layout;

import cardwright.layout.HomePlan.Role;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// How cards of a layout are read of which lines are left out, because their slots have no value:
/// what can be known without aligning them ([Aligner]), worked out once. Immutable.
///
/// Each line of such a card fits the layout's line it was written from. [Aligner] takes the
/// heaviest chain of lines that fit in order, and finds that every line with a value fits its own
/// line, because
///
/// - a line fits no heavier line than its own, so that the chain of all lines has the most weight;
///   what a chain gains for lines that follow each other is less than the weight of any line, as
///   few lines could follow each other otherwise than they do;
/// - lines with values that may be taken for each other are all there, or all left out: if all of
///   them fit in order, each fits its own;
/// - no other layout explains as much, as each lacks a line of this one; for the same reason the
///   card fits no layout to the letter, and none of its lines is left for another layout.
final class Gaps {

  /// What was written for a line of the layout, once or for each item.
  interface Written {
    List<String> of(int j) throws LayoutException;
  }

  private static final int NONE = -1;

  private final CompiledLayout layout;
  private final boolean able;

  /// The lines that each line could be taken for.
  private final BitSet[] alike;

  /// The lines that could be taken for a heavier one, if their values were such.
  private final BitSet rivalled = new BitSet();

  private final int lightest;

  /// @param all the layouts that cards are compared with
  Gaps(CompiledLayout layout, List<CompiledLayout> all) {
    this.layout = layout;
    int lines = layout.lineCount();
    alike = new BitSet[lines];
    int least = Integer.MAX_VALUE;
    boolean known = true;
    for (int j = 0; j < lines; j++) {
      alike[j] = alike(j);
      if (!isBlank(j)) {
        least = Math.min(least, layout.weight(j));
        known &= layout.weight(j) > 0 && weighs(j);
      }
      known &= !layout.repeats(j) || layout.isHead(j);
    }
    lightest = least;
    able =
        known && belongs() && all.stream().allMatch(other -> other == layout || lacksLine(other));
  }

  private boolean isBlank(int j) {
    return layout.line(j).isLiteral() && layout.loose(j).literal().isEmpty();
  }

  private BitSet alike(int j) {
    BitSet found = new BitSet();
    for (int other = 0; other < layout.lineCount(); other++) {
      found.set(other, layout.isHead(j) == layout.isHead(other) && isAlike(j, other));
    }
    return found;
  }

  /// Whether what is written for a line may fit another one from end to end. A line with a value is
  /// none that some layout has as it stands: such a card is not shown ([ExactFill]).
  private boolean isAlike(int j, int other) {
    LayoutLine one = layout.line(j);
    LayoutLine two = layout.line(other);
    if (j == other) {
      return true;
    }
    if (one.isLiteral() && two.isLiteral()) {
      return layout.loose(j).literal().equals(layout.loose(other).literal());
    }
    if (one.isLiteral() || two.isLiteral()) {
      LayoutLine slots = one.isLiteral() ? two : one;
      int literal = one.isLiteral() ? j : other;
      return !slots.hasValue() && slots.mayBe(layout.loose(literal).literal());
    }
    String head = one.looseHead();
    String tail = one.looseTail();
    return (head.startsWith(two.looseHead()) || two.looseHead().startsWith(head))
        && (tail.endsWith(two.looseTail()) || two.looseTail().endsWith(tail));
  }

  /// Whether a line is taken for no heavier one, or it can be seen in a card that it is not.
  private boolean weighs(int j) {
    boolean valued = layout.line(j).hasValue();
    boolean weighs = true;
    for (int other = alike[j].nextSetBit(0); other >= 0; other = alike[j].nextSetBit(other + 1)) {
      boolean heavier = layout.weight(other) > layout.weight(j);
      rivalled.set(j, rivalled.get(j) || heavier);
      weighs &= !heavier || (valued && layout.line(other).hasValue());
      // What holds no value must not take the place of what does.
      weighs &= !valued || layout.line(other).hasValue();
    }
    return weighs;
  }

  /// Whether the lines that are always there are enough to tell the family.
  private boolean belongs() {
    int sure = 0;
    for (int j = 0; j < layout.lineCount(); j++) {
      sure += layout.line(j).isLiteral() ? layout.weight(j) : 0;
    }
    return sure >= Aligner.FAMILY * layout.weight();
  }

  /// Whether the body has a line without slots that another layout cannot explain.
  private boolean lacksLine(CompiledLayout other) {
    boolean repeats = false;
    for (int j = 0; j < other.lineCount(); j++) {
      repeats |= other.repeats(j) && !other.isHead(j);
    }
    for (int j = layout.headLines(); !repeats && j < layout.lineCount(); j++) {
      if (layout.line(j).isLiteral() && !isBlank(j) && !has(other, layout.loose(j).literal())) {
        return true;
      }
    }
    return false;
  }

  private static boolean has(CompiledLayout layout, String literal) {
    if (layout.wholeLines(literal, true).length > 0) {
      return true;
    }
    for (int j = 0; j < layout.lineCount(); j++) {
      if (layout.line(j).isLiteral() && layout.loose(j).literal().equals(literal)) {
        return true;
      }
    }
    return false;
  }

  /// Whether a line may be left out, its slots having no value: no value of its fields is read
  /// elsewhere.
  boolean mayLeave(int j) {
    return able
        && layout.line(j).hasValue()
        && layout.homes().roles(j).stream().allMatch(layout.back()::mayLeave);
  }

  /// The fields whose lines are left out.
  BitSet fields(BitSet left) {
    BitSet fields = new BitSet();
    if (left.isEmpty()) {
      return fields;
    }
    left.stream().forEach(j -> layout.homes().roles(j).forEach(role -> fields.set(number(role))));
    return fields;
  }

  private static int number(Role role) {
    return role.field().number();
  }

  /// The fields without a line that are looked for in tables, by the label of their row.
  ///
  /// @param left the lines that are left out
  List<Declaration> inRows(BitSet left) {
    Set<String> known =
        layout.slotLines().stream()
            .filter(j -> !left.get(j))
            .flatMap(j -> layout.patterns(j).stream())
            .collect(Collectors.toSet());
    return layout.layout().declarations().values().stream()
        .filter(field -> field.row().isPresent() && !known.contains(field.path()))
        .toList();
  }

  /// Whether each line of a card is read as the line that it was written from.
  ///
  /// @param left the lines that are left out
  /// @param written gives the texts that were written for a line
  boolean isReadSo(BitSet left, Written written) throws LayoutException {
    int before = NONE;
    int gains = 0;
    boolean any = false;
    for (int j = 0; j < layout.lineCount(); j++) {
      if (left.get(j)) {
        continue;
      }
      if (isBlank(j)) {
        before = NONE;
        continue;
      }
      if (alike[j].intersects(left)) {
        return false;
      }
      any |= !layout.line(j).isLiteral();
      List<String> texts = layout.repeats(j) || rivalled.get(j) ? written.of(j) : List.of("");
      for (String text : texts) {
        if (rivalled.get(j) && isTakenForHeavier(j, text)) {
          return false;
        }
        gains += before != NONE && before != j - 1 && mayFollow(before, j) ? 1 : 0;
        before = j;
      }
    }
    return any && gains < 2 * lightest + 1;
  }

  /// Whether two lines, of which one is written behind the other, may be taken for two that follow
  /// each other in the layout.
  private boolean mayFollow(int before, int j) {
    return alike[j].stream().anyMatch(line -> line > 0 && alike[before].get(line - 1));
  }

  private boolean isTakenForHeavier(int j, String text) {
    String loose = LooseText.of(text, 0, text.length()).text();
    for (int other : layout.wholeLines(loose, false)) {
      if (layout.isHead(other) == layout.isHead(j) && layout.weight(other) > layout.weight(j)) {
        return true;
      }
    }
    return false;
  }
}

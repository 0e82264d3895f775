package cardwright.layout;

import cardwright.layout.HomePlan.Role;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How cards of a layout are read of which lines are left out, because their slots have no value:
/// what can be known without aligning them ([Aligner]), worked out once. Immutable.
///
/// Each line of such a card fits the layout's line it was written from. [Aligner] takes the
/// heaviest chain of lines that fit in order, and finds that every line with a value fits its own
/// line, because
///
/// - lines that may be taken for each other are all there, or all left out: so no line fits one
///   that is left out, a chain that is not of all lines lacks the weight of at least one, and if
///   all fit in order, each with a value fits its own. Only a line that stands once per item can be
///   taken for more than one; a card with a line that it would be too heavy for is not shown;
/// - what a chain gains for lines that follow each other is less than the weight of any line, as
///   few lines could follow each other otherwise than they do;
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

  /// The lines behind which each line could be taken for the next.
  private final BitSet[] before;

  /// The lines that could be taken for a heavier one that stands once per item, if their values
  /// were such.
  private final BitSet rivalled = new BitSet();

  /// The lines that may be left out.
  private final BitSet leavable = new BitSet();

  /// The fields that are looked for in tables, and the lines they stand in.
  private final Map<Declaration, BitSet> inRows = new LinkedHashMap<>();

  private final int lightest;

  /// @param all the layouts that cards are compared with
  Gaps(CompiledLayout layout, List<CompiledLayout> all) {
    this.layout = layout;
    int lines = layout.lineCount();
    alike = new BitSet[lines];
    before = new BitSet[lines];
    int least = Integer.MAX_VALUE;
    boolean known = true;
    for (int j = 0; j < lines; j++) {
      alike[j] = alike(j);
      if (!isBlank(j)) {
        least = Math.min(least, layout.weight(j));
        known &= layout.weight(j) > 0 && isToldApart(j);
      }
      known &= !layout.repeats(j) || layout.isHead(j);
    }
    for (int j = 0; j < lines; j++) {
      before[j] = before(j);
      boolean leaves = layout.homes().roles(j).stream().allMatch(layout.back()::mayLeave);
      leavable.set(j, layout.line(j).hasValue() && leaves);
    }
    layout.layout().declarations().values().stream()
        .filter(field -> field.row().isPresent())
        .forEach(field -> inRows.put(field, linesOf(field)));
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

  private BitSet before(int j) {
    BitSet found = new BitSet();
    for (int line = alike[j].nextSetBit(1); line >= 0; line = alike[j].nextSetBit(line + 1)) {
      found.or(alike[line - 1]);
    }
    return found;
  }

  private BitSet linesOf(Declaration field) {
    BitSet lines = new BitSet();
    layout.slotLines().forEach(j -> lines.set(j, layout.patterns(j).contains(field.path())));
    return lines;
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

  /// Whether a line with a value is taken for none without, nor the other way round.
  private boolean isToldApart(int j) {
    boolean valued = layout.line(j).hasValue();
    boolean apart = true;
    for (int other = alike[j].nextSetBit(0); other >= 0; other = alike[j].nextSetBit(other + 1)) {
      apart &= layout.line(other).hasValue() == valued;
      boolean rival = layout.repeats(other) && layout.weight(other) > layout.weight(j);
      rivalled.set(j, rivalled.get(j) || rival);
    }
    return apart;
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
    return able && leavable.get(j);
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
    List<Declaration> fields = new ArrayList<>();
    inRows.forEach(
        (field, lines) -> {
          if (lines.stream().allMatch(left::get)) {
            fields.add(field);
          }
        });
    return fields;
  }

  /// Whether each line of a card is read as the line that it was written from.
  ///
  /// @param left the lines that are left out
  /// @param written gives the texts that were written for a line
  boolean isReadSo(BitSet left, Written written) throws LayoutException {
    int last = NONE;
    int gains = 0;
    boolean any = false;
    for (int j = 0; j < layout.lineCount(); j++) {
      if (left.get(j)) {
        continue;
      }
      if (isBlank(j)) {
        last = NONE;
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
        gains += last != NONE && last != j - 1 && before[j].get(last) ? 1 : 0;
        last = j;
      }
    }
    return any && gains < 2 * lightest + 1;
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

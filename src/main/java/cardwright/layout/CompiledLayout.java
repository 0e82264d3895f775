package cardwright.layout;

import cardwright.layout.Declaration.Pattern;
import cardwright.matter.RecentMatter;
import cardwright.text.FieldPath;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A layout with its lines made ready for comparing. Says the same at all times; safe for use by
/// several threads.
final class CompiledLayout {

  private static final String METADATA = "metadata.";
  private static final int FIRST_CHARS = 0x80;
  private static final int[] NO_LINES = {};

  private final Layout layout;
  private final int number;
  private final List<LineMatcher> strict = new ArrayList<>();
  private final List<LineMatcher> loose = new ArrayList<>();
  private final Map<Integer, FuzzyLine> fuzzy = new HashMap<>();
  private final int[][] literalLines;
  private final List<Integer> slotLines = new ArrayList<>();
  private final BitSet valued = new BitSet();
  private final int[][] slotLinesByFirstChar = new int[FIRST_CHARS + 1][];
  private final BitSet repeating = new BitSet();
  private final List<List<String>> mistakable = new ArrayList<>();
  private final BitSet closed = new BitSet();
  private final List<Set<String>> patterns;
  private final String[] heads;
  private final String[] tails;
  private final HomePlan homes;
  private final GivenBack back;
  private final ReadingPlan plan;
  private final RecentMatter recentMatter = new RecentMatter();
  private final ExactFit exact;
  private final int[] weights;
  private final Map<String, Declaration> required;
  private final int headLines;
  private final int weight;

  /// @param number of this layout among the others, from 0
  /// @param literals the lines without slots, of this and other layouts
  CompiledLayout(Layout layout, int number, Literals literals) {
    this.layout = layout;
    this.number = number;
    weights = layout.lines().stream().mapToInt(LayoutLine::weight).toArray();
    literalLines = new int[literals.count()][];
    Arrays.fill(literalLines, NO_LINES);
    heads = new String[weights.length];
    tails = new String[weights.length];
    for (int j = 0; j < layout.lines().size(); j++) {
      LayoutLine line = layout.lines().get(j);
      strict.add(LineMatcher.strict(line));
      loose.add(LineMatcher.loose(line));
      heads[j] = line.looseHead();
      tails[j] = line.looseTail();
      closed.set(j, line.slots().stream().allMatch(Slot::isClosed));
      mistakable.add(
          line.hasValue() ? literals.lines().stream().filter(line::mayBe).toList() : List.of());
      if (line.isLiteral()) {
        int literal = literals.number(loose.get(j).literal());
        if (literal != Literals.NONE) {
          int[] before = literalLines[literal];
          literalLines[literal] = Arrays.copyOf(before, before.length + 1);
          literalLines[literal][before.length] = j;
        }
      } else {
        slotLines.add(j);
        repeating.set(j, line.repeats());
        valued.set(j, line.hasValue());
        fuzzy.put(j, new FuzzyLine(line));
      }
    }
    Map<FieldPath, Slot> metadataSlots = new LinkedHashMap<>();
    for (Declaration field : layout.declarations().values()) {
      boolean pattern = field.derivation().filter(Pattern.class::isInstance).isPresent();
      if (pattern && field.path().startsWith(METADATA)) {
        FieldPath path = FieldPath.parse(field.path().substring(METADATA.length()));
        Slot slot = new Slot(field.path(), field.type(), Spelling.PLAIN, null, null, false);
        metadataSlots.put(path, slot);
      }
    }
    for (int c = 0; c <= FIRST_CHARS; c++) {
      String first = String.valueOf((char) c);
      slotLinesByFirstChar[c] =
          slotLines.stream()
              .mapToInt(Integer::intValue)
              .filter(j -> mayStart(line(j).looseHead(), first))
              .toArray();
    }
    patterns = layout.lines().stream().map(CompiledLayout::patterns).toList();
    headLines = headLines(layout.lines());
    weight = Arrays.stream(weights).sum();
    required =
        layout.declarations().values().stream()
            .filter(Declaration::required)
            .collect(
                Collectors.toUnmodifiableMap(f -> SlotPath.item(f.path(), 0), Function.identity()));
    homes = new HomePlan(layout, metadataSlots);
    back = new GivenBack(homes);
    plan = new ReadingPlan(this, homes);
    exact = new ExactFit(this, plan.rows());
  }

  private static Set<String> patterns(LayoutLine line) {
    return line.slots().stream()
        .map(slot -> SlotPath.pattern(slot.path()))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static int headLines(List<LayoutLine> lines) {
    LayoutLine fence = new LayoutLine(List.of("---"), List.of());
    if (lines.isEmpty() || !lines.getFirst().equals(fence)) {
      return 0;
    }
    return lines.subList(1, lines.size()).indexOf(fence) + 2;
  }

  Layout layout() {
    return layout;
  }

  /// The number of this layout among the others, from 0.
  int number() {
    return number;
  }

  LayoutLine line(int j) {
    return layout.lines().get(j);
  }

  int lineCount() {
    return layout.lines().size();
  }

  /// What ends line `j`; empty for a last line that is not ended.
  String lineEnd(int j) {
    return j + 1 < lineCount() || layout.endsWithLineEnd() ? layout.lineEnd() : "";
  }

  /// The fields without which no card can be written, by the names of which each needs a value.
  Map<String, Declaration> required() {
    return required;
  }

  LineMatcher strict(int j) {
    return strict.get(j);
  }

  LineMatcher loose(int j) {
    return loose.get(j);
  }

  /// The line with slots at `j`, for lines that fit in part.
  FuzzyLine fuzzy(int j) {
    return fuzzy.get(j);
  }

  /// The lines without slots that have a number of [Literals].
  int[] literalLines(int literal) {
    return literal == Literals.NONE ? NO_LINES : literalLines[literal];
  }

  /// The lines with slots.
  List<Integer> slotLines() {
    return slotLines;
  }

  /// How many lines the front matter has.
  int headLines() {
    return headLines;
  }

  /// Whether line `j` belongs to the front matter.
  boolean isHead(int j) {
    return j < headLines;
  }

  /// How much literal text the layout holds, in chars other than white space.
  int weight() {
    return weight;
  }

  /// How much literal text line `j` holds.
  int weight(int j) {
    return weights[j];
  }

  /// Whether line `j` stands once per item of a list.
  boolean repeats(int j) {
    return repeating.get(j);
  }

  /// Whether what fits line `j` with values could be a line that some layout has as it stands.
  boolean isMistakable(int j) {
    return !mistakable.get(j).isEmpty();
  }

  /// Whether a line that fits line `j` with its values is one that some layout has as it stands.
  boolean isMistaken(int j, String source, int from, int to) {
    List<String> literals = mistakable.get(j);
    return !literals.isEmpty() && LooseText.isAnyOf(literals, source, from, to);
  }

  /// What the slots of line `j` are for, without the numbers of items.
  Set<String> patterns(int j) {
    return patterns.get(j);
  }

  /// What the slots mean for the values of a card.
  HomePlan homes() {
    return homes;
  }

  /// Which fields reading gives back.
  GivenBack back() {
    return back;
  }

  /// Where the values of cards that fit to the letter are read.
  ReadingPlan plan() {
    return plan;
  }

  /// Reads the front matter of cards that fit.
  RecentMatter recentMatter() {
    return recentMatter;
  }

  /// Compares cards to the letter.
  ExactFit exact() {
    return exact;
  }

  /// The lines with slots that a line can fit from end to end, and some more: no other fits.
  ///
  /// @param loose the line in loose form; not empty
  /// @param literal whether some layout has the line as it stands, so that it holds no value
  int[] wholeLines(String loose, boolean literal) {
    int[] lines = slotLinesByFirstChar[Math.min(loose.charAt(0), FIRST_CHARS)];
    return Arrays.stream(lines)
        .filter(j -> !(literal && valued.get(j)) && mayFit(j, loose))
        .toArray();
  }

  /// @param first the first char of a line in loose form; the last one stands for all beyond
  private static boolean mayStart(String head, String first) {
    boolean beyond = first.charAt(0) == FIRST_CHARS;
    return head.isEmpty() || (beyond ? head.charAt(0) >= FIRST_CHARS : head.startsWith(first));
  }

  private boolean mayFit(int j, String loose) {
    return loose.startsWith(heads[j]) && loose.endsWith(tails[j]);
  }

  /// Whether all slots of line `j` end by themselves.
  boolean isClosed(int j) {
    return closed.get(j);
  }
}

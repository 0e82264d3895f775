package cardwright.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A layout with its lines made ready for comparing. Immutable after construction.
final class CompiledLayout {

  private final Layout layout;
  private final List<LineMatcher> strict = new ArrayList<>();
  private final List<LineMatcher> loose = new ArrayList<>();
  private final Map<Integer, FuzzyLine> fuzzy = new HashMap<>();
  private final Map<String, List<Integer>> literalLines = new HashMap<>();
  private final List<Integer> slotLines = new ArrayList<>();
  private final int headLines;
  private final int weight;

  CompiledLayout(Layout layout) {
    this.layout = layout;
    for (int j = 0; j < layout.lines().size(); j++) {
      LayoutLine line = layout.lines().get(j);
      strict.add(LineMatcher.strict(line));
      loose.add(LineMatcher.loose(line));
      if (line.isLiteral()) {
        String literal = loose.get(j).literal();
        if (!literal.isEmpty()) {
          literalLines.computeIfAbsent(literal, key -> new ArrayList<>()).add(j);
        }
      } else {
        slotLines.add(j);
        fuzzy.put(j, new FuzzyLine(line));
      }
    }
    headLines = headLines(layout.lines());
    weight = layout.lines().stream().mapToInt(LayoutLine::weight).sum();
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

  LayoutLine line(int j) {
    return layout.lines().get(j);
  }

  int lineCount() {
    return layout.lines().size();
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

  /// The lines without slots whose loose form is `text`.
  List<Integer> literalLines(String text) {
    return literalLines.getOrDefault(text, List.of());
  }

  /// The loose forms of all lines without slots.
  Set<String> literals() {
    return literalLines.keySet();
  }

  /// The lines with slots.
  List<Integer> slotLines() {
    return slotLines;
  }

  /// Whether line `j` belongs to the front matter.
  boolean isHead(int j) {
    return j < headLines;
  }

  /// How much literal text the layout holds, in chars other than white space.
  int weight() {
    return weight;
  }
}

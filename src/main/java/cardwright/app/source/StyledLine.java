package cardwright.app.source;

import cardwright.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// A line with the styles of its parts.
///
/// @param text without its line end
/// @param runs from its start to its end, without gaps
record StyledLine(String text, List<Run> runs) {

  /// @param length in chars
  /// @param styles classes of the style sheet
  record Run(int length, List<String> styles) {}

  /// A range of a line that is marked, over what it is by its language.
  record Mark(Span span, String style) {}

  /// Lays marks over tokens.
  static StyledLine of(String text, List<Token> tokens, List<Mark> marks) {
    TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
    tokens.forEach(token -> cuts.addAll(List.of(token.start(), token.end())));
    marks.forEach(mark -> cuts.addAll(List.of(mark.span().start(), mark.span().end())));
    List<Run> runs = new ArrayList<>();
    int from = 0;
    for (int cut : cuts) {
      if (cut > from) {
        runs.add(new Run(cut - from, styles(from, cut, tokens, marks)));
        from = cut;
      }
    }
    return new StyledLine(text, List.copyOf(runs));
  }

  private static List<String> styles(int from, int to, List<Token> tokens, List<Mark> marks) {
    List<String> styles = new ArrayList<>();
    for (Token token : tokens) {
      if (token.start() <= from && to <= token.end()) {
        styles.add(token.style());
      }
    }
    for (Mark mark : marks) {
      if (mark.span().start() <= from && to <= mark.span().end()) {
        styles.add(mark.style());
      }
    }
    return List.copyOf(styles);
  }
}

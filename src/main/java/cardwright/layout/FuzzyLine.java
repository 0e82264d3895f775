package cardwright.layout;

import cardwright.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A layout line with slots, compared with lines that fit it only in part.
///
/// The words and signs of its literal texts are aligned with the line's like a diff. A slot has a
/// value where the tokens on both sides of it were found: they are its anchors.
final class FuzzyLine {

  /// What stands between two anchors.
  ///
  /// @param slots one or more, with only white space between them
  /// @param left index of the token before them, -1 at the line's start
  /// @param suffix what may follow within the same link target, in loose form
  /// @param matcher tells the slots of one group from each other
  private record Group(LayoutLine slots, int left, String suffix, LineMatcher matcher) {}

  /// A line that fits in part.
  ///
  /// @param score how much of the layout line's literal text was found, 0 to 1
  /// @param hits the slots that were found
  record Fit(double score, List<Hit> hits) {}

  private final List<Token> tokens = new ArrayList<>();
  private final List<Group> groups = new ArrayList<>();
  private final BitSet gapsBefore = new BitSet();
  private final int[] weights;
  private final int weight;

  FuzzyLine(LayoutLine line) {
    List<String> between = new ArrayList<>(List.of(""));
    List<Slot> open = new ArrayList<>();
    for (int k = 0; k < line.literals().size(); k++) {
      String literal = LooseText.normal(line.literals().get(k));
      String suffix = k == 0 ? "" : suffix(line.slots().get(k - 1), literal);
      List<Token> found = Token.of(literal.substring(suffix.length()));
      if (!found.isEmpty() && !open.isEmpty()) {
        closeGroup(between, open, suffix);
      }
      tokens.addAll(found);
      if (k < line.slots().size()) {
        open.add(line.slots().get(k));
        between.add(" ");
      }
    }
    if (!open.isEmpty()) {
      closeGroup(between, open, "");
    }
    weights = tokens.stream().mapToInt(Token::weight).toArray();
    weight = Arrays.stream(weights).sum();
  }

  /// A link target ends at its bracket: what the layout has between slot and bracket is no anchor,
  /// for its signs stand in every address.
  private static String suffix(Slot slot, String literal) {
    int bracket = literal.indexOf(')');
    return slot.spelling() == Spelling.LINK && bracket > 0 ? literal.substring(0, bracket) : "";
  }

  private void closeGroup(List<String> between, List<Slot> open, String suffix) {
    between.set(between.size() - 1, "");
    LayoutLine slots = new LayoutLine(List.copyOf(between), List.copyOf(open));
    groups.add(new Group(slots, tokens.size() - 1, suffix, LineMatcher.loose(slots)));
    gapsBefore.set(tokens.size());
    between.clear();
    between.add("");
    open.clear();
  }

  /// The words and signs of the line's literal texts.
  List<Token> tokens() {
    return tokens;
  }

  /// How much finding all of them says.
  int weight() {
    return weight;
  }

  /// Compares with line `i` of a card.
  ///
  /// @param numbers of this line's tokens, as the card's are numbered
  Fit fit(CardLines card, int i, int[] numbers) {
    List<Token> line = card.words(i).tokens();
    int[] places = align(numbers, card.words(i).numbers());
    int found = 0;
    for (int t = 0; t < places.length; t++) {
      found += places[t] < 0 ? 0 : weights[t];
    }
    List<Hit> hits = new ArrayList<>();
    for (Group group : groups) {
      hits.addAll(hits(group, card.loose(i), line, places));
    }
    return new Fit(weight == 0 ? 0 : (double) found / weight, hits);
  }

  private List<Hit> hits(Group group, LooseText loose, List<Token> line, int[] places) {
    int right = group.left() + 1;
    boolean leftFound = group.left() < 0 || places[group.left()] >= 0;
    boolean rightFound = right == tokens.size() || places[right] >= 0;
    if (!leftFound || !rightFound) {
      return List.of();
    }
    int from = group.left() < 0 ? 0 : line.get(places[group.left()]).end();
    int to = right == tokens.size() ? loose.text().length() : line.get(places[right]).start();
    boolean suffixed = loose.text().startsWith(group.suffix(), to - group.suffix().length());
    int end = suffixed ? Math.max(from, to - group.suffix().length()) : to;
    Span value = HtmlTags.between(loose.text(), from, end);
    int @Nullable [] bounds = group.matcher().match(loose.text(), value.start(), value.end());
    if (bounds == null) {
      return List.of();
    }
    List<Hit> hits = new ArrayList<>();
    for (int k = 0; k < group.slots().slots().size(); k++) {
      Span span = loose.source(bounds[2 * k], bounds[2 * k + 1]);
      hits.add(new Hit(group.slots().slots().get(k), span, false));
    }
    return hits;
  }

  /// The alignment that finds most weight, runs of neighbours preferred: for each token of this
  /// line the index of its partner, or -1.
  private int[] align(int[] numbers, int[] line) {
    int rows = numbers.length;
    int columns = line.length;
    int[][] ending = new int[rows + 1][columns + 1];
    int[][] best = new int[rows + 1][columns + 1];
    for (int r = 1; r <= rows; r++) {
      for (int c = 1; c <= columns; c++) {
        best[r][c] = Math.max(best[r - 1][c], best[r][c - 1]);
        if (numbers[r - 1] == line[c - 1]) {
          int gain = 2 * weights[r - 1];
          ending[r][c] = gain + Math.max(best[r - 1][c - 1], run(ending, r, c));
          best[r][c] = Math.max(best[r][c], ending[r][c]);
        }
      }
    }
    return trace(ending, best, rows, columns);
  }

  private int run(int[][] ending, int r, int c) {
    boolean neighbours = ending[r - 1][c - 1] > 0 && !gapsBefore.get(r - 1);
    return neighbours ? ending[r - 1][c - 1] + 1 : 0;
  }

  private int[] trace(int[][] ending, int[][] best, int rows, int columns) {
    int[] places = new int[rows];
    Arrays.fill(places, -1);
    int r = rows;
    int c = columns;
    boolean inRun = false;
    while (r > 0 && c > 0) {
      if (inRun || (ending[r][c] > 0 && ending[r][c] == best[r][c])) {
        places[r - 1] = c - 1;
        int gain = 2 * weights[r - 1];
        inRun = ending[r][c] - gain == run(ending, r, c) && run(ending, r, c) > 0;
        r--;
        c--;
      } else if (best[r][c] == best[r - 1][c]) {
        r--;
      } else {
        c--;
      }
    }
    return places;
  }
}

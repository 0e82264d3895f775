package cardwright.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The words and signs of the layouts' lines with slots, and the lines that each stands in: tells
/// in one pass over a card's line which of them it could fit in part. Immutable.
final class Vocabulary {

  /// A layout line that a card's line could fit in part.
  ///
  /// @param layout the layout
  /// @param line the line's number there
  /// @param bound the most that the card's line can score
  record Likely(CompiledLayout layout, int line, double bound) {}

  private final List<Likely> places = new ArrayList<>();
  private final int[] weights;
  private final int[] enough;
  private final String[] words;
  private final int[] hashes;
  private final Map<FuzzyLine, int[]> numbers = new HashMap<>();

  /// Per word the places where it stands, each with how much finding it there says.
  private final int[][] uses;

  /// @param layouts whose lines are looked for
  /// @param least the bound below which a line is not likely
  Vocabulary(List<CompiledLayout> layouts, double least) {
    Map<String, List<Integer>> found = new HashMap<>();
    List<Integer> lineWeights = new ArrayList<>();
    for (CompiledLayout layout : layouts) {
      for (int j : layout.slotLines()) {
        Map<String, Integer> inLine = new HashMap<>();
        for (Token token : layout.fuzzy(j).tokens()) {
          inLine.merge(token.text(), token.weight(), Integer::sum);
        }
        int place = places.size();
        inLine.forEach(
            (word, weight) ->
                found
                    .computeIfAbsent(word, key -> new ArrayList<>())
                    .addAll(List.of(place, weight)));
        places.add(new Likely(layout, j, 1));
        lineWeights.add(layout.fuzzy(j).weight());
      }
    }
    weights = lineWeights.stream().mapToInt(Integer::intValue).toArray();
    enough = Arrays.stream(weights).map(w -> Math.max(1, (int) Math.ceil(least * w))).toArray();
    words = new String[4 * Integer.highestOneBit(found.size() + 1)];
    hashes = new int[words.length];
    uses = new int[words.length][];
    found.forEach(
        (word, list) -> {
          int slot = slot(word, 0, word.length());
          words[slot] = word;
          hashes[slot] = word.hashCode();
          uses[slot] = list.stream().mapToInt(Integer::intValue).toArray();
        });
    for (Likely place : places) {
      FuzzyLine line = place.layout().fuzzy(place.line());
      numbers.put(line, words(line.tokens()).numbers());
    }
  }

  /// The numbers of a layout line's words and signs.
  int[] numbers(FuzzyLine line) {
    return numbers.get(line);
  }

  /// Numbers words and signs: those with the same text have the same number.
  Words words(List<Token> tokens) {
    int[] found = new int[tokens.size()];
    for (int t = 0; t < found.length; t++) {
      String word = tokens.get(t).text();
      int slot = slot(word, 0, word.length());
      found[t] = words[slot] == null ? -1 : slot;
    }
    return new Words(tokens, found);
  }

  /// The table's slot of the word that stands in `source`, or the free one where it would be.
  private int slot(String source, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + source.charAt(i);
    }
    int slot = (hash ^ hash >>> 16) & words.length - 1;
    while (words[slot] != null
        && !(hashes[slot] == hash
            && words[slot].length() == to - from
            && source.startsWith(words[slot], from))) {
      slot = slot + 1 & words.length - 1;
    }
    return slot;
  }

  /// A search for one card after the other's lines, by one thread.
  final class Search {

    private final int[] found = new int[weights.length];
    private final int[] seen = new int[words.length];
    private final int[] reached = new int[weights.length];
    private int reachedCount;
    private int lines;

    /// The layout lines that a line could fit in part, in their order.
    ///
    /// @param line in loose form
    List<Likely> likely(String line) {
      lines++;
      Arrays.fill(found, 0);
      reachedCount = 0;
      for (int at = 0; at < line.length(); ) {
        int end = Token.end(line, at);
        count(slot(line, at, end));
        at = end;
      }
      return likely();
    }

    private void count(int slot) {
      if (words[slot] != null && seen[slot] != lines) {
        seen[slot] = lines;
        int[] places = uses[slot];
        for (int k = 0; k < places.length; k += 2) {
          int place = places[k];
          int before = found[place];
          found[place] = before + places[k + 1];
          if (before < enough[place] && found[place] >= enough[place]) {
            reached[reachedCount++] = place;
          }
        }
      }
    }

    private List<Likely> likely() {
      if (reachedCount == 0) {
        return List.of();
      }
      Arrays.sort(reached, 0, reachedCount);
      List<Likely> likely = new ArrayList<>(reachedCount);
      for (int k = 0; k < reachedCount; k++) {
        int place = reached[k];
        Likely at = places.get(place);
        double bound = (double) found[place] / weights[place];
        likely.add(new Likely(at.layout(), at.line(), bound));
      }
      return likely;
    }
  }
}

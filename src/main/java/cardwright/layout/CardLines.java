package cardwright.layout;

import cardwright.layout.RecentLines.Facts;
import cardwright.text.Lines;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A card's lines with what comparing them needs, worked out once for all layouts.
final class CardLines {

  /// Lines longer than this are compared whole or not at all.
  private static final int LONGEST_FUZZY = 4_000;

  /// Stands where a line was not looked at yet.
  private static final int UNKNOWN = Integer.MIN_VALUE;

  private final Lines lines;
  private final int bodyLine;
  private final LooseText[] loose;
  private final Map<Integer, Words> words = new HashMap<>();
  private final Literals literals;
  private final int[] numbers;
  private final int[] weights;
  private final Vocabulary vocabulary;
  private final RecentLines recent;
  private final Vocabulary.Search search;
  private final Facts[] facts;
  private int @Nullable [] promising;

  /// @param text the card
  /// @param bodyStart offset where its body starts, after the front matter
  /// @param literals every line that some layout has without a slot
  /// @param vocabulary of the lines that layouts have with slots
  /// @param recent knows what the layouts can make of a line
  CardLines(
      String text, int bodyStart, Literals literals, Vocabulary vocabulary, RecentLines recent) {
    this.vocabulary = vocabulary;
    this.recent = recent;
    this.literals = literals;
    lines = Lines.of(text);
    bodyLine = bodyStart == 0 ? 0 : Math.min(lines.count(), lineAfter(bodyStart));
    loose = new LooseText[lines.count()];
    numbers = new int[lines.count()];
    Arrays.fill(numbers, UNKNOWN);
    weights = new int[lines.count()];
    Arrays.fill(weights, UNKNOWN);
    facts = new Facts[lines.count()];
    search = vocabulary.new Search();
  }

  private int lineAfter(int bodyStart) {
    return bodyStart >= lines.text().length() ? lines.count() : lines.indexAt(bodyStart);
  }

  Lines lines() {
    return lines;
  }

  int count() {
    return lines.count();
  }

  /// Whether line `i` belongs to the front matter.
  boolean isHead(int i) {
    return i < bodyLine;
  }

  /// Whether some layout has line `i` as it stands, so that it holds no value: a table's `Quantity`
  /// is nobody's name.
  boolean isLiteral(int i) {
    return literal(i) != Literals.NONE;
  }

  /// The number of line `i` among the lines that layouts have without a slot.
  int literal(int i) {
    if (numbers[i] == UNKNOWN) {
      numbers[i] = literals.number(loose(i).text());
    }
    return numbers[i];
  }

  /// Whether line `i` holds nothing but blanks and tabs.
  boolean isBlank(int i) {
    return loose(i).text().isEmpty();
  }

  /// How many chars other than white space line `i` holds.
  int weight(int i) {
    if (weights[i] == UNKNOWN) {
      int weight = 0;
      for (int at = lines.start(i); at < lines.end(i); at++) {
        weight += lines.text().charAt(at) > ' ' ? 1 : 0;
      }
      weights[i] = weight;
    }
    return weights[i];
  }

  /// The slots' places where line `i` fits to the letter; null if it does not.
  int @Nullable [] strict(int i, LineMatcher matcher) {
    return matcher.match(lines.text(), lines.start(i), lines.end(i));
  }

  /// The loose form of line `i`.
  LooseText loose(int i) {
    if (loose[i] == null) {
      loose[i] = LooseText.of(lines.text(), lines.start(i), lines.end(i));
    }
    return loose[i];
  }

  /// The words and signs of line `i`; none if it is too long to look at closely.
  Words words(int i) {
    return words.computeIfAbsent(i, this::findWords);
  }

  private Words findWords(int i) {
    return vocabulary.words(isLong(i) ? List.of() : Token.of(loose(i)));
  }

  private boolean isLong(int i) {
    return lines.end(i) - lines.start(i) > LONGEST_FUZZY;
  }

  /// The lines that are not blank and may fit a line of some layout, whole or in part; in order.
  int[] promising() {
    int[] found = promising;
    if (found == null) {
      found = new int[lines.count()];
      int count = 0;
      for (int i = 0; i < lines.count(); i++) {
        if (!isBlank(i) && !facts(i).foreign()) {
          found[count++] = i;
        }
      }
      found = Arrays.copyOf(found, count);
      promising = found;
    }
    return found;
  }

  /// What the layouts can make of line `i`, which is not blank; one that is too long to look at
  /// closely fits none in part.
  Facts facts(int i) {
    if (facts[i] == null) {
      String line = loose(i).text();
      facts[i] = isLong(i) ? recent.longFacts(line) : recent.facts(line, search);
    }
    return facts[i];
  }

  /// Compares line `i` with a layout line that it could fit in part.
  FuzzyLine.Fit fit(int i, FuzzyLine line) {
    return line.fit(this, i, vocabulary.numbers(line));
  }

  /// Adds the hits that slot bounds stand for.
  void addHits(LayoutLine line, int[] bounds, List<Hit> hits) {
    for (int k = 0; k < line.slots().size(); k++) {
      hits.add(Hit.at(line.slots().get(k), bounds, k, true));
    }
  }

  /// The hits that slot bounds in the loose form of line `i` stand for.
  List<Hit> looseHits(int i, LayoutLine line, int[] bounds) {
    List<Hit> hits = new ArrayList<>();
    for (int k = 0; k < line.slots().size(); k++) {
      hits.add(
          new Hit(line.slots().get(k), loose(i).source(bounds[2 * k], bounds[2 * k + 1]), true));
    }
    return hits;
  }
}

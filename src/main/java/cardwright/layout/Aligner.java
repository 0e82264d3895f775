package cardwright.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Lays a card's lines along a layout's, like a diff in which a slot matches its value.
///
/// Lines that fit from end to end are aligned first, in order; then lines with slots that fit only
/// in part, in the gaps between; last, lines that stand elsewhere than in the layout.
final class Aligner {

  /// How much of a line's literal text must be found for its slots to be believed: more where a
  /// slot takes any text, and more where the line is not where the layout has it.
  private static final double ENOUGH_CLOSED = 0.34;

  private static final double ENOUGH_OPEN = 0.5;
  private static final double ENOUGH_ELSEWHERE = 0.6;

  /// Below this share of the layout's literal text a card is not taken for one of its family, and
  /// is not searched for lines that fit in part.
  static final double FAMILY = 0.2;

  /// How many of a card's own lines are looked at closely.
  private static final int MOST_CLOSE_LOOKS = 2_000;

  private final CompiledLayout layout;
  private final CardLines card;
  private final TreeMap<Integer, Integer> pairs = new TreeMap<>();
  private final List<List<Hit>> hits = new ArrayList<>();
  private final BitSet used = new BitSet();
  private final BitSet inPart = new BitSet();

  private Aligner(CompiledLayout layout, CardLines card) {
    this.layout = layout;
    this.card = card;
    for (int j = 0; j < layout.lineCount(); j++) {
      hits.add(new ArrayList<>());
    }
  }

  /// The alignment of a card that fits the layout to the letter, found in one pass.
  static Optional<Alignment> exact(CompiledLayout layout, CardLines card) {
    List<Hit> hits = new ArrayList<>();
    int i = 0;
    for (int j = 0; j < layout.lineCount(); j++) {
      boolean repeats = layout.line(j).repeats();
      int[] bounds = i < card.count() ? card.strict(i, layout.strict(j)) : null;
      boolean missing = bounds == null && !repeats;
      boolean value = bounds != null && layout.line(j).hasValue();
      if (missing || (value && card.isLiteral(i))) {
        return Optional.empty();
      }
      while (bounds != null) {
        hits.addAll(card.hits(layout.line(j), bounds));
        i++;
        bounds = repeats && i < card.count() ? card.strict(i, layout.strict(j)) : null;
      }
    }
    if (i < card.count()) {
      return Optional.empty();
    }
    BitSet all = new BitSet();
    all.set(0, card.count());
    return Optional.of(
        new Alignment(layout.layout(), hits, all, new BitSet(), layout.weight(), true));
  }

  /// The best alignment of any card.
  static Alignment align(CompiledLayout layout, CardLines card) {
    return new Aligner(layout, card).run();
  }

  private Alignment run() {
    alignWholeLines();
    if (weight() >= FAMILY * layout.weight()) {
      fillGaps();
      findElsewhere();
    }
    BitSet explained = new BitSet();
    pairs.keySet().forEach(explained::set);
    List<Hit> found = hits.stream().flatMap(List::stream).toList();
    return new Alignment(layout.layout(), found, explained, inPart, weight(), false);
  }

  private int weight() {
    return pairs.values().stream().distinct().mapToInt(j -> layout.line(j).weight()).sum();
  }

  // Lines that fit from end to end

  /// A card line and a layout line it fits, linked to the best pair before it.
  private record Pair(int i, int j, List<Hit> hits, long score, @Nullable Pair before) {}

  private void alignWholeLines() {
    Pair[] heaviest = new Pair[layout.lineCount() + 1];
    for (int i = 0; i < card.count(); i++) {
      List<Pair> found = new ArrayList<>();
      for (int j : candidates(i)) {
        List<Hit> lineHits = wholeLine(i, j);
        if (lineHits != null) {
          Pair before = heaviestUpTo(heaviest, layout.line(j).repeats() ? j : j - 1);
          long gain = 2L * layout.line(j).weight() + 1 + (follows(before, i, j) ? 1 : 0);
          found.add(new Pair(i, j, lineHits, gain + (before == null ? 0 : before.score()), before));
        }
      }
      found.forEach(pair -> offer(heaviest, pair));
    }
    for (Pair p = heaviestUpTo(heaviest, layout.lineCount() - 1); p != null; p = p.before()) {
      accept(p.i(), p.j(), p.hits(), true);
    }
  }

  private static boolean follows(@Nullable Pair before, int i, int j) {
    return before != null && before.i() == i - 1 && before.j() == j - 1;
  }

  /// The best chain that ends at a layout line up to `j`; the array is a Fenwick tree of maxima.
  private static @Nullable Pair heaviestUpTo(Pair[] tree, int j) {
    Pair best = null;
    for (int at = j + 1; at > 0; at -= at & -at) {
      if (tree[at] != null && (best == null || tree[at].score() > best.score())) {
        best = tree[at];
      }
    }
    return best;
  }

  private static void offer(Pair[] tree, Pair pair) {
    for (int at = pair.j() + 1; at < tree.length; at += at & -at) {
      if (tree[at] == null || pair.score() > tree[at].score()) {
        tree[at] = pair;
      }
    }
  }

  private List<Integer> candidates(int i) {
    if (card.lines().isBlank(i)) {
      return List.of();
    }
    List<Integer> candidates = new ArrayList<>(layout.literalLines(card.loose(i).text()));
    candidates.addAll(layout.slotLines());
    boolean literal = card.isLiteral(i);
    candidates.removeIf(j -> literal && layout.line(j).hasValue());
    candidates.removeIf(j -> layout.isHead(j) != card.isHead(i));
    return candidates;
  }

  private @Nullable List<Hit> wholeLine(int i, int j) {
    LayoutLine line = layout.line(j);
    if (line.isLiteral()) {
      return List.of();
    }
    int[] bounds = card.strict(i, layout.strict(j));
    if (bounds != null) {
      return card.hits(line, bounds);
    }
    LooseText loose = card.loose(i);
    bounds = layout.loose(j).match(loose.text(), 0, loose.text().length());
    return bounds == null ? null : card.looseHits(i, line, bounds);
  }

  private void accept(int i, int j, List<Hit> lineHits, boolean first) {
    pairs.put(i, j);
    used.set(j);
    hits.get(j).addAll(first ? 0 : hits.get(j).size(), lineHits);
  }

  // Lines that fit in part

  private record Offer(int i, int j, FuzzyLine.Fit fit) {}

  private void fillGaps() {
    List<Offer> offers = new ArrayList<>();
    for (int i : ownLines()) {
      var above = pairs.lowerEntry(i);
      var below = pairs.higherEntry(i);
      int from = above == null ? 0 : above.getValue() + 1;
      int to = below == null ? layout.lineCount() : below.getValue();
      for (int j : unusedSlotLines(i)) {
        if (j >= from && j < to) {
          offer(
              offers,
              i,
              j,
              layout.line(j).slots().stream().allMatch(Slot::isClosed)
                  ? ENOUGH_CLOSED
                  : ENOUGH_OPEN);
        }
      }
    }
    take(offers, true);
  }

  private void findElsewhere() {
    List<Offer> offers = new ArrayList<>();
    for (int i : ownLines()) {
      for (int j : unusedSlotLines(i)) {
        List<Hit> whole = wholeLine(i, j);
        if (whole != null && layout.line(j).weight() > 0) {
          offers.add(new Offer(i, j, new FuzzyLine.Fit(2, whole)));
        } else {
          offer(offers, i, j, ENOUGH_ELSEWHERE);
        }
      }
    }
    take(offers, false);
  }

  private void offer(List<Offer> offers, int i, int j, double enough) {
    FuzzyLine line = layout.fuzzy(j);
    if (line.bound(card.tokens(i)) >= enough) {
      FuzzyLine.Fit fit = line.fit(card, i);
      if (fit.score() >= enough && !fit.hits().isEmpty()) {
        offers.add(new Offer(i, j, fit));
      }
    }
  }

  private void take(List<Offer> offers, boolean inOrder) {
    offers.sort(Comparator.comparingDouble((Offer o) -> -o.fit().score()).thenComparing(Offer::i));
    for (Offer offer : offers) {
      boolean free = !pairs.containsKey(offer.i()) && !used.get(offer.j());
      if (free && (!inOrder || isInOrder(offer))) {
        accept(offer.i(), offer.j(), offer.fit().hits(), false);
        inPart.set(offer.i(), offer.fit().score() <= 1);
      }
    }
  }

  private boolean isInOrder(Offer offer) {
    var above = pairs.lowerEntry(offer.i());
    var below = pairs.higherEntry(offer.i());
    return (above == null || above.getValue() < offer.j())
        && (below == null || below.getValue() > offer.j());
  }

  /// The lines of the body that are not explained yet.
  private List<Integer> ownLines() {
    List<Integer> own = new ArrayList<>();
    for (int i = 0; i < card.count() && own.size() < MOST_CLOSE_LOOKS; i++) {
      if (isOwn(i)) {
        own.add(i);
      }
    }
    return own;
  }

  private boolean isOwn(int i) {
    boolean open = !card.isHead(i) && !pairs.containsKey(i) && !card.lines().isBlank(i);
    return open && !card.isLiteral(i);
  }

  private List<Integer> unusedSlotLines(int i) {
    return layout.slotLines().stream()
        .filter(j -> !used.get(j) && layout.isHead(j) == card.isHead(i))
        .toList();
  }
}

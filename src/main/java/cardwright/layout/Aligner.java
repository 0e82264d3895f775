package cardwright.layout;

import cardwright.layout.RecentLines.Facts;
import cardwright.layout.Vocabulary.Likely;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Lays a card's lines along a layout's, like a diff in which a slot matches its value.
///
/// Lines that fit from end to end are aligned first, in order; then lines with slots that fit only
/// in part, in the gaps between; last, lines that stand elsewhere than in the layout.
final class Aligner {

  /// How much of a line's literal text must be found for its slots to be believed: more where a
  /// slot takes any text, and more where the line is not where the layout has it.
  static final double ENOUGH_CLOSED = 0.34;

  private static final double ENOUGH_OPEN = 0.5;
  private static final double ENOUGH_ELSEWHERE = 0.6;

  /// Below this share of the layout's literal text a card is not taken for one of its family, and
  /// is not searched for lines that fit in part.
  static final double FAMILY = 0.2;

  /// How many of a card's own lines are looked at closely.
  private static final int MOST_CLOSE_LOOKS = 2_000;

  private final CompiledLayout layout;
  private final CardLines card;
  private final BitSet paired = new BitSet();
  private final int[] partners;
  private final List<List<Hit>> hits = new ArrayList<>();
  private final Map<Integer, List<Pair>> whole = new HashMap<>();
  private final BitSet used = new BitSet();
  private final BitSet inPart = new BitSet();

  private Aligner(CompiledLayout layout, CardLines card) {
    this.layout = layout;
    this.card = card;
    partners = new int[card.count()];
    for (int j = 0; j < layout.lineCount(); j++) {
      hits.add(new ArrayList<>());
    }
  }

  /// The best alignment of any card.
  static Alignment align(CompiledLayout layout, CardLines card) {
    return new Aligner(layout, card).run();
  }

  /// The most text that a layout can explain of a card, in chars other than white space: told
  /// without aligning them.
  static int most(CompiledLayout layout, CardLines card) {
    int most = 0;
    for (int i : card.promising()) {
      most += mayExplain(layout, card, i) ? card.weight(i) : 0;
    }
    return most;
  }

  private static boolean mayExplain(CompiledLayout layout, CardLines card, int i) {
    Facts facts = card.facts(i);
    int number = layout.number();
    return layout.literalLines(facts.literal()).length > 0
        || facts.whole()[number].length > 0
        || (mayFitInPart(card, i) && facts.likely()[number].length > 0);
  }

  private static boolean mayFitInPart(CardLines card, int i) {
    return card.facts(i).literal() == Literals.NONE && !card.isHead(i);
  }

  /// Whether line `i`, one of the promising, can fit one of the layout's lines that are asked for:
  /// false only if it cannot.
  static boolean mayGive(CompiledLayout layout, CardLines card, int i, BitSet asked) {
    Facts facts = card.facts(i);
    for (int j : facts.whole()[layout.number()]) {
      if (asked.get(j)) {
        return true;
      }
    }
    if (mayFitInPart(card, i)) {
      for (Likely at : facts.likely()[layout.number()]) {
        if (asked.get(at.line())) {
          return true;
        }
      }
    }
    return false;
  }

  private Alignment run() {
    alignWholeLines();
    if (weight() >= FAMILY * layout.weight()) {
      fillGaps();
      findElsewhere();
    }
    List<Hit> found = new ArrayList<>();
    hits.forEach(found::addAll);
    return new Alignment(layout, found, paired, inPart, weight());
  }

  private int weight() {
    int weight = 0;
    for (int j = used.nextSetBit(0); j >= 0; j = used.nextSetBit(j + 1)) {
      weight += layout.weight(j);
    }
    return weight;
  }

  // Lines that fit from end to end

  /// A card line and a layout line it fits, linked to the best pair before it.
  private record Pair(int i, int j, List<Hit> hits, long score, @Nullable Pair before) {}

  private void alignWholeLines() {
    Pair[] heaviest = new Pair[layout.lineCount() + 1];
    for (int i : card.promising()) {
      List<Pair> found = pairs(i, heaviest);
      for (Pair pair : found) {
        offer(heaviest, pair);
      }
      if (!found.isEmpty()) {
        whole.put(i, found);
      }
    }
    for (Pair p = heaviestUpTo(heaviest, layout.lineCount() - 1); p != null; p = p.before()) {
      accept(p.i(), p.j(), p.hits(), true);
    }
  }

  /// The layout lines that line `i` fits from end to end, each with the best chain up to it.
  private List<Pair> pairs(int i, Pair[] heaviest) {
    List<Pair> found = new ArrayList<>(0);
    Facts facts = card.facts(i);
    for (int j : layout.literalLines(facts.literal())) {
      addPair(i, j, List.of(), heaviest, found);
    }
    for (int j : facts.whole()[layout.number()]) {
      List<Hit> lineHits = wholeLine(i, j);
      if (lineHits != null) {
        addPair(i, j, lineHits, heaviest, found);
      }
    }
    return found;
  }

  private void addPair(int i, int j, List<Hit> lineHits, Pair[] heaviest, List<Pair> found) {
    if (layout.isHead(j) == card.isHead(i)) {
      Pair before = heaviestUpTo(heaviest, layout.repeats(j) ? j : j - 1);
      long gain = 2L * layout.weight(j) + 1 + (follows(before, i, j) ? 1 : 0);
      found.add(new Pair(i, j, lineHits, gain + (before == null ? 0 : before.score()), before));
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

  private @Nullable List<Hit> wholeLine(int i, int j) {
    LayoutLine line = layout.line(j);
    int[] bounds = card.strict(i, layout.strict(j));
    if (bounds != null) {
      List<Hit> found = new ArrayList<>();
      card.addHits(line, bounds, found);
      return found;
    }
    LooseText loose = card.loose(i);
    bounds = layout.loose(j).match(loose.text(), 0, loose.text().length());
    return bounds == null ? null : card.looseHits(i, line, bounds);
  }

  private void accept(int i, int j, List<Hit> lineHits, boolean first) {
    paired.set(i);
    partners[i] = j;
    used.set(j);
    hits.get(j).addAll(first ? 0 : hits.get(j).size(), lineHits);
  }

  // Lines that fit in part

  private record Offer(int i, int j, FuzzyLine.Fit fit) {}

  private void fillGaps() {
    List<Offer> offers = new ArrayList<>();
    int from = 0;
    int to = 0;
    int next = -1;
    for (int i : ownLines()) {
      if (next < i) {
        from = above(i) + 1;
        to = below(i);
        next = nextPaired(i);
      }
      // Between two lines that fit one after the other there is no place.
      if (from < to) {
        for (Likely at : likely(i)) {
          if (at.line() >= from && at.line() < to && isOpen(i, at)) {
            offer(offers, i, at, layout.isClosed(at.line()) ? ENOUGH_CLOSED : ENOUGH_OPEN);
          }
        }
      }
    }
    take(offers, true);
  }

  private void findElsewhere() {
    List<Offer> offers = new ArrayList<>();
    for (int i : ownLines()) {
      BitSet fits = new BitSet();
      for (Pair pair : whole.getOrDefault(i, List.of())) {
        if (!used.get(pair.j()) && layout.weight(pair.j()) > 0) {
          offers.add(new Offer(i, pair.j(), new FuzzyLine.Fit(2, pair.hits())));
          fits.set(pair.j());
        }
      }
      for (Likely at : likely(i)) {
        if (isOpen(i, at) && !fits.get(at.line())) {
          offer(offers, i, at, ENOUGH_ELSEWHERE);
        }
      }
    }
    take(offers, false);
  }

  private Likely[] likely(int i) {
    return card.facts(i).likely()[layout.number()];
  }

  /// Whether line `i` may be offered to a line of this layout that no other line fits.
  private boolean isOpen(int i, Likely at) {
    return !used.get(at.line()) && layout.isHead(at.line()) == card.isHead(i);
  }

  private void offer(List<Offer> offers, int i, Likely at, double enough) {
    if (at.bound() >= enough) {
      FuzzyLine.Fit fit = card.fit(i, layout.fuzzy(at.line()));
      if (fit.score() >= enough && !fit.hits().isEmpty()) {
        offers.add(new Offer(i, at.line(), fit));
      }
    }
  }

  private void take(List<Offer> offers, boolean inOrder) {
    offers.sort(Comparator.comparingDouble((Offer o) -> -o.fit().score()).thenComparing(Offer::i));
    for (Offer offer : offers) {
      boolean free = !paired.get(offer.i()) && !used.get(offer.j());
      if (free && (!inOrder || isInOrder(offer))) {
        accept(offer.i(), offer.j(), offer.fit().hits(), false);
        inPart.set(offer.i(), offer.fit().score() <= 1);
      }
    }
  }

  private boolean isInOrder(Offer offer) {
    return above(offer.i()) < offer.j() && offer.j() < below(offer.i());
  }

  /// The partner of the nearest line above `i` that has one; -1 if there is none.
  private int above(int i) {
    int above = i == 0 ? -1 : paired.previousSetBit(i - 1);
    return above < 0 ? -1 : partners[above];
  }

  /// The nearest line below `i` that has a partner; the number of lines if there is none.
  private int nextPaired(int i) {
    int next = paired.nextSetBit(i + 1);
    return next < 0 ? card.count() : next;
  }

  /// The partner of the nearest line below `i` that has one; the number of lines if there is none.
  private int below(int i) {
    int below = nextPaired(i);
    return below == card.count() ? layout.lineCount() : partners[below];
  }

  /// The lines of the body that are not explained yet.
  private List<Integer> ownLines() {
    List<Integer> own = new ArrayList<>();
    for (int i : card.promising()) {
      boolean literal = card.facts(i).literal() != Literals.NONE;
      if (!literal && !card.isHead(i) && !paired.get(i) && own.size() < MOST_CLOSE_LOOKS) {
        own.add(i);
      }
    }
    return own;
  }
}

package cardwright.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The alignments of one card with the layouts, each made when it is needed: a layout that cannot
/// win, and has no slot that the winner left empty, is not aligned at all.
final class Alignments {

  private final List<CompiledLayout> layouts;
  private final CardLines card;
  private final Map<CompiledLayout, Alignment> made = new HashMap<>();

  /// @param layouts oldest first
  Alignments(List<CompiledLayout> layouts, CardLines card) {
    this.layouts = layouts;
    this.card = card;
  }

  /// The layout and the most it can explain.
  private record Candidate(CompiledLayout layout, int most) {}

  /// The alignment that leaves least unexplained; of two the one with more literal text, then the
  /// older. Empty if the card belongs to no layout's family.
  Optional<Alignment> best() {
    List<Candidate> candidates =
        layouts.stream()
            .map(layout -> new Candidate(layout, Aligner.most(layout, card)))
            .sorted(Comparator.comparingInt(Candidate::most).reversed())
            .toList();
    Alignment best = null;
    int most = -1;
    for (Candidate candidate : candidates) {
      if (candidate.most() >= most) {
        Alignment found = alignment(candidate.layout());
        int explained = explained(found);
        if (belongs(found) && (explained > most || wins(found, explained, best, most))) {
          best = found;
          most = explained;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private boolean wins(Alignment found, int explained, @Nullable Alignment best, int most) {
    if (best == null || explained < most || found.weight() < best.weight()) {
      return false;
    }
    return found.weight() > best.weight()
        || layouts.indexOf(found.layout()) < layouts.indexOf(best.layout());
  }

  private static boolean belongs(Alignment found) {
    return found.weight() >= Aligner.FAMILY * found.layout().weight() && !found.hits().isEmpty();
  }

  private int explained(Alignment found) {
    BitSet lines = found.explained();
    int sum = 0;
    for (int i = lines.nextSetBit(0); i >= 0; i = lines.nextSetBit(i + 1)) {
      sum += card.weight(i);
    }
    return sum;
  }

  private Alignment alignment(CompiledLayout layout) {
    return made.computeIfAbsent(layout, key -> Aligner.align(key, card));
  }

  /// Adds what only a relative has a line for, where the best layout explains nothing.
  Alignment borrow(Alignment best) {
    List<Hit> hits = new ArrayList<>(best.hits());
    BitSet explained = (BitSet) best.explained().clone();
    BitSet inPart = (BitSet) best.inPart().clone();
    Set<String> known = new HashSet<>();
    best.hits().forEach(hit -> known.add(pattern(hit)));
    for (CompiledLayout relative : layouts) {
      if (relative != best.layout() && mayAdd(relative, best, known)) {
        List<Hit> borrowed =
            alignment(relative).hits().stream()
                .filter(hit -> isFree(best, hit) && !known.contains(pattern(hit)))
                .toList();
        for (Hit hit : borrowed) {
          int line = lineOf(hit);
          hits.add(hit);
          known.add(pattern(hit));
          explained.set(line);
          inPart.set(line, !hit.certain());
        }
      }
    }
    return new Alignment(best.layout(), hits, explained, inPart, best.weight());
  }

  private boolean mayAdd(CompiledLayout relative, Alignment best, Set<String> known) {
    BitSet asked = new BitSet();
    for (int j : relative.slotLines()) {
      asked.set(j, !known.containsAll(relative.patterns(j)));
    }
    if (asked.isEmpty()) {
      return false;
    }
    for (int i : card.promising()) {
      boolean free = !best.explained().get(i) && !card.isHead(i);
      if (free && Aligner.mayGive(relative, card, i, asked)) {
        return true;
      }
    }
    return false;
  }

  private boolean isFree(Alignment best, Hit hit) {
    int line = lineOf(hit);
    return !best.explained().get(line) && !card.isHead(line);
  }

  private int lineOf(Hit hit) {
    return card.lines().indexAt(hit.span().start());
  }

  private static String pattern(Hit hit) {
    return SlotPath.pattern(hit.slot().path());
  }
}

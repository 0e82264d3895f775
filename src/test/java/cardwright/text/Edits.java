package cardwright.text;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/// Texts with edits that fit them.
final class Edits {

  private Edits() {}

  /// @param text whole chars only
  record Edited(String text, Edit edit) {}

  static Arbitrary<Edited> any() {
    return Hostile.text().flatMap(text -> of(text).map(edit -> new Edited(text, edit)));
  }

  /// Edits of a text: up to four ranges, neighbours and empty ones included.
  static Arbitrary<Edit> of(String text) {
    Arbitrary<List<Integer>> offsets =
        Arbitraries.integers()
            .between(0, text.length())
            .map(offset -> wholeChar(text, offset))
            .list()
            .ofSize(8);
    return Combinators.combine(
            offsets, Hostile.line().list().ofSize(4), Arbitraries.integers().between(0, 4))
        .as(Edits::edit);
  }

  private static int wholeChar(String text, int offset) {
    boolean inside =
        offset > 0 && offset < text.length() && Character.isLowSurrogate(text.charAt(offset));
    return inside ? offset - 1 : offset;
  }

  private static Edit edit(List<Integer> offsets, List<String> texts, int count) {
    List<Integer> sorted = offsets.stream().sorted().toList();
    List<Replacement> replacements = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Span span = new Span(sorted.get(2 * i), sorted.get(2 * i + 1));
      replacements.add(new Replacement(span, texts.get(i)));
    }
    return new Edit("Try", replacements);
  }
}

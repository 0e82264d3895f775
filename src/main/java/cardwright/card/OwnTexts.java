package cardwright.card;

import cardwright.layout.LayoutReading;
import cardwright.matter.FrontMatter;
import cardwright.text.Lines;
import cardwright.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/// Finds what no layout explains.
final class OwnTexts {

  private OwnTexts() {}

  static List<OwnText> find(String text, FrontMatter matter, Optional<LayoutReading> found) {
    if (found.isPresent() && found.get().complete()) {
      return List.of();
    }
    BitSet explained = found.map(LayoutReading::explained).orElseGet(BitSet::new);
    Lines lines = Lines.of(text);
    List<OwnText> own = new ArrayList<>();
    int first = -1;
    int last = -1;
    for (int i = 0; i < lines.count(); i++) {
      boolean head = lines.start(i) < matter.bodyStart();
      boolean blank = lines.isBlank(i);
      if (first >= 0 && (head || (explained.get(i) && !blank))) {
        own.add(ownText(lines, first, last));
        first = -1;
      } else if (!head && !blank && !explained.get(i)) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    if (first >= 0) {
      own.add(ownText(lines, first, last));
    }
    return own;
  }

  private static OwnText ownText(Lines lines, int first, int last) {
    return new OwnText(new Span(lines.start(first), lines.end(last)), first + 1, last - first + 1);
  }
}

package cardwright.table;

import cardwright.text.Edit;
import cardwright.text.Replacement;
import cardwright.text.Span;
import java.util.ArrayList;
import java.util.List;

/// Moves texts among places that stay.
final class Slots {

  private Slots() {}

  static Edit move(String label, String text, List<Span> slots, int from, int to) {
    return new Edit(label, replacements(text, slots, from, to)).trimmed(text);
  }

  /// What puts the text of slot `from` into slot `to` and those between one place on.
  static List<Replacement> replacements(String text, List<Span> slots, int from, int to) {
    List<Span> sources = new ArrayList<>(slots);
    sources.add(to, sources.remove(from));
    List<Replacement> replacements = new ArrayList<>(slots.size());
    for (int i = 0; i < slots.size(); i++) {
      replacements.add(new Replacement(slots.get(i), sources.get(i).of(text)));
    }
    return replacements;
  }
}

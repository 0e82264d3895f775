package cardwright.card;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Proposes which handle belongs to which name. A card does not say: its names stand in entry
/// order, its handles sorted.
public final class Pairing {

  /// Below this, a name and a handle are alike by chance only.
  private static final double ALIKE = 0.2;

  private record Likeness(int name, int handle, double score) {}

  private Pairing() {}

  /// For each name the index of the handle that is most like it, -1 for none; no handle twice.
  /// Where one of each is left, they belong together.
  public static List<Integer> propose(List<String> names, List<String> handles) {
    List<Likeness> all = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      for (int k = 0; k < handles.size(); k++) {
        all.add(new Likeness(i, k, likeness(plain(names.get(i)), plain(handles.get(k)))));
      }
    }
    all.sort(Comparator.comparingDouble(Likeness::score).reversed());
    Integer[] found = new Integer[names.size()];
    Arrays.fill(found, -1);
    Set<Integer> taken = new HashSet<>();
    for (Likeness pair : all) {
      boolean free = found[pair.name()] < 0 && !taken.contains(pair.handle());
      boolean last = names.size() - taken.size() == 1 && handles.size() - taken.size() == 1;
      if (free && (pair.score() >= ALIKE || last)) {
        found[pair.name()] = pair.handle();
        taken.add(pair.handle());
      }
    }
    return List.of(found);
  }

  /// Letters and digits only, without case and accents.
  private static String plain(String text) {
    String apart = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    return apart.replaceAll("[^\\p{L}\\p{N}]", "");
  }

  /// How much of the two is the same: pairs of neighbouring letters that both have (Dice), 1 for
  /// equal texts.
  private static double likeness(String one, String other) {
    Set<String> left = pairs(one);
    Set<String> right = pairs(other);
    if (left.isEmpty() || right.isEmpty()) {
      return one.equals(other) && !one.isEmpty() ? 1 : 0;
    }
    Set<String> both = new HashSet<>(left);
    both.retainAll(right);
    return 2.0 * both.size() / (left.size() + right.size());
  }

  private static Set<String> pairs(String text) {
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i + 2 <= text.length(); i++) {
      pairs.add(text.substring(i, i + 2));
    }
    return pairs;
  }
}

package cardwright.app.preview;

import cardwright.preview.PageBlock;
import java.util.List;

/// The one run of blocks that differs between two lists of them.
///
/// @param from index of the first block that differs
/// @param removed how many of the old list's blocks are replaced
/// @param added what stands there in the new list
record Splice(int from, int removed, List<PageBlock> added) {

  /// What makes `before` look like `after`. The lines that blocks stand for do not count.
  static Splice between(List<PageBlock> before, List<PageBlock> after) {
    int most = Math.min(before.size(), after.size());
    int from = 0;
    while (from < most && same(before.get(from), after.get(from))) {
      from++;
    }
    int same = 0;
    while (same < most - from
        && same(before.get(before.size() - 1 - same), after.get(after.size() - 1 - same))) {
      same++;
    }
    return new Splice(from, before.size() - same - from, after.subList(from, after.size() - same));
  }

  private static boolean same(PageBlock one, PageBlock other) {
    return one.html().equals(other.html());
  }

  boolean isEmpty() {
    return removed == 0 && added.isEmpty();
  }
}

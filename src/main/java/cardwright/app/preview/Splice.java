package cardwright.app.preview;

import cardwright.preview.PageBlock;
import java.util.ArrayList;
import java.util.List;

/// A run of blocks that differs between two lists of them. The lines that blocks stand for do not
/// count.
///
/// @param from index of the first block that differs, in the old list
/// @param removed how many of the old list's blocks are replaced
/// @param added what stands there in the new list
record Splice(int from, int removed, List<PageBlock> added) {

  /// The runs that make `before` look like `after`, in order. Blocks that both lists hold once stay
  /// where they are.
  static List<Splice> between(List<PageBlock> before, List<PageBlock> after) {
    List<Splice> runs = new ArrayList<>();
    int from = 0;
    int to = 0;
    for (CommonBlocks.Pair common : CommonBlocks.of(before, after)) {
      add(runs, from, common.before(), after.subList(to, common.after()));
      from = common.before() + 1;
      to = common.after() + 1;
    }
    add(runs, from, before.size(), after.subList(to, after.size()));
    return runs;
  }

  private static void add(List<Splice> runs, int from, int end, List<PageBlock> added) {
    if (from < end || !added.isEmpty()) {
      runs.add(new Splice(from, end - from, added));
    }
  }

  /// The same runs, with as many of the first blocks that they add as have at most `chars` in all,
  /// or one.
  static List<Splice> atMost(int chars, List<Splice> runs) {
    List<Splice> less = new ArrayList<>();
    int left = chars;
    boolean first = true;
    for (Splice run : runs) {
      int count = 0;
      while (count < run.added().size()
          && (first || left >= run.added().get(count).html().length())) {
        left -= run.added().get(count).html().length();
        count++;
        first = false;
      }
      if (count < run.added().size()) {
        left = 0;
      }
      add(less, run.from(), run.from() + run.removed(), run.added().subList(0, count));
    }
    return less;
  }

  /// What becomes of the old list.
  static List<PageBlock> applied(List<Splice> runs, List<PageBlock> before) {
    List<PageBlock> after = new ArrayList<>();
    int from = 0;
    for (Splice run : runs) {
      after.addAll(before.subList(from, run.from()));
      after.addAll(run.added());
      from = run.from() + run.removed();
    }
    after.addAll(before.subList(from, before.size()));
    return after;
  }
}

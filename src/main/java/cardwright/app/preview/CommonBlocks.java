package cardwright.app.preview;

import cardwright.preview.PageBlock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds what two lists of blocks have in common, in the same order: all at their beginnings and
/// ends, and between these what stands once in each (as a patience diff does). Takes no longer than
/// sorting the blocks, however little they have in common.
final class CommonBlocks {

  /// Where a block stands in each list.
  record Pair(int before, int after) {}

  private final List<PageBlock> before;
  private final List<PageBlock> after;
  private final List<Pair> common = new ArrayList<>();

  private CommonBlocks(List<PageBlock> before, List<PageBlock> after) {
    this.before = before;
    this.after = after;
  }

  /// Pairs of equal blocks, both places growing.
  static List<Pair> of(List<PageBlock> before, List<PageBlock> after) {
    CommonBlocks blocks = new CommonBlocks(before, after);
    blocks.find();
    return blocks.common;
  }

  private void find() {
    int from = forward(0, 0, before.size(), after.size());
    int same = backward(from, from, before.size(), after.size());
    int end = before.size() - same;
    int shift = after.size() - before.size();
    int left = from;
    int right = from;
    for (Pair anchor : anchors(from, end, end + shift)) {
      between(left, right, anchor.before(), anchor.after());
      common.add(anchor);
      left = anchor.before() + 1;
      right = anchor.after() + 1;
    }
    between(left, right, end, end + shift);
    for (int i = end; i < before.size(); i++) {
      common.add(new Pair(i, i + shift));
    }
  }

  /// Adds what is equal at the beginning and the end of a gap.
  private void between(int left, int right, int leftEnd, int rightEnd) {
    int from = forward(left, right, leftEnd, rightEnd) - left;
    int same = backward(left + from, right + from, leftEnd, rightEnd);
    for (int i = same; i > 0; i--) {
      common.add(new Pair(leftEnd - i, rightEnd - i));
    }
  }

  /// Adds what is equal from there on; gives where it ends in the old list.
  private int forward(int left, int right, int leftEnd, int rightEnd) {
    int i = left;
    for (int k = right; i < leftEnd && k < rightEnd && same(i, k); i++, k++) {
      common.add(new Pair(i, k));
    }
    return i;
  }

  private int backward(int left, int right, int leftEnd, int rightEnd) {
    int same = 0;
    while (same < Math.min(leftEnd - left, rightEnd - right)
        && same(leftEnd - 1 - same, rightEnd - 1 - same)) {
      same++;
    }
    return same;
  }

  private boolean same(int i, int k) {
    return before.get(i).html().equals(after.get(k).html());
  }

  /// The most of those that stand once in each list that are in the same order.
  private List<Pair> anchors(int from, int beforeEnd, int afterEnd) {
    if (from == beforeEnd || from == afterEnd) {
      return List.of();
    }
    Map<String, Integer> once = once(before, from, beforeEnd);
    Map<String, Integer> onceAfter = once(after, from, afterEnd);
    List<Pair> pairs = new ArrayList<>();
    for (int k = from; k < afterEnd; k++) {
      int i = once.getOrDefault(after.get(k).html(), -1);
      if (i >= 0 && onceAfter.get(after.get(k).html()) == k) {
        pairs.add(new Pair(i, k));
      }
    }
    return longestRising(pairs);
  }

  /// Where each block stands that stands there once; -1 for others.
  private static Map<String, Integer> once(List<PageBlock> blocks, int from, int end) {
    Map<String, Integer> places = new HashMap<>();
    for (int i = from; i < end; i++) {
      places.merge(blocks.get(i).html(), i, (one, other) -> -1);
    }
    return places;
  }

  private static List<Pair> longestRising(List<Pair> pairs) {
    int[] lasts = new int[pairs.size()];
    int[] previous = new int[pairs.size()];
    int length = 0;
    for (int k = 0; k < pairs.size(); k++) {
      int low = 0;
      int high = length;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (pairs.get(lasts[middle]).before() < pairs.get(k).before()) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      previous[k] = low == 0 ? -1 : lasts[low - 1];
      lasts[low] = k;
      length = Math.max(length, low + 1);
    }
    Pair[] rising = new Pair[length];
    int k = length == 0 ? -1 : lasts[length - 1];
    for (int i = length - 1; i >= 0; i--) {
      rising[i] = pairs.get(k);
      k = previous[k];
    }
    return Arrays.asList(rising);
  }
}

package cardwright.text;

/// What two texts have in common at their beginnings and at their ends.
///
/// @param head how many chars at the beginning
/// @param tail how many at the end, none of them counted in `head`
public record CommonEnds(int head, int tail) {

  /// Most texts that are compared are the same but for a word: so many chars at once.
  private static final int STEP = 512;

  /// The most that two texts have in common, at the beginning first.
  public static CommonEnds of(String one, String other) {
    int most = Math.min(one.length(), other.length());
    int head = 0;
    while (most - head >= STEP && one.regionMatches(head, other, head, STEP)) {
      head += STEP;
    }
    while (head < most && one.charAt(head) == other.charAt(head)) {
      head++;
    }
    int left = most - head;
    int tail = 0;
    while (left - tail >= STEP && sameBefore(one, other, tail)) {
      tail += STEP;
    }
    while (tail < left
        && one.charAt(one.length() - 1 - tail) == other.charAt(other.length() - 1 - tail)) {
      tail++;
    }
    return new CommonEnds(head, tail);
  }

  private static boolean sameBefore(String one, String other, int tail) {
    int from = other.length() - tail - STEP;
    return one.regionMatches(one.length() - tail - STEP, other, from, STEP);
  }

  /// The same, with no surrogate pair of either text cut in two.
  ///
  /// @param one either of the texts
  public CommonEnds ofWholeCharacters(String one) {
    boolean high = head > 0 && Character.isHighSurrogate(one.charAt(head - 1));
    boolean low = tail > 0 && Character.isLowSurrogate(one.charAt(one.length() - tail));
    return new CommonEnds(high ? head - 1 : head, low ? tail - 1 : tail);
  }
}

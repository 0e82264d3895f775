package cardwright.app.diff;

import cardwright.app.diff.DiffRow.Kind;
import cardwright.app.diff.DiffRow.Part;
import cardwright.app.diff.DiffRow.Side;
import cardwright.text.Lines;
import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Two texts line by line, with the words that differ.
///
/// @param rows with three lines around each change; none if the texts are the same
/// @param removed how many lines went or were changed
/// @param added how many lines came or were changed
record SideBySide(List<DiffRow> rows, int removed, int added) {

  private static final int CONTEXT = 3;

  /// Of longer lines the words are not compared.
  private static final int MOST_WORDS = 2_000;

  /// Letters and digits, blanks, or one character; an emoji is one even if it is joined of several.
  private static final Pattern WORD =
      Pattern.compile("(?:(?!\\d\\x{FE0F}?\\x{20E3})[\\p{L}\\p{N}_])++|\\s++|\\X");

  /// Compares two texts; may be run on any thread.
  static SideBySide of(String before, String after) {
    Builder builder = new Builder(Lines.of(before), Lines.of(after));
    return before.equals(after) ? new SideBySide(List.of(), 0, 0) : builder.build();
  }

  private static final class Builder {

    private final Lines before;
    private final Lines after;
    private final List<DiffRow> rows = new ArrayList<>();
    private int removed;
    private int added;

    Builder(Lines before, Lines after) {
      this.before = before;
      this.after = after;
    }

    SideBySide build() {
      int left = 0;
      int right = 0;
      for (AbstractDelta<String> delta : DiffUtils.diff(full(before), full(after)).getDeltas()) {
        int same = delta.getSource().getPosition() - left;
        same(left, right, same, left > 0, true);
        left += same;
        right += same;
        changed(left, delta.getSource().size(), right, delta.getTarget().size());
        left += delta.getSource().size();
        right += delta.getTarget().size();
      }
      same(left, right, before.count() - left, true, false);
      return new SideBySide(List.copyOf(rows), removed, added);
    }

    private static List<String> full(Lines lines) {
      List<String> all = new ArrayList<>();
      for (int i = 0; i < lines.count(); i++) {
        all.add(lines.fullSpan(i).of(lines.text()));
      }
      return all;
    }

    private void same(int left, int right, int count, boolean changeBefore, boolean changeAfter) {
      int head = changeBefore ? Math.min(CONTEXT, count) : 0;
      int tail = changeAfter ? Math.min(CONTEXT, count - head) : 0;
      for (int i = 0; i < count; i++) {
        if (i == head && count - head - tail > 0) {
          int hidden = count - head - tail;
          rows.add(new DiffRow(Kind.GAP, new Side(hidden, List.of()), Side.NONE));
          i += hidden;
        }
        if (i < count) {
          List<Part> parts = List.of(new Part(before.content(left + i), false));
          Side here = new Side(left + i + 1, parts);
          rows.add(new DiffRow(Kind.SAME, here, new Side(right + i + 1, parts)));
        }
      }
    }

    private void changed(int left, int lefts, int right, int rights) {
      removed += lefts;
      added += rights;
      for (int i = 0; i < Math.max(lefts, rights); i++) {
        if (i < lefts && i < rights) {
          rows.add(pair(left + i, right + i));
        } else if (i < lefts) {
          rows.add(new DiffRow(Kind.REMOVED, whole(before, left + i), Side.NONE));
        } else {
          rows.add(new DiffRow(Kind.ADDED, Side.NONE, whole(after, right + i)));
        }
      }
    }

    private static Side whole(Lines lines, int index) {
      return new Side(index + 1, List.of(new Part(lines.content(index), false)));
    }

    private DiffRow pair(int left, int right) {
      String one = before.content(left);
      String other = after.content(right);
      List<Part> ones = new ArrayList<>();
      List<Part> others = new ArrayList<>();
      words(one, other, ones, others);
      if (!before.terminator(left).equals(after.terminator(right))) {
        ones.add(new Part(sign(before.terminator(left)), true));
        others.add(new Part(sign(after.terminator(right)), true));
      }
      return new DiffRow(Kind.CHANGED, new Side(left + 1, ones), new Side(right + 1, others));
    }

    /// A line end that can be seen.
    private static String sign(String end) {
      return end.isEmpty() ? "∅" : end.replace('\r', '␍').replace('\n', '␊');
    }

    private static void words(String one, String other, List<Part> ones, List<Part> others) {
      List<String> left = WORD.matcher(one).results().map(MatchResult::group).toList();
      List<String> right = WORD.matcher(other).results().map(MatchResult::group).toList();
      if (left.size() > MOST_WORDS || right.size() > MOST_WORDS) {
        ones.add(new Part(one, true));
        others.add(new Part(other, true));
        return;
      }
      int l = 0;
      int r = 0;
      for (AbstractDelta<String> delta : DiffUtils.diff(left, right).getDeltas()) {
        int from = delta.getSource().getPosition();
        int to = delta.getTarget().getPosition();
        add(ones, left.subList(l, from), false);
        add(others, right.subList(r, to), false);
        add(ones, delta.getSource().getLines(), true);
        add(others, delta.getTarget().getLines(), true);
        l = from + delta.getSource().size();
        r = to + delta.getTarget().size();
      }
      add(ones, left.subList(l, left.size()), false);
      add(others, right.subList(r, right.size()), false);
    }

    private static void add(List<Part> parts, List<String> words, boolean changed) {
      if (!words.isEmpty()) {
        parts.add(new Part(String.join("", words), changed));
      }
    }
  }
}

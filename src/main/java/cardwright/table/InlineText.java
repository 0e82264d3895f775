package cardwright.table;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The code spans and backslash escapes of one inline region, which hide tags (CommonMark 0.31, 2.4
/// and 6.1).
final class InlineText {

  private final String text;
  private final int end;
  private @Nullable Map<Integer, Integer> lastRuns;

  InlineText(String text, int end) {
    this.text = text;
    this.end = end;
  }

  /// Offset of the next `<` that is neither escaped nor in code, or the region's end.
  int nextTag(int from) {
    int at = from;
    while (at < end) {
      char c = text.charAt(at);
      if (c == '<') {
        return at;
      }
      if (c == '\\') {
        at += 2;
      } else if (c == '`') {
        at = afterCode(at);
      } else {
        at++;
      }
    }
    return end;
  }

  private int afterCode(int at) {
    int length = run(at);
    int from = at + length;
    if (lastRun(length, at) < from) {
      return from;
    }
    int close = text.indexOf('`', from, end);
    while (run(close) != length) {
      close = text.indexOf('`', close + run(close), end);
    }
    return close + length;
  }

  /// Where the last run of `length` backticks starts, -1 if there is none: looked up before
  /// searching for one, so that many runs without a partner cost no more than one pass. Tags are
  /// looked for from left to right: what is before `from` when this is first asked never matters.
  private int lastRun(int length, int from) {
    Map<Integer, Integer> runs = lastRuns;
    if (runs == null) {
      runs = new HashMap<>();
      for (int at = from; (at = nextRun(at)) >= 0; at += run(at)) {
        runs.put(run(at), at);
      }
      lastRuns = runs;
    }
    return runs.getOrDefault(length, -1);
  }

  private int nextRun(int from) {
    return text.indexOf('`', from, end);
  }

  private int run(int at) {
    int i = at;
    while (i < end && text.charAt(i) == '`') {
      i++;
    }
    return i - at;
  }
}

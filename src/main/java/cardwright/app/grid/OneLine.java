package cardwright.app.grid;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A text as it is edited in one line: line ends and tabs are signs there, which a text field would
/// leave out.
final class OneLine {

  private static final char LINE_END = '⏎';
  private static final String SIGN = String.valueOf(LINE_END);
  private static final char TAB = '⇥';
  private static final Pattern LINE = Pattern.compile("\r\n|[\r\n]");

  private OneLine() {}

  /// The text with a sign for each line end and tab.
  static String of(String text) {
    return LINE.matcher(text).replaceAll(SIGN).replace('\t', TAB);
  }

  /// What was made of a text in one line.
  ///
  /// @param before the text that was shown; its own signs stay, and its line ends are kept as they
  ///   are
  static String back(String line, String before) {
    if (line.equals(of(before))) {
      return before;
    }
    boolean ends = before.indexOf(LINE_END) < 0;
    boolean tabs = before.indexOf(TAB) < 0;
    String lines = ends ? withEnds(line, before) : line;
    return tabs ? lines.replace(TAB, '\t') : lines;
  }

  /// Lines that are still there keep the ends they had, of whatever kinds; a new line gets the end
  /// of the one before it.
  private static String withEnds(String line, String before) {
    List<String> old = List.of(of(before).split(SIGN, -1));
    List<String> now = List.of(line.split(SIGN, -1));
    List<String> ends = LINE.matcher(before).results().map(MatchResult::group).toList();
    int common = Math.min(old.size(), now.size());
    int head = 0;
    while (head < common && old.get(head).equals(now.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < common - head && old.reversed().get(tail).equals(now.reversed().get(tail))) {
      tail++;
    }
    int more = now.size() - old.size();
    StringBuilder text = new StringBuilder(now.getFirst());
    String end = ends.isEmpty() ? "\n" : ends.getFirst();
    for (int i = 1; i < now.size(); i++) {
      boolean fromEnd = i >= now.size() - tail;
      int place = i > head && fromEnd ? i - 1 - more : i - 1;
      boolean kept = more == 0 || i <= head || fromEnd;
      if (kept && place >= 0 && place < ends.size()) {
        end = ends.get(place);
      }
      text.append(end).append(now.get(i));
    }
    return text.toString();
  }
}

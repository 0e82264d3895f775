package cardwright.app.grid;

import java.util.regex.Pattern;

/// A text as it is edited in one line: line ends and tabs are signs there, which a text field would
/// leave out.
final class OneLine {

  private static final char LINE_END = '⏎';
  private static final char TAB = '⇥';
  private static final Pattern LINE = Pattern.compile("\r\n|[\r\n]");

  private OneLine() {}

  /// The text with a sign for each line end and tab.
  static String of(String text) {
    return LINE.matcher(text).replaceAll(String.valueOf(LINE_END)).replace('\t', TAB);
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
    String lines = ends ? line.replace(String.valueOf(LINE_END), lineEnd(before)) : line;
    return tabs ? lines.replace(TAB, '\t') : lines;
  }

  private static String lineEnd(String text) {
    return text.contains("\r\n") ? "\r\n" : "\n";
  }
}

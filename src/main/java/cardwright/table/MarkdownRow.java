package cardwright.table;

import cardwright.text.Span;
import java.util.ArrayList;
import java.util.List;

/// A row of a pipe table as it is written: what stands between its pipes.
///
/// @param line index of its line
/// @param start offset of its first char, white space and the marks of quotes and lists left out
/// @param end offset after its last char, white space left out
/// @param leading whether a pipe stands before the first cell
/// @param trailing whether a pipe stands after the last cell
/// @param segments the ranges between the pipes, padding included
record MarkdownRow(
    int line, int start, int end, boolean leading, boolean trailing, List<Span> segments) {

  /// Reads the row whose content starts at `start`. A pipe is a delimiter unless a backslash stands
  /// right before it, whatever stands before that (GFM 4.10).
  static MarkdownRow read(String text, int line, int start, int lineEnd) {
    int end = Blanks.skipBack(text, start, lineEnd);
    boolean leading = start < end && text.charAt(start) == '|';
    List<Span> segments = new ArrayList<>();
    int from = leading ? start + 1 : start;
    for (int pipe = text.indexOf('|', from, end);
        pipe >= 0;
        pipe = text.indexOf('|', pipe + 1, end)) {
      if (pipe == start || text.charAt(pipe - 1) != '\\') {
        segments.add(new Span(from, pipe));
        from = pipe + 1;
      }
    }
    boolean trailing = from == end && !segments.isEmpty();
    if (from < end) {
      segments.add(new Span(from, end));
    }
    return new MarkdownRow(line, start, end, leading, trailing, List.copyOf(segments));
  }

  /// Whether the line holds nothing but what delimiter rows are made of.
  static boolean mayBeDelimiters(String text, int start, int end) {
    for (int at = start; at < end; at++) {
      char c = text.charAt(at);
      if (c != '|' && c != '-' && c != ':' && !Blanks.isBlank(c)) {
        return false;
      }
    }
    return true;
  }

  /// Whether each cell holds hyphens, with or without a colon at either end.
  boolean isDelimiters(String text) {
    return !segments.isEmpty()
        && segments.stream()
            .allMatch(s -> isDelimiter(Blanks.trim(text, s.start(), s.end()).of(text)));
  }

  static boolean isDelimiter(String cell) {
    int from = cell.startsWith(":") ? 1 : 0;
    int to = cell.length() - (cell.length() > from && cell.endsWith(":") ? 1 : 0);
    return to > from && cell.chars().skip(from).limit(to - from).allMatch(c -> c == '-');
  }

  int size() {
    return segments.size();
  }

  /// The range of a cell's content, without padding.
  Span content(String text, int column) {
    Span segment = segments.get(column);
    return Blanks.trim(text, segment.start(), segment.end());
  }

  /// What stands between the pipes, padding included.
  String segment(String text, int column) {
    return segments.get(column).of(text);
  }
}

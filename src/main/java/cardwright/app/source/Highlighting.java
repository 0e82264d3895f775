package cardwright.app.source;

import cardwright.app.source.StyledLine.Mark;
import cardwright.card.Field;
import cardwright.card.Reading;
import cardwright.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Every line of a card with its styles: its language, and the places of its fields.
///
/// @param of what the lines are of
/// @param lines one more than there are line ends
record Highlighting(ShownText of, List<StyledLine> lines) {

  /// Lines whose styles differ from those another highlighting gave them.
  ///
  /// @param first of them
  /// @param end after the last
  record Changed(int first, int end) {}

  /// Styles a whole card; may be run on any thread.
  static Highlighting of(ShownText shown, Reading reading) {
    List<Mark> marks = marks(shown, reading);
    List<StyledLine> lines = new ArrayList<>();
    String text = shown.shown();
    LineState state = LineState.START;
    int mark = 0;
    for (int start = 0; start <= text.length(); ) {
      int found = text.indexOf('\n', start);
      int end = found < 0 ? text.length() : found;
      String line = text.substring(start, end);
      List<Mark> inLine = new ArrayList<>();
      while (mark < marks.size() && marks.get(mark).span().end() <= start) {
        mark++;
      }
      for (int i = mark; i < marks.size() && marks.get(i).span().start() < end; i++) {
        Span span = marks.get(i).span();
        int from = Math.max(span.start(), start) - start;
        inLine.add(
            new Mark(new Span(from, Math.min(span.end(), end) - start), marks.get(i).style()));
      }
      LineLexer.Result result = LineLexer.lex(line, state);
      lines.add(StyledLine.of(line, result.tokens(), inLine));
      state = result.next();
      start = end + 1;
    }
    return new Highlighting(shown, lines);
  }

  /// The places of fields, in order; of two that overlap the first.
  private static List<Mark> marks(ShownText shown, Reading reading) {
    List<Mark> all = new ArrayList<>();
    for (Field field : reading.fields()) {
      all.add(new Mark(field.home(), "field-home"));
      field.echoes().forEach(echo -> all.add(new Mark(echo, "field-echo")));
    }
    all.sort(Comparator.comparing(Mark::span));
    List<Mark> marks = new ArrayList<>();
    int end = 0;
    for (Mark mark : all) {
      if (mark.span().start() >= end && !mark.span().isEmpty()) {
        end = mark.span().end();
        Span span = new Span(shown.toShown(mark.span().start()), shown.toShown(end));
        marks.add(new Mark(span, mark.style()));
      }
    }
    return marks;
  }

  /// The lines to style anew where `before` was shown and its text was changed to this one's.
  Changed since(List<StyledLine> before) {
    int shorter = Math.min(before.size(), lines.size());
    int head = 0;
    while (head < shorter && before.get(head).equals(lines.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < shorter - head
        && before.get(before.size() - 1 - tail).equals(lines.get(lines.size() - 1 - tail))) {
      tail++;
    }
    return new Changed(head, lines.size() - tail);
  }
}

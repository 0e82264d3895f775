package cardwright.card;

import cardwright.text.Lines;
import cardwright.text.Messages;

/// Puts a card's own text into the body of another: between the lines that it stood between.
final class OwnTextPlace {

  private static final int NONE = -1;

  private final Lines old;
  private final int bodyStart;
  private final int first;
  private final int last;

  private OwnTextPlace(Reading reading, OwnText own) {
    old = Lines.of(reading.text());
    bodyStart = reading.frontMatter().bodyStart();
    first = own.line() - 1;
    last = first + own.lines() - 1;
  }

  /// The body with the own text in it.
  ///
  /// @param append whether text without a place goes to the end
  /// @throws FieldException if there is no such place
  static String put(Reading reading, OwnText own, String body, boolean append)
      throws FieldException {
    return new OwnTextPlace(reading, own).put(body, append);
  }

  private String put(String body, boolean append) throws FieldException {
    int above = first - 1;
    while (above >= 0 && old.start(above) >= bodyStart && old.isBlank(above)) {
      above--;
    }
    int below = last + 1;
    while (below < old.count() && old.isBlank(below)) {
      below++;
    }
    boolean top = above < 0 || old.start(above) < bodyStart;
    boolean bottom = below == old.count();
    int from = top ? 0 : endOf(body, above);
    int to = bottom ? body.length() : startOf(body, below);
    if (from != NONE && to != NONE && from <= to && body.substring(from, to).isBlank()) {
      int gapStart = top ? bodyStart : old.fullSpan(above).end();
      int gapEnd = bottom ? old.text().length() : old.start(below);
      return body.substring(0, from) + old.text().substring(gapStart, gapEnd) + body.substring(to);
    }
    String end = old.prevailingEnd();
    String text = old.text().substring(old.start(first), old.end(last));
    if (from != NONE && !top && first - above > 1) {
      return body.substring(0, from) + end + text + end + padded(body.substring(from), end);
    }
    if (to != NONE && !bottom && below - last > 1) {
      return body.substring(0, to) + text + end + end + body.substring(to);
    }
    boolean free = bottom && first - above > 1;
    if (append || free) {
      return body + (body.endsWith(end) ? "" : end) + end + text + end;
    }
    throw new FieldException(
        Messages.of(
            "card.lineLinesOwnTextHave",
            first + 1,
            last - first + 1,
            text.lines().findFirst().orElse("")));
  }

  private static String padded(String rest, String end) {
    return rest.isEmpty() || rest.startsWith(end) ? rest : end + rest;
  }

  /// Where the line that says the same ends in the body, its line end included; -1 if there is none
  /// or more than one.
  private int endOf(String body, int line) {
    Lines lines = Lines.of(body);
    int found = find(lines, line);
    return found == NONE ? NONE : lines.fullSpan(found).end();
  }

  private int startOf(String body, int line) {
    Lines lines = Lines.of(body);
    int found = find(lines, line);
    return found == NONE ? NONE : lines.start(found);
  }

  private int find(Lines lines, int line) {
    String wanted = old.content(line).strip();
    int found = NONE;
    for (int i = 0; i < lines.count(); i++) {
      if (lines.content(i).strip().equals(wanted)) {
        if (found != NONE) {
          return NONE;
        }
        found = i;
      }
    }
    return found;
  }
}

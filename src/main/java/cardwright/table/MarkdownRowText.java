package cardwright.table;

import java.util.ArrayList;
import java.util.List;

/// Takes a row apart into the texts between its pipes and puts such texts together again.
final class MarkdownRowText {

  private MarkdownRowText() {}

  /// The texts between the pipes, padding included. Where the row has no outer pipe, the outer cell
  /// gets the blank it would have beside a pipe, so that it can stand anywhere in the row.
  static List<String> segments(String text, MarkdownRow row) {
    List<String> segments = new ArrayList<>(row.size() + 1);
    row.segments().forEach(segment -> segments.add(segment.of(text)));
    if (segments.isEmpty()) {
      return segments;
    }
    String blank = isCompact(segments, row) ? "" : " ";
    if (!row.leading()) {
      segments.set(0, blank + segments.getFirst());
    }
    if (!row.trailing()) {
      segments.set(segments.size() - 1, segments.getLast() + blank);
    }
    return segments;
  }

  /// Whether the row has no blanks beside its inner pipes.
  private static boolean isCompact(List<String> segments, MarkdownRow row) {
    String first = segments.getFirst();
    boolean inner = row.leading() || segments.size() > 1;
    String probe = row.leading() ? first : segments.get(Math.min(1, segments.size() - 1));
    return inner && !probe.isEmpty() && !Blanks.isBlank(probe.charAt(0));
  }

  /// The row with these texts between its pipes, with the outer pipes it has; one more where the
  /// row would be read as something else without it.
  static String render(MarkdownRow row, List<String> segments) {
    List<String> parts = new ArrayList<>(segments);
    if (parts.isEmpty()) {
      return row.leading() ? "|" : "";
    }
    boolean trailing = row.trailing() || parts.getLast().isBlank();
    for (int i = 0; i < parts.size() - (trailing ? 0 : 1); i++) {
      if (parts.get(i).endsWith("\\")) {
        parts.set(i, parts.get(i) + " ");
      }
    }
    if (!trailing) {
      String last = parts.getLast();
      parts.set(parts.size() - 1, last.substring(0, Blanks.skipBack(last, 0, last.length())));
    }
    String end = trailing ? "|" : "";
    if (!row.leading()) {
      String first = parts.getFirst();
      parts.set(0, first.substring(Blanks.skip(first, 0, first.length())));
      String bare = String.join("|", parts) + end;
      if (!parts.getFirst().isEmpty() && !BlockStart.interruptsTable(bare, 0, bare.length())) {
        return bare;
      }
      parts.set(0, first.isBlank() && first.length() < 2 ? "  " : first);
    }
    return "|" + String.join("|", parts) + end;
  }
}

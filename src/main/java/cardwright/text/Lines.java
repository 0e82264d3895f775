package cardwright.text;

import java.util.Arrays;

/// The lines of a text. A line ends with LF, CRLF or a lone CR; several kinds may be mixed.
///
/// Lines are numbered from 0 here; people count from 1, see [#numberAt].
public final class Lines {

  private final String text;
  private final int[] starts;
  private final int[] ends;
  private final int count;

  private Lines(String text, int[] starts, int[] ends, int count) {
    this.text = text;
    this.starts = starts;
    this.ends = ends;
    this.count = count;
  }

  /// Finds the lines of `text`. A text that ends with a line end has no further, empty line after
  /// it; the empty text has no lines.
  public static Lines of(String text) {
    int[] starts = new int[Math.max(64, text.length() / 32)];
    int[] ends = new int[starts.length];
    int count = 0;
    int length = text.length();
    int lf = text.indexOf('\n');
    int cr = text.indexOf('\r');
    for (int at = 0; at < length; ) {
      // Each is looked for only once it is passed: a text may have a million of one kind, none of
      // the other.
      if (lf >= 0 && lf < at) {
        lf = text.indexOf('\n', at);
      }
      if (cr >= 0 && cr < at) {
        cr = text.indexOf('\r', at);
      }
      boolean byLf = cr < 0 || (lf >= 0 && lf < cr);
      int end = byLf ? lf : cr;
      end = end < 0 ? length : end;
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
        ends = Arrays.copyOf(ends, count * 2);
      }
      starts[count] = at;
      ends[count++] = end;
      at = end + (!byLf && lf == cr + 1 ? 2 : 1);
    }
    return new Lines(text, starts, ends, count);
  }

  /// The text these are the lines of.
  public String text() {
    return text;
  }

  /// How many lines there are.
  public int count() {
    return count;
  }

  /// Offset of the first char of line `index`.
  public int start(int index) {
    return starts[index];
  }

  /// Offset after the last char of line `index`, before its line end.
  public int end(int index) {
    return ends[index];
  }

  /// The range of line `index` without its line end.
  public Span span(int index) {
    return new Span(starts[index], ends[index]);
  }

  /// The range of line `index` with its line end.
  public Span fullSpan(int index) {
    return new Span(starts[index], index + 1 < count ? starts[index + 1] : text.length());
  }

  /// The content of line `index` without its line end.
  public String content(int index) {
    return text.substring(starts[index], ends[index]);
  }

  /// The line end of line `index`: LF, CRLF, CR, or empty at the end of the text.
  public String terminator(int index) {
    return text.substring(ends[index], fullSpan(index).end());
  }

  /// Whether line `index` holds nothing but blanks and tabs.
  public boolean isBlank(int index) {
    for (int i = starts[index]; i < ends[index]; i++) {
      char c = text.charAt(i);
      if (c != ' ' && c != '\t') {
        return false;
      }
    }
    return true;
  }

  /// Index of the line that holds `offset` (a line end belongs to its line). The end of the text
  /// belongs to the last line.
  public int indexAt(int offset) {
    int found = Arrays.binarySearch(starts, 0, count, offset);
    return found >= 0 ? found : Math.max(0, -found - 2);
  }

  /// The number, counted from 1, of the line that holds `offset`.
  public int numberAt(int offset) {
    return indexAt(offset) + 1;
  }

  /// The line end the text uses most, for lines to be added; LF if it has none.
  public String prevailingEnd() {
    int lf = 0;
    int crlf = 0;
    int cr = 0;
    for (int i = 0; i < count; i++) {
      switch (terminator(i)) {
        case "\n" -> lf++;
        case "\r\n" -> crlf++;
        case "\r" -> cr++;
        default -> {}
      }
    }
    if (crlf > lf && crlf >= cr) {
      return "\r\n";
    }
    return cr > lf ? "\r" : "\n";
  }
}

package cardwright.app.source;

import cardwright.app.text.Texts;
import cardwright.text.Edit;
import cardwright.text.Lines;
import cardwright.text.Span;
import java.util.Arrays;

/// A card's text as an editor can show it, and the way between the offsets of both.
///
/// An editor knows one kind of line end. Here each is shown as LF: CRLF, two chars of the card, as
/// one. Control characters are shown as their pictures (U+2400 …), one for one. What is typed
/// becomes an edit of the card's text, in which every line end that was not typed stays.
final class ShownText {

  private final String text;
  private final String shown;

  /// Where in the text each CR of a CRLF stands, in order.
  private final int[] pairs;

  private ShownText(String text, String shown, int[] pairs) {
    this.text = text;
    this.shown = shown;
    this.pairs = pairs;
  }

  static ShownText of(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    int[] pairs = new int[16];
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\r') {
        shown.append('\n');
        if (i + 1 < text.length() && text.charAt(i + 1) == '\n') {
          if (count == pairs.length) {
            pairs = Arrays.copyOf(pairs, 2 * count);
          }
          pairs[count++] = i++;
        }
      } else {
        shown.append(picture(c));
      }
    }
    return new ShownText(text, shown.toString(), Arrays.copyOf(pairs, count));
  }

  private static char picture(char c) {
    if (c == '\n' || c == '\t') {
      return c;
    }
    return c < ' ' ? (char) ('\u2400' + c) : c == 0x7F ? '\u2421' : c;
  }

  /// The card's text.
  String text() {
    return text;
  }

  /// What is shown.
  String shown() {
    return shown;
  }

  /// Where an offset of the text is shown.
  int toShown(int offset) {
    int found = Arrays.binarySearch(pairs, offset - 1);
    return offset - (found >= 0 ? found + 1 : -found - 1);
  }

  /// The offset of the text for one of what is shown.
  int toText(int offset) {
    int low = 0;
    int high = pairs.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (pairs[middle] - middle < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return offset + low;
  }

  /// The range of the text for one of what is shown.
  Span toText(Span span) {
    return new Span(toText(span.start()), toText(span.end()));
  }

  /// The edit of the text for a change of what is shown.
  ///
  /// @param at where, in what is shown
  /// @param removed how many chars go
  /// @param inserted what comes; its line ends become those that the text has most of
  /// @throws IllegalArgumentException if it holds half a character
  Edit edit(int at, int removed, String inserted) {
    Span span = toText(new Span(at, at + removed));
    return Edit.replace(Texts.of("source.type"), span, spelled(span, inserted)).trimmed(text);
  }

  /// What is inserted, with the card's line ends. A CR and an LF that meet would be one line end,
  /// so where they would, CRLF is written.
  String spelled(Span span, String inserted) {
    String plain = inserted.replace("\r\n", "\n").replace('\r', '\n');
    if (plain.indexOf('\n') < 0) {
      return plain;
    }
    String end = Lines.of(text).prevailingEnd();
    boolean afterCr = span.start() > 0 && text.charAt(span.start() - 1) == '\r';
    boolean beforeLf = span.end() < text.length() && text.charAt(span.end()) == '\n';
    boolean meets =
        (end.equals("\n") && afterCr && plain.startsWith("\n"))
            || (end.equals("\r") && beforeLf && plain.endsWith("\n"));
    return plain.replace("\n", meets ? "\r\n" : end);
  }
}

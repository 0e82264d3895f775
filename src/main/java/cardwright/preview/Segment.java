package cardwright.preview;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A top-level block of a card's body with the lines up to the next one.
///
/// @param kind of its first block: the same source can be code in one place and go on with a
///   paragraph in another
/// @param source whole lines
/// @param lines how many line breaks it holds
/// @param references link reference definitions that stand in it, in order
/// @param footnotes labels of the footnotes that are defined in it, in order
record Segment(
    String kind, String source, int lines, List<String> references, List<String> footnotes) {

  private static final String PARAGRAPH = Paragraph.class.getSimpleName();

  private static final Set<String> CONTAINERS =
      Stream.of(BulletList.class, OrderedList.class, BlockQuote.class, FootnoteBlock.class)
          .map(Class::getSimpleName)
          .collect(Collectors.toUnmodifiableSet());

  /// Whether what follows can be parsed without it: it ends with a blank line, and is no list or
  /// the like. An open code block in a list item makes flexmark take a heading after it for a
  /// paragraph.
  boolean endsForGood() {
    return blankLines() > 1 && !CONTAINERS.contains(kind);
  }

  /// Whether it is a paragraph that begins with a letter and defines nothing, nor nearly so.
  boolean isProse() {
    return kind.equals(PARAGRAPH) && Character.isLetter(source.charAt(0)) && !source.contains("]:");
  }

  /// The same with that source, which holds as many line breaks.
  Segment with(String changed) {
    return new Segment(kind, changed, lines, references, footnotes);
  }

  /// How many line breaks stand after its last character that is none, and no blank.
  int blankLines() {
    int end = source.length();
    while (end > 0 && " \t\r\n".indexOf(source.charAt(end - 1)) >= 0) {
      end--;
    }
    return lines(source.substring(end));
  }

  /// The number of line breaks of a text: `\n`, `\r` or both.
  static int lines(CharSequence text) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean pair = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      count += (c == '\n' || c == '\r') && !pair ? 1 : 0;
    }
    return count;
  }
}

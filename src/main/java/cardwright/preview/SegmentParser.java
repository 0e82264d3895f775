package cardwright.preview;

import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.BlankLine;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;

/// Finds where the top-level blocks of a Markdown text begin, and what they define. Safe for use by
/// several threads.
final class SegmentParser {

  private final Parser parser = Parser.builder(Dialect.blocks()).build();

  /// The segments of a text; together they are the text. A text that is nested too deep to be
  /// parsed is one segment.
  List<Segment> parse(String text) {
    if (text.isEmpty()) {
      return List.of();
    }
    try {
      return segments(text, parser.parse(text));
    } catch (StackOverflowError e) {
      return List.of(new Segment("", text, Segment.lines(text), List.of(), List.of()));
    }
  }

  private static List<Segment> segments(String text, Document document) {
    List<Integer> starts = new ArrayList<>();
    List<String> kinds = new ArrayList<>();
    for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
      int start = lineStart(text, block.getStartOffset());
      if (starts.isEmpty()) {
        // What stands before the first block belongs to it.
        start = 0;
      }
      boolean shown = !(block instanceof Reference || block instanceof BlankLine);
      if (shown && (starts.isEmpty() || start > starts.getLast())) {
        starts.add(start);
        kinds.add(block.getClass().getSimpleName());
      }
    }
    if (starts.isEmpty()) {
      starts.add(0);
      kinds.add("");
    }
    starts.add(text.length());
    List<Node> definitions = new ArrayList<>();
    for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
      collect(block, definitions);
    }
    return cut(text, starts, kinds, definitions);
  }

  private static void collect(Node node, List<Node> definitions) {
    if (node instanceof Reference || node instanceof FootnoteBlock) {
      definitions.add(node);
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      collect(child, definitions);
    }
  }

  private static List<Segment> cut(
      String text, List<Integer> starts, List<String> kinds, List<Node> definitions) {
    List<Segment> segments = new ArrayList<>();
    int next = 0;
    for (int i = 0; i + 1 < starts.size(); i++) {
      List<String> references = new ArrayList<>();
      List<String> footnotes = new ArrayList<>();
      while (next < definitions.size()
          && definitions.get(next).getStartOffset() < starts.get(i + 1)) {
        Node definition = definitions.get(next++);
        if (definition instanceof FootnoteBlock footnote) {
          footnotes.add(footnote.getText().toString());
        } else if (definition instanceof Reference reference) {
          references.add(source(reference));
        }
      }
      String source = text.substring(starts.get(i), starts.get(i + 1));
      segments.add(
          new Segment(
              kinds.get(i),
              source,
              Segment.lines(source),
              List.copyOf(references),
              List.copyOf(footnotes)));
    }
    return List.copyOf(segments);
  }

  private static String source(Reference reference) {
    String chars = reference.getChars().toString();
    if (chars.indexOf('\n') < 0 && chars.indexOf('\r') < 0) {
      return chars.strip();
    }
    // Of a quotation, or over several lines: put together from its parts.
    String title = reference.getTitle().toString();
    return "[%s]: <%s>%s"
        .formatted(
            reference.getReference(),
            reference.getUrl(),
            title.isEmpty()
                ? ""
                : " "
                    + reference.getTitleOpeningMarker()
                    + title
                    + reference.getTitleClosingMarker());
  }

  /// Where the line of an offset begins.
  static int lineStart(String text, int offset) {
    int start = Math.min(offset, text.length());
    while (start > 0 && text.charAt(start - 1) != '\n' && text.charAt(start - 1) != '\r') {
      start--;
    }
    return start;
  }
}

package cardwright.table;

import cardwright.text.Lines;
import java.util.ArrayList;
import java.util.List;

/// Reads the block structure of a Markdown text as far as tables need it: which ranges are inline
/// text and which HTML, and where pipe tables stand. Code belongs to neither.
///
/// One pass, line by line, after CommonMark 0.31 and GFM 4.10.
final class BlockScanner {

  private enum Leaf {
    NONE,
    PARAGRAPH,
    FENCE,
    HTML,
    TABLE
  }

  private final Lines lines;
  private final String text;
  private final List<Region> regions = new ArrayList<>();
  private final List<MarkdownTable> tables = new ArrayList<>();
  private final Containers containers = new Containers();

  private Leaf leaf = Leaf.NONE;
  private char fence;
  private int fenceLength;
  private int htmlKind;

  /// Content of the paragraph's last line if it may be the header of a table, -1 if not.
  private int header;

  private int headerLine;
  private List<MarkdownRow> rows = new ArrayList<>();

  private BlockScanner(Lines lines) {
    this.lines = lines;
    this.text = lines.text();
  }

  /// What a scan found, each list in the order of the text.
  record Found(List<Region> regions, List<MarkdownTable> tables) {}

  /// @param from offset where the body starts
  static Found scan(Lines lines, int from) {
    BlockScanner scanner = new BlockScanner(lines);
    for (int line = lines.indexAt(from); line < lines.count(); line++) {
      int start = Math.max(from, lines.start(line));
      scanner.line(line, start, Math.max(start, lines.end(line)));
    }
    scanner.enter(Leaf.NONE);
    return new Found(scanner.regions, scanner.tables);
  }

  private void line(int line, int start, int end) {
    LineCursor cursor = new LineCursor(text, start, end);
    boolean matched = containers.match(cursor);
    if (matched && (leaf == Leaf.FENCE || leaf == Leaf.HTML) && goesOn(cursor)) {
      return;
    }
    if (!matched && leaf != Leaf.PARAGRAPH) {
      enter(Leaf.NONE);
      containers.cut();
    }
    boolean lazy = openContainers(cursor, !matched && leaf == Leaf.PARAGRAPH);
    if (cursor.blank()) {
      enter(Leaf.NONE);
      containers.cut();
    } else if (!startBlock(cursor, lazy)) {
      textLine(cursor, line, lazy);
    }
  }

  /// A line of a fence or an HTML block; false if the block ended before it.
  private boolean goesOn(LineCursor cursor) {
    int content = cursor.content();
    int end = cursor.end();
    if (leaf == Leaf.FENCE) {
      if (cursor.indent() <= 3 && BlockStart.closesFence(text, content, end, fence, fenceLength)) {
        enter(Leaf.NONE);
      }
      return true;
    }
    boolean ends = HtmlBlock.endsIn(htmlKind, text, content, end);
    if (ends && htmlKind >= HtmlBlock.BLOCK_TAG) {
      return false;
    }
    extendRegion(end);
    if (ends) {
      enter(Leaf.NONE);
    }
    return true;
  }

  /// Opens the quotes and list items that start in this line.
  ///
  /// @param lazy whether the line is in fewer containers than the paragraph before it
  /// @return whether it may still be a lazy continuation of that paragraph
  private boolean openContainers(LineCursor cursor, boolean lazy) {
    boolean mayBeLazy = lazy;
    while (!containers.full() && !cursor.blank() && cursor.indent() <= 3) {
      int at = cursor.content();
      int marker = BlockStart.markerLength(text, at, cursor.end());
      if (text.charAt(at) == '>') {
        containers.openQuote(cursor);
      } else if (marker > 0
          && !BlockStart.isThematicBreak(text, at, cursor.end())
          && (leaf != Leaf.PARAGRAPH
              || mayBeLazy
              || BlockStart.mayInterruptParagraph(text, at, cursor.end(), marker))) {
        containers.openItem(cursor, marker);
      } else {
        break;
      }
      enter(Leaf.NONE);
      mayBeLazy = false;
    }
    return mayBeLazy;
  }

  /// Starts what is neither a paragraph nor a table; false if nothing of that kind starts here.
  private boolean startBlock(LineCursor cursor, boolean lazy) {
    int at = cursor.content();
    int end = cursor.end();
    if (cursor.indent() > 3) {
      if (leaf == Leaf.PARAGRAPH) {
        return false;
      }
      enter(Leaf.NONE);
      return true;
    }
    boolean underline =
        leaf == Leaf.PARAGRAPH && !lazy && BlockStart.isSetextUnderline(text, at, end);
    int fenceHere = BlockStart.fenceLength(text, at, end);
    int html = HtmlBlock.kind(text, at, end);
    if (fenceHere > 0) {
      enter(Leaf.FENCE);
      fence = text.charAt(at);
      fenceLength = fenceHere;
    } else if (html != HtmlBlock.NONE && (html != HtmlBlock.LONE_TAG || leaf != Leaf.PARAGRAPH)) {
      enter(Leaf.HTML);
      htmlKind = html;
      regions.add(new Region(Region.Kind.HTML, at, end));
      if (html < HtmlBlock.BLOCK_TAG && HtmlBlock.endsIn(html, text, at, end)) {
        enter(Leaf.NONE);
      }
    } else if (BlockStart.isAtxHeading(text, at, end)) {
      enter(Leaf.NONE);
      regions.add(new Region(Region.Kind.INLINE, at, end));
    } else if (underline || BlockStart.isThematicBreak(text, at, end)) {
      enter(Leaf.NONE);
    } else {
      return false;
    }
    containers.cut();
    return true;
  }

  private void textLine(LineCursor cursor, int line, boolean lazy) {
    int at = cursor.content();
    if (leaf == Leaf.TABLE) {
      rows.add(MarkdownRow.read(text, line, at, cursor.end()));
      return;
    }
    if (leaf != Leaf.PARAGRAPH) {
      enter(Leaf.PARAGRAPH);
      regions.add(new Region(Region.Kind.INLINE, at, cursor.end()));
    } else if (!lazy && cursor.indent() <= 3 && startsTable(at, line, cursor.end())) {
      return;
    } else {
      extendRegion(cursor.end());
    }
    header = lazy || cursor.indent() > 3 ? -1 : at;
    headerLine = line;
  }

  /// Whether the paragraph's last line and this one, which holds the delimiters, begin a table.
  private boolean startsTable(int at, int line, int end) {
    if (header < 0 || !MarkdownRow.mayBeDelimiters(text, at, end)) {
      return false;
    }
    MarkdownRow delimiters = MarkdownRow.read(text, line, at, end);
    if (!delimiters.isDelimiters(text)) {
      return false;
    }
    MarkdownRow names = MarkdownRow.read(text, headerLine, header, lines.end(headerLine));
    if (names.segments().isEmpty() || names.size() != delimiters.size()) {
      return false;
    }
    cutParagraph();
    leaf = Leaf.TABLE;
    rows.add(names);
    rows.add(delimiters);
    return true;
  }

  /// Takes the header's line away from the paragraph it ended.
  private void cutParagraph() {
    Region paragraph = regions.removeLast();
    if (paragraph.start() < header) {
      regions.add(paragraph.endingAt(lines.end(headerLine - 1)));
    }
  }

  private void extendRegion(int end) {
    regions.set(regions.size() - 1, regions.getLast().endingAt(end));
  }

  private void enter(Leaf next) {
    if (leaf == Leaf.TABLE) {
      tables.add(new MarkdownTable(lines, rows));
      rows = new ArrayList<>();
    }
    leaf = next;
  }
}

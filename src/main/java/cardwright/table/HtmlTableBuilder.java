package cardwright.table;

import cardwright.text.Lines;
import cardwright.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Puts one table together from the tags in it, closing what its author left open (HTML Standard,
/// 13.2.6.4.9 and on). Nested tables are only counted: they belong to their cell.
final class HtmlTableBuilder {

  private static final Set<String> CELLS = Set.of("td", "th");
  private static final Set<String> SECTIONS = Set.of("thead", "tbody", "tfoot");

  private final String text;
  private final int start;
  private final List<HtmlRow> rows = new ArrayList<>();

  /// Per level of nesting, whether a cell is open there.
  private final BitSet inCell = new BitSet();

  private int depth = 1;
  private int section;
  private boolean inHead;
  private boolean hasColumnTags;
  private boolean inRow;
  private @Nullable HtmlTag rowTag;
  private List<HtmlCell> cells = new ArrayList<>();
  private @Nullable HtmlTag cellTag;
  private boolean cellInline;
  private int lastEnd;

  HtmlTableBuilder(String text, HtmlTag tag) {
    this.text = text;
    this.start = tag.start();
    this.lastEnd = tag.end();
  }

  /// Whether the tag says where rows and cells begin or end.
  static boolean isStructure(HtmlTag tag) {
    return CELLS.contains(tag.name())
        || SECTIONS.contains(tag.name())
        || tag.name().equals("tr")
        || tag.name().equals("table");
  }

  /// Whether a `<table>` here is inside a cell; elsewhere it ends this table.
  boolean nests() {
    return depth > 1 || inCell.get(1);
  }

  boolean isNested() {
    return depth > 1;
  }

  /// Takes the next tag, `<table>` inside a cell included, the end of this table excluded.
  ///
  /// @param inline whether Markdown is read where the tag stands
  void add(HtmlTag tag, boolean inline) {
    if (tag.name().equals("table")) {
      nest(tag);
    } else if (depth > 1) {
      if (CELLS.contains(tag.name())) {
        inCell.set(depth, !tag.closing());
      } else if (tag.name().equals("tr") || SECTIONS.contains(tag.name())) {
        inCell.clear(depth);
      }
    } else {
      addOwn(tag, inline);
    }
  }

  private void nest(HtmlTag tag) {
    if (tag.closing()) {
      inCell.clear(depth--);
    } else if (inCell.get(depth)) {
      depth++;
    }
  }

  private void addOwn(HtmlTag tag, boolean inline) {
    if (CELLS.contains(tag.name())) {
      if (!tag.closing()) {
        closeCell(tag.start(), tag.start());
        inRow = true;
        cellTag = tag;
        cellInline = inline;
        inCell.set(1);
      } else {
        closeCell(tag.start(), tag.end());
      }
    } else if (tag.name().equals("tr")) {
      closeRow(tag.start(), tag.closing() ? tag.end() : -1);
      inRow = !tag.closing();
      rowTag = tag.closing() ? null : tag;
    } else if (SECTIONS.contains(tag.name())) {
      closeRow(tag.start(), -1);
      section++;
      inHead = tag.opens("thead");
      lastEnd = tag.end();
    } else if (tag.name().equals("col") && cellTag == null) {
      hasColumnTags = true;
    }
  }

  private void closeCell(int innerEnd, int end) {
    HtmlTag tag = cellTag;
    if (tag == null) {
      return;
    }
    boolean closed = end > innerEnd;
    boolean blank = Blanks.skip(text, tag.end(), innerEnd) == innerEnd;
    Span content = blank && !closed ? Span.at(tag.end()) : Blanks.trim(text, tag.end(), innerEnd);
    int cellEnd = closed ? end : content.end();
    boolean inline = cellInline || afterBlankLine(tag.end(), content.start());
    cells.add(new HtmlCell(tag, content, new Span(tag.end(), innerEnd), cellEnd, inline));
    lastEnd = cellEnd;
    cellTag = null;
    inCell.clear(1);
  }

  /// A blank line ends the HTML block, so that Markdown is read after it (CommonMark 0.31, 4.6).
  private boolean afterBlankLine(int from, int to) {
    return Lines.of(text.substring(from, to)).count() > 1;
  }

  /// @param rowEnd offset after the row's end tag, -1 if it has none
  private void closeRow(int at, int rowEnd) {
    closeCell(at, at);
    if (inRow && !cells.isEmpty()) {
      int end = rowEnd >= 0 ? rowEnd : cells.getLast().end();
      rows.add(new HtmlRow(rowTag, List.copyOf(cells), section, inHead, end));
      lastEnd = end;
    }
    cells = new ArrayList<>();
    inRow = false;
    rowTag = null;
  }

  /// What has been read up to the table's end.
  ///
  /// @param at offset where its content ends
  /// @param tableEnd offset after its end tag, -1 if it has none
  Built finish(int at, int tableEnd) {
    closeRow(at, -1);
    int end = tableEnd >= 0 ? tableEnd : lastEnd;
    return new Built(new Span(start, end), List.copyOf(rows), hasColumnTags);
  }

  /// @param span from the start tag to the end tag
  /// @param hasColumnTags whether `<col>` says something about columns by their place
  record Built(Span span, List<HtmlRow> rows, boolean hasColumnTags) {}
}

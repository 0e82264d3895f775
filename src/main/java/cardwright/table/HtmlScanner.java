package cardwright.table;

import cardwright.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds the HTML tables in the regions of a text, and the ranges that hide what stands in them.
/// One pass; a tag that does not end within its region is text.
final class HtmlScanner {

  private static final Set<String> RAW_TEXT = Set.of("script", "style", "textarea");

  private final String text;
  private final List<HtmlTableBuilder.Built> tables = new ArrayList<>();
  private final List<Span> hidden = new ArrayList<>();

  private @Nullable HtmlTableBuilder table;
  private int structureEnd;
  private boolean noPreClosedAhead;

  private HtmlScanner(String text) {
    this.text = text;
  }

  /// @param tables outermost tables with at least one cell, in order
  /// @param hidden comments and preformatted, script, style and text-area elements, in order
  record Found(List<HtmlTableBuilder.Built> tables, List<Span> hidden) {}

  static Found scan(String text, List<Region> regions) {
    HtmlScanner scanner = new HtmlScanner(text);
    int at = 0;
    for (Region region : regions) {
      if (at < region.end()) {
        at = scanner.region(region, Math.max(at, region.start()));
      }
    }
    scanner.finish(scanner.structureEnd, -1);
    return new Found(scanner.tables, scanner.hidden);
  }

  /// @return where to go on, at or after the region's end
  private int region(Region region, int from) {
    boolean inline = region.kind() == Region.Kind.INLINE;
    InlineText marks = new InlineText(text, region.end());
    int at = from;
    while (at < region.end()) {
      int next = inline ? marks.nextTag(at) : text.indexOf('<', at, region.end());
      if (next < 0 || next == region.end()) {
        return region.end();
      }
      int commentLimit = inline ? region.end() : text.length();
      HtmlTag tag = HtmlTag.at(text, next, region.end(), commentLimit);
      if (tag == null) {
        at = next + 1;
      } else if (tag == HtmlTag.UNFINISHED) {
        return region.end();
      } else {
        at = tag.isElement() ? element(tag, region) : hide(tag.start(), tag.end());
      }
    }
    return at;
  }

  private int element(HtmlTag tag, Region region) {
    if (!tag.closing() && RAW_TEXT.contains(tag.name())) {
      int close = HtmlTag.closeOf(tag.name(), text, tag.end(), text.length());
      return hide(tag.start(), close < 0 ? text.length() : close);
    }
    if (tag.opens("pre")) {
      return preformatted(tag);
    }
    tableTag(tag, region);
    return tag.end();
  }

  /// Unlike raw text, `<pre>` that is not closed hides nothing.
  private int preformatted(HtmlTag tag) {
    int close = noPreClosedAhead ? -1 : HtmlTag.closeOf("pre", text, tag.end(), text.length());
    noPreClosedAhead = close < 0;
    return close < 0 ? tag.end() : hide(tag.start(), close);
  }

  private int hide(int start, int end) {
    hidden.add(new Span(start, end));
    return end;
  }

  private void tableTag(HtmlTag tag, Region region) {
    HtmlTableBuilder open = table;
    boolean isTable = tag.name().equals("table");
    if (open == null) {
      if (tag.opens("table")) {
        table = new HtmlTableBuilder(text, tag);
        structureEnd = region.end();
      }
    } else if (isTable && tag.closing() && !open.isNested()) {
      finish(tag.start(), tag.end());
    } else if (isTable && !tag.closing() && !open.nests()) {
      finish(tag.start(), -1);
      tableTag(tag, region);
    } else {
      open.add(tag, region.kind() == Region.Kind.INLINE);
      if (HtmlTableBuilder.isStructure(tag)) {
        structureEnd = region.end();
      }
    }
  }

  private void finish(int at, int tableEnd) {
    HtmlTableBuilder open = table;
    table = null;
    Optional.ofNullable(open)
        .map(builder -> builder.finish(at, tableEnd))
        .filter(built -> !built.rows().isEmpty())
        .ifPresent(tables::add);
  }
}

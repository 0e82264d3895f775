package cardwright.table;

import cardwright.text.Edit;
import cardwright.text.Messages;
import cardwright.text.Replacement;
import cardwright.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Adds, removes and moves the rows of an HTML table none of whose cells covers several rows.
final class HtmlRowEdits {

  private final String text;
  private final HtmlTableBuilder.Built table;
  private final List<HtmlRow> rows;
  private final boolean hasHeader;

  HtmlRowEdits(String text, HtmlTableBuilder.Built table, boolean hasHeader) {
    this.text = text;
    this.table = table;
    this.rows = table.rows();
    this.hasHeader = hasHeader;
  }

  Edit insert(int at, List<String> texts) {
    if (at == 0) {
      notHeader(0);
    }
    if (at > 0 && isBody(at - 1)) {
      return insertAfter(at - 1, texts);
    }
    if (at < rows.size()) {
      HtmlRow next = rows.get(at);
      String added = copy(model(at, texts), texts, false) + gapBefore(next);
      return Edit.replace(Messages.of("table.addRow"), Span.at(next.start()), added);
    }
    HtmlRow head = rows.getLast();
    String added = gapBefore(head) + copy(model(at - 1, texts), texts, true);
    return Edit.replace(Messages.of("table.addRow"), Span.at(headEnd(head)), added);
  }

  private Edit insertAfter(int row, List<String> texts) {
    HtmlRow before = rows.get(row);
    HtmlRow model = model(row, texts);
    List<Replacement> replacements = new ArrayList<>();
    String added = copy(model, texts, false);
    if (isFollowed(row)) {
      HtmlRow next = rows.get(row + 1);
      return Edit.replace(
          Messages.of("table.addRow"), Span.at(next.start()), added + gapBefore(next));
    }
    if (endsApart(row)) {
      added = before.tagSource(text) + added.substring(model.tagSource(text).length());
      replacements.add(retag(before, rows.get(row - 1)));
    }
    replacements.add(new Replacement(Span.at(before.end()), gapBefore(before) + added));
    return new Edit(Messages.of("table.addRow"), replacements);
  }

  Edit remove(int row) {
    notHeader(row);
    if (rows.size() == 1) {
      throw new IllegalArgumentException(Messages.of("table.onlyRowTableCannotRemoved"));
    }
    HtmlRow gone = rows.get(row);
    needTag(gone);
    List<Replacement> replacements = new ArrayList<>();
    if (endsApart(row)) {
      replacements.add(retag(rows.get(row - 1), gone));
    }
    replacements.add(new Replacement(withGap(row), ""));
    return new Edit(Messages.of("table.removeRow"), replacements);
  }

  private Span withGap(int row) {
    HtmlRow gone = rows.get(row);
    return isFollowed(row)
        ? new Span(gone.start(), rows.get(row + 1).start())
        : new Span(gone.start() - gapBefore(gone).length(), gone.end());
  }

  /// Whether another row of the section comes next, with nothing but white space between.
  private boolean isFollowed(int row) {
    if (row + 1 == rows.size()) {
      return false;
    }
    int end = rows.get(row).end();
    int next = rows.get(row + 1).start();
    return rows.get(row + 1).section() == rows.get(row).section()
        && Blanks.skip(text, end, next) == next;
  }

  Edit move(int row, int to) {
    if (row == to) {
      return Edit.none(Messages.of("table.moveRow"));
    }
    notHeader(row);
    notHeader(to);
    int first = Math.min(row, to);
    int last = Math.max(row, to);
    List<HtmlRow> slots = rows.subList(first, last + 1);
    slots.forEach(HtmlRowEdits::needTag);
    if (slots.stream().anyMatch(HtmlRow::inHead) != slots.stream().allMatch(HtmlRow::inHead)) {
      throw new IllegalArgumentException(Messages.of("table.rowCannotMoveBetweenHead"));
    }
    // The start tag of the last row, when it is apart, belongs to the place.
    boolean keepTags = slots.getFirst().section() == slots.getLast().section() && endsApart(last);
    List<Span> spans =
        slots.stream()
            .map(slot -> new Span(keepTags ? slot.innerStart() : slot.start(), slot.end()))
            .toList();
    return Slots.move(Messages.of("table.moveRow"), text, spans, row - first, to - first);
  }

  private boolean isBody(int row) {
    return !rows.get(row).inHead() && !(row == 0 && hasHeader);
  }

  private void notHeader(int row) {
    if (row == 0 && hasHeader) {
      throw new IllegalArgumentException(Messages.of("table.headerTableStaysFirstRow"));
    }
  }

  private static void needTag(HtmlRow row) {
    if (row.tag() == null) {
      throw new IllegalArgumentException(Messages.of("table.rowsCannotChangedOneThem"));
    }
  }

  /// Whether the row is the last of its section and its start tag differs from that of all rows
  /// before it there, which have the same.
  private boolean endsApart(int row) {
    HtmlRow last = rows.get(row);
    boolean isLast = row + 1 == rows.size() || rows.get(row + 1).section() != last.section();
    List<String> before =
        !isLast || last.tag() == null
            ? List.of()
            : IntStream.range(0, row)
                .filter(i -> rows.get(i).section() == last.section() && isBody(i))
                .mapToObj(i -> rows.get(i).tagSource(text))
                .distinct()
                .limit(2)
                .toList();
    return before.size() == 1
        && !before.getFirst().isEmpty()
        && !before.getFirst().equals(last.tagSource(text));
  }

  private Replacement retag(HtmlRow row, HtmlRow like) {
    return new Replacement(new Span(row.start(), row.innerStart()), like.tagSource(text));
  }

  /// A row to copy: the neighbour, or else one of its section that has enough cells of its own.
  private HtmlRow model(int neighbour, List<String> texts) {
    HtmlRow near = rows.get(neighbour);
    if (isModel(near, texts)) {
      return near;
    }
    return rows.stream()
        .filter(row -> row.section() == near.section() && isModel(row, texts))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    Messages.of("table.rowCannotAddedNoneBeside", texts.size())));
  }

  private boolean isModel(HtmlRow row, List<String> texts) {
    return row.tag() != null
        && row.cells().size() >= texts.size()
        && row.cells().stream().noneMatch(cell -> HtmlTable.mentionsSpan(text, cell.tag()));
  }

  private String copy(HtmlRow model, List<String> texts, boolean asBody) {
    StringBuilder out = new StringBuilder();
    int at = model.start();
    for (int i = 0; i < model.cells().size(); i++) {
      HtmlCell cell = model.cells().get(i);
      String encoded = HtmlText.write(CellText.at(texts, i), cell.inline());
      out.append(text, at, cell.start());
      out.append(cell.withContent(text, encoded, asBody ? "td" : cell.tag().name()));
      at = cell.end();
    }
    return out.append(text, at, model.end()).toString();
  }

  /// The white space right before a row.
  private String gapBefore(HtmlRow row) {
    return text.substring(Blanks.skipBack(text, table.span().start(), row.start()), row.start());
  }

  /// Where a body can begin behind a head.
  private int headEnd(HtmlRow head) {
    int close = head.inHead() ? HtmlTag.closeOf("thead", text, head.end(), table.span().end()) : -1;
    HtmlTag tag =
        close < 0 ? null : HtmlTag.at(text, close, table.span().end(), table.span().end());
    return tag == null ? head.end() : tag.end();
  }
}

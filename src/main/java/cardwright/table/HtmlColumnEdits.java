package cardwright.table;

import cardwright.text.Edit;
import cardwright.text.Messages;
import cardwright.text.Replacement;
import cardwright.text.Span;
import java.util.ArrayList;
import java.util.List;

/// Adds, removes and moves the columns of an HTML table whose cells cover one place each.
final class HtmlColumnEdits {

  private final String text;
  private final HtmlTableBuilder.Built table;

  HtmlColumnEdits(String text, HtmlTableBuilder.Built table) {
    this.text = text;
    this.table = table;
  }

  Edit insert(int at, List<String> texts) {
    List<Replacement> replacements = new ArrayList<>();
    for (int row = 0; row < table.rows().size(); row++) {
      List<HtmlCell> cells = table.rows().get(row).cells();
      String value = CellText.at(texts, row);
      if (at <= cells.size()) {
        replacements.add(insert(cells, at, value));
      } else if (!value.isEmpty()) {
        throw shortRow(row);
      }
    }
    return new Edit(Messages.of("table.addColumn"), replacements);
  }

  private Replacement insert(List<HtmlCell> cells, int at, String value) {
    boolean atEnd = at == cells.size();
    HtmlCell model = cells.get(atEnd ? at - 1 : at);
    String encoded = HtmlText.write(value, model.inline());
    String added = model.withContent(text, encoded, model.tag().name());
    String gap = gapBefore(at == 0 && cells.size() > 1 ? cells.get(1) : model);
    return atEnd
        ? new Replacement(Span.at(model.end()), gap + added)
        : new Replacement(Span.at(model.start()), added + gap);
  }

  Edit remove(int column) {
    List<Replacement> replacements = new ArrayList<>();
    for (int row = 0; row < table.rows().size(); row++) {
      List<HtmlCell> cells = table.rows().get(row).cells();
      if (column < cells.size()) {
        if (cells.size() == 1) {
          throw new IllegalArgumentException(Messages.of("table.columnCannotRemovedRowNo", row));
        }
        replacements.add(new Replacement(withGap(cells, column), ""));
      }
    }
    return new Edit(Messages.of("table.removeColumn"), replacements);
  }

  private Span withGap(List<HtmlCell> cells, int column) {
    HtmlCell gone = cells.get(column);
    if (column + 1 == cells.size()) {
      return new Span(gone.start() - gapBefore(gone).length(), gone.end());
    }
    int next = cells.get(column + 1).start();
    boolean blank = Blanks.skip(text, gone.end(), next) == next;
    return new Span(gone.start(), blank ? next : gone.end());
  }

  Edit move(int column, int to) {
    List<Replacement> replacements = new ArrayList<>();
    for (int row = 0; row < table.rows().size(); row++) {
      List<HtmlCell> cells = table.rows().get(row).cells();
      if (cells.size() <= Math.min(column, to)) {
        continue;
      }
      if (cells.size() <= Math.max(column, to)) {
        throw shortRow(row);
      }
      List<Span> slots = cells.stream().map(cell -> new Span(cell.start(), cell.end())).toList();
      replacements.addAll(Slots.replacements(text, slots, column, to));
    }
    return new Edit(Messages.of("table.moveColumn"), replacements).trimmed(text);
  }

  private static IllegalArgumentException shortRow(int row) {
    return new IllegalArgumentException(Messages.of("table.columnCannotChangedRowToo", row));
  }

  /// The white space right before a cell.
  private String gapBefore(HtmlCell cell) {
    return text.substring(Blanks.skipBack(text, table.span().start(), cell.start()), cell.start());
  }
}

package cardwright.table;

import cardwright.text.Edit;
import cardwright.text.Escaping;
import cardwright.text.Lines;
import cardwright.text.Messages;
import cardwright.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// Finds the tables of a card.
public final class Tables {

  private Tables() {}

  /// Every Markdown pipe table and HTML table of `text`, in order, outside code, comments, and
  /// `pre`, `script`, `style` and `textarea` elements. A table inside a cell of an HTML table
  /// belongs to that cell. Works on any text, in time linear in its length.
  ///
  /// @param from offset where the card's body starts
  /// @throws IndexOutOfBoundsException if the text has no such offset
  public static List<Table> find(String text, int from) {
    Objects.checkIndex(from, text.length() + 1);
    Lines lines = Lines.of(text);
    BlockScanner.Found blocks = BlockScanner.scan(lines, from);
    HtmlScanner.Found html = HtmlScanner.scan(text, blocks.regions());
    List<Span> taken =
        Stream.concat(
                html.hidden().stream(), html.tables().stream().map(HtmlTableBuilder.Built::span))
            .sorted()
            .toList();
    List<Table> found = new ArrayList<>();
    html.tables().forEach(table -> found.add(new HtmlTable(lines, table)));
    addOutside(taken, blocks.tables(), found);
    found.sort(Comparator.comparing(Table::span));
    return List.copyOf(found);
  }

  /// The edit that puts a new Markdown table at the end of a text.
  ///
  /// @param header texts of its first row, one per column
  /// @param rows how many empty rows follow
  /// @throws IllegalArgumentException if there is no column, or the text ends so that no table can
  ///   follow, as inside a code block
  public static Edit append(String text, int from, List<String> header, int rows) {
    if (header.isEmpty()) {
      throw new IllegalArgumentException(Messages.of("table.tableNeedsColumn"));
    }
    CellText.check(header, header.size(), Messages.of("table.columns"));
    String end = Lines.of(text).prevailingEnd();
    String gap =
        text.isEmpty() || text.endsWith(end + end) ? "" : text.endsWith(end) ? end : end + end;
    StringBuilder table = new StringBuilder(gap);
    table.append("| ");
    table.append(String.join(" | ", header.stream().map(Escaping.TABLE_CELL::encode).toList()));
    table.append(" |").append(end).append("|").append(" --- |".repeat(header.size())).append(end);
    for (int i = 0; i < rows; i++) {
      table.append("|").append("  |".repeat(header.size())).append(end);
    }
    Edit edit =
        Edit.replace(Messages.of("table.addTable"), Span.at(text.length()), table.toString());
    if (find(edit.apply(text), from).size() != find(text, from).size() + 1) {
      throw new IllegalArgumentException(Messages.of("table.noTableCanFollowEnd"));
    }
    return edit;
  }

  /// Adds the tables that lie in none of the ranges; both lists are in order.
  private static void addOutside(List<Span> taken, List<MarkdownTable> tables, List<Table> found) {
    int next = 0;
    int takenEnd = 0;
    for (MarkdownTable table : tables) {
      while (next < taken.size() && taken.get(next).start() <= table.span().start()) {
        takenEnd = Math.max(takenEnd, taken.get(next++).end());
      }
      if (takenEnd <= table.span().start()) {
        found.add(table);
      }
    }
  }
}

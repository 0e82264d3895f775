package cardwright.table;

import cardwright.text.Lines;
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

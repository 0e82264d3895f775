package cardwright.table;

import cardwright.text.Edit;
import cardwright.text.Messages;
import java.math.BigDecimal;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// Several changes of one table as one edit. Each is made on the table as the ones before left it.
/// Not safe for use by several threads.
public final class TableChange {

  /// Sorting moves rows one by one, which takes longer with the square of their number.
  private static final int MOST_SORTED = 2_000;

  private final String before;
  private final int bodyStart;
  private final int number;
  private String text;

  /// @param text the card
  /// @param bodyStart offset where its body starts
  /// @param number of the table among [Tables#find], from 0
  public TableChange(String text, int bodyStart, int number) {
    this.before = text;
    this.bodyStart = bodyStart;
    this.number = number;
    this.text = text;
  }

  /// The table as it is now.
  ///
  /// @throws IllegalArgumentException if a change before has taken it apart
  public Table table() {
    List<Table> found = Tables.find(text, bodyStart);
    if (number >= found.size()) {
      throw new IllegalArgumentException(Messages.of("table.tableNotThereAnyMore"));
    }
    return found.get(number);
  }

  /// Makes a change.
  public TableChange then(Function<Table, Edit> change) {
    text = change.apply(table()).apply(text);
    return this;
  }

  /// Puts a block of texts into the table, from a cell on; rows that are missing are added, columns
  /// too.
  public TableChange paste(int row, int column, List<List<String>> block) {
    int width = block.stream().mapToInt(List::size).max().orElse(0);
    while (table().columnCount() < column + width) {
      then(table -> table.insertColumn(table.columnCount(), List.of()));
    }
    while (table().rowCount() < row + block.size()) {
      then(table -> table.insertRow(table.rowCount(), List.of()));
    }
    for (int i = 0; i < block.size(); i++) {
      for (int k = 0; k < block.get(i).size(); k++) {
        int r = row + i;
        int c = column + k;
        String value = block.get(i).get(k);
        then(table -> table.setCell(r, c, value));
      }
    }
    return this;
  }

  /// Sorts the rows below the header by a column: as numbers if all its texts are numbers or empty,
  /// else by the order of the language. Rows that are equal stay in order.
  ///
  /// @throws IllegalArgumentException if the table has too many rows
  public TableChange sort(int column, boolean descending) {
    Table table = table();
    int first = table.hasHeader() ? 1 : 0;
    if (table.rowCount() > MOST_SORTED) {
      throw new IllegalArgumentException(Messages.of("table.tableMoreThanRowsCannot", MOST_SORTED));
    }
    List<String> keys = new ArrayList<>();
    for (int row = first; row < table.rowCount(); row++) {
      List<Cell> cells = table.grid().get(row);
      keys.add(column < cells.size() ? cells.get(column).text().strip() : "");
    }
    Comparator<String> order = order(keys);
    List<Integer> wanted = new ArrayList<>();
    for (int i = 0; i < keys.size(); i++) {
      wanted.add(i);
    }
    Comparator<Integer> rows = Comparator.comparing(keys::get, order);
    wanted.sort(descending ? rows.reversed() : rows);
    List<Integer> now = new ArrayList<>();
    for (int i = 0; i < keys.size(); i++) {
      now.add(i);
    }
    for (int i = 0; i < wanted.size(); i++) {
      int from = now.indexOf(wanted.get(i));
      if (from != i) {
        int to = i;
        then(found -> found.moveRow(first + from, first + to));
        now.add(i, now.remove(from));
      }
    }
    return this;
  }

  private static Comparator<String> order(List<String> keys) {
    if (keys.stream().allMatch(key -> key.isEmpty() || number(key) != null)) {
      return Comparator.comparing(
          TableChange::number, Comparator.nullsLast(Comparator.naturalOrder()));
    }
    Collator collator = Collator.getInstance(Locale.getDefault(Locale.Category.FORMAT));
    return collator::compare;
  }

  private static @org.jspecify.annotations.Nullable BigDecimal number(String text) {
    boolean digits = text.matches("[-+]?[0-9][0-9,]{0,30}(\\.[0-9]{1,30})?%?");
    return digits ? new BigDecimal(text.replace(",", "").replace("%", "")) : null;
  }

  /// All changes so far as one edit.
  public Edit edit(String label) {
    return Edit.between(label, before, text);
  }
}

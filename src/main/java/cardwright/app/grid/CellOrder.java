package cardwright.app.grid;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/// The order of the rows by one column: numbers by their size, then texts by their letters; empty
/// cells come last, whichever way.
///
/// @param down whether the largest comes first
record CellOrder(GridColumn column, boolean down) {

  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,15})?");

  /// What is compared of a row, worked out once.
  private record Key(GridRow row, List<Cell> cells) {}

  private record Cell(String text, double number) {
    static Cell of(String text) {
      boolean number = NUMBER.matcher(text).matches();
      return new Cell(text, number ? Double.parseDouble(text) : Double.NaN);
    }
  }

  /// Sorts rows; what is the same stays in the order it has.
  static List<GridRow> sort(List<GridRow> rows, List<CellOrder> orders) {
    if (orders.isEmpty()) {
      return rows;
    }
    return rows.stream()
        .map(row -> new Key(row, orders.stream().map(o -> Cell.of(row.text(o.column()))).toList()))
        .sorted(comparator(orders))
        .map(Key::row)
        .toList();
  }

  private static Comparator<Key> comparator(List<CellOrder> orders) {
    return (one, other) -> {
      for (int i = 0; i < orders.size(); i++) {
        int order = compare(one.cells().get(i), other.cells().get(i), orders.get(i).down());
        if (order != 0) {
          return order;
        }
      }
      return 0;
    };
  }

  private static int compare(Cell one, Cell other, boolean down) {
    boolean empty = one.text().isEmpty();
    if (empty || other.text().isEmpty()) {
      return Boolean.compare(empty, other.text().isEmpty());
    }
    int order = compare(one, other);
    return down ? -order : order;
  }

  private static int compare(Cell one, Cell other) {
    boolean word = Double.isNaN(one.number());
    boolean otherWord = Double.isNaN(other.number());
    if (word != otherWord) {
      return Boolean.compare(word, otherWord);
    }
    int order = word ? 0 : Double.compare(one.number(), other.number());
    order = order == 0 ? one.text().compareToIgnoreCase(other.text()) : order;
    return order == 0 ? one.text().compareTo(other.text()) : order;
  }
}

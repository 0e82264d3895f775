package cardwright.deck.table;

import cardwright.deck.DeckColumn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The columns of a deck, as its cards are looked at: each column that a card has a value for, in
/// the order of the cards' fields.
final class DeckColumns {

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<DeckColumn> shown = new ArrayList<>();
  private final Set<String> known = new HashSet<>();

  /// Adds the columns of a card.
  ///
  /// @return their numbers, by which they are known from now on
  int[] add(List<DeckColumn> columns) {
    int before = numbers.size();
    int[] added =
        columns.stream()
            .mapToInt(column -> numbers.computeIfAbsent(column.name(), _ -> numbers.size()))
            .toArray();
    boolean any = numbers.size() > before || anyHidden(columns);
    if (any) {
      show(withoutItems(columns));
    }
    return added;
  }

  /// Whether a column of these was left out so far: a list's item where the list has no column.
  private boolean anyHidden(List<DeckColumn> columns) {
    return known.size() < numbers.size()
        && columns.stream().anyMatch(column -> !known.contains(column.name()));
  }

  private void show(List<DeckColumn> found) {
    int after = 0;
    for (DeckColumn column : found) {
      if (known.add(column.name())) {
        shown.add(after++, column);
      } else {
        after = Math.max(after, shown.indexOf(column) + 1);
      }
    }
  }

  /// The items of a list that has a column itself are left out.
  private static List<DeckColumn> withoutItems(List<DeckColumn> columns) {
    Set<String> names = columns.stream().map(DeckColumn::name).collect(Collectors.toSet());
    return columns.stream()
        .filter(
            column ->
                !column.name().endsWith("]")
                    || !names.contains(column.name().replaceFirst("\\[[0-9]+]$", "")))
        .toList();
  }

  /// How many columns have a number.
  int count() {
    return numbers.size();
  }

  /// The columns of the table.
  List<DeckColumn> shown() {
    return shown;
  }

  /// The cells of those columns.
  ///
  /// @param cells of all columns, by their numbers
  List<String> shown(String[] cells) {
    return shown.stream().map(column -> cells[number(column)]).toList();
  }

  private int number(DeckColumn column) {
    return numbers.getOrDefault(column.name(), 0);
  }
}

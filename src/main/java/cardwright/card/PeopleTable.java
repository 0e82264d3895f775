package cardwright.card;

import cardwright.layout.LayoutReading;
import cardwright.layout.Place;
import cardwright.layout.Values;
import cardwright.table.Cell;
import cardwright.table.Table;
import cardwright.table.Tables;
import cardwright.text.Edit;
import cardwright.text.Lines;
import cardwright.text.Messages;
import cardwright.text.Replacement;
import cardwright.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The table that has a column per person. Whole columns are moved, so that rows the layout does
/// not know go along, and the table keeps its style.
final class PeopleTable {

  private final Reading reading;
  private final Table table;
  private final int people;
  private final int base;

  /// Which row holds which field: by its pattern, `people[].name`.
  private final Map<String, Integer> rows;

  private PeopleTable(
      Reading reading, Table table, int people, int base, Map<String, Integer> rows) {
    this.reading = reading;
    this.table = table;
    this.people = people;
    this.base = base;
    this.rows = rows;
  }

  /// The table of a card in which each person has a column, side by side in order; empty if there
  /// is none.
  static Optional<PeopleTable> of(Reading reading, LayoutReading layout) {
    int people = reading.data().people().size();
    for (Table table : reading.tables()) {
      Map<String, Integer> rows = new LinkedHashMap<>();
      int[] columns = new int[people];
      Arrays.fill(columns, -1);
      boolean regular = true;
      for (int k = 0; k < people; k++) {
        String prefix = "people[" + k + "]";
        for (String path : layout.places().keySet()) {
          if (path.startsWith(prefix)) {
            for (int[] at : cells(table, layout, path)) {
              rows.putIfAbsent("people[]" + path.substring(prefix.length()), at[0]);
              regular &= columns[k] < 0 || columns[k] == at[1];
              columns[k] = at[1];
            }
          }
        }
        regular &= columns[k] >= 0 && columns[k] == columns[0] + k;
      }
      if (regular && people > 0) {
        return Optional.of(new PeopleTable(reading, table, people, columns[0], rows));
      }
    }
    return Optional.empty();
  }

  /// Row and column of each cell in which a field stands.
  private static List<int[]> cells(Table table, LayoutReading layout, String path) {
    List<Place> places = new ArrayList<>(layout.places().get(path).echoes());
    places.add(layout.places().get(path).home());
    List<int[]> found = new ArrayList<>();
    for (Place place : places) {
      if (table.span().contains(place.span())) {
        for (int row = 0; row < table.rowCount(); row++) {
          List<Cell> cells = table.grid().get(row);
          for (int column = 0; column < cells.size(); column++) {
            if (cells.get(column).span().contains(place.span())) {
              found.add(new int[] {row, column});
            }
          }
        }
      }
    }
    return found;
  }

  /// Whether a place lies in the table.
  boolean contains(Place place) {
    return table.span().contains(place.span());
  }

  /// The replacements that put the columns in order.
  ///
  /// @param origins which of the present people each of the wanted is, -1 for a new one
  /// @param values of the wanted people
  List<Replacement> arrange(List<Integer> origins, Values values) throws FieldException {
    try {
      String text = reading.text();
      List<Integer> now = new ArrayList<>();
      for (int k = 0; k < people; k++) {
        now.add(k);
      }
      for (int k = 0; k < origins.size(); k++) {
        int to = k;
        int from = origins.get(k) < 0 ? -1 : now.indexOf(origins.get(k));
        if (from < 0) {
          // A new column is spelled like the one to its left; that of the labels is no model.
          int at = k == 0 && !now.isEmpty() ? 1 : k;
          text = apply(text, found -> found.insertColumn(base + at, List.of()));
          now.add(at, -1);
          from = at;
        }
        int origin = now.remove(from);
        now.add(to, origin);
        int moved = from;
        text = moved == to ? text : apply(text, found -> found.moveColumn(base + moved, base + to));
      }
      for (int k = now.size() - 1; k >= origins.size(); k--) {
        int gone = k;
        text = apply(text, found -> found.removeColumn(base + gone));
      }
      for (int k = 0; k < origins.size(); k++) {
        text = fill(text, k, values);
      }
      return byLine(text);
    } catch (IllegalArgumentException e) {
      throw new FieldException(e.getMessage());
    }
  }

  private String fill(String text, int person, Values values) {
    String filled = text;
    for (Map.Entry<String, Integer> row : rows.entrySet()) {
      String path = row.getKey().replace("[]", "[" + person + "]");
      String value = values.get(path).orElse("");
      filled = apply(filled, found -> found.setCell(row.getValue(), base + person, value));
    }
    return filled;
  }

  private String apply(String text, Function<Table, Edit> change) {
    Table found =
        Tables.find(text, reading.frontMatter().bodyStart()).stream()
            .filter(one -> one.span().start() == table.span().start())
            .findFirst()
            .orElseThrow(
                () -> new IllegalArgumentException(Messages.of("card.tableCountsCannotKept")));
    return change.apply(found).apply(text);
  }

  /// The new table as a replacement per line where it has as many lines as the old one.
  private List<Replacement> byLine(String text) {
    int start = table.span().start();
    int end = table.span().end();
    String after = text.substring(start, end + text.length() - reading.text().length());
    Lines was = Lines.of(table.span().of(reading.text()));
    Lines now = Lines.of(after);
    if (was.count() != now.count()) {
      return List.of(new Replacement(table.span(), after));
    }
    List<Replacement> replacements = new ArrayList<>();
    for (int line = 0; line < was.count(); line++) {
      Span span = was.span(line).shift(start);
      if (!was.content(line).equals(now.content(line))) {
        replacements.add(new Replacement(span, now.content(line)));
      }
    }
    return replacements;
  }
}

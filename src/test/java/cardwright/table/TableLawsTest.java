package cardwright.table;

import static org.assertj.core.api.Assertions.assertThat;

import cardwright.text.Edit;
import cardwright.text.Hostile;
import cardwright.text.Span;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// What holds for every table, whatever its style and whatever is put into it.
class TableLawsTest {

  /// A text with a table between others, and a place and a value to try on it.
  record Try(String text, int number, int a, int b, List<String> values) {

    Table table() {
      return Tables.find(text, 0).get(number);
    }

    /// The table of the same number after an edit.
    Table after(Edit edit) {
      return Tables.find(edit.apply(text), 0).get(number);
    }
  }

  @Provide
  Arbitrary<Try> regular() {
    return tries(Samples.regular());
  }

  @Provide
  Arbitrary<Try> ragged() {
    return tries(Arbitraries.oneOf(Samples.regular(), Samples.ragged()));
  }

  @Provide
  Arbitrary<String> anyText() {
    return Arbitraries.oneOf(Hostile.text(), Samples.soup());
  }

  private static Arbitrary<Try> tries(Arbitrary<String> tables) {
    Arbitrary<List<String>> between =
        Arbitraries.of("", "Text.\n\n", "| x | y |\n|---|:-:|\n| 1 | 2 |\n\n").list().ofSize(2);
    Arbitrary<Integer> index = Arbitraries.integers().between(0, 1000);
    Arbitrary<List<String>> values = Hostile.line().list().ofSize(12);
    return Combinators.combine(tables, between, index, index, values)
        .as(
            (table, around, a, b, texts) -> {
              boolean second = around.getFirst().startsWith("|");
              String text = around.getFirst() + table + "\n\n" + around.getLast();
              return new Try(text, second ? 1 : 0, a, b, texts);
            });
  }

  @Property(tries = 3000)
  void findingNeverFails(@ForAll("anyText") String text) {
    int end = 0;
    for (Table table : Tables.find(text, 0)) {
      assertThat(table.span().start()).isGreaterThanOrEqualTo(end);
      end = table.span().end();
      assertThat(table.grid()).isNotEmpty();
      for (List<Cell> row : table.grid()) {
        assertThat(row).allMatch(cell -> table.span().contains(cell.span()));
      }
    }
    assertThat(end).isLessThanOrEqualTo(text.length());
  }

  @Property(tries = 2000)
  void anyTableOfAnyTextTakesAnyValue(
      @ForAll("anyText") String text, @ForAll("lines") String value) {
    List<Table> tables = Tables.find(text, 0);
    for (int i = 0; i < tables.size(); i++) {
      List<List<Cell>> grid = tables.get(i).grid();
      int row = grid.size() - 1;
      int column = grid.get(row).size() - 1;
      String source = grid.get(row).get(column).span().of(text);
      if (source.contains("<") || source.lines().count() > 1) {
        // What it opens and does not close may hide tables behind it.
        continue;
      }
      Edit edit;
      try {
        edit = tables.get(i).setCell(row, column, value);
      } catch (IllegalArgumentException e) {
        // Only where the cell's text starts its line can it have started a block of Markdown, and
        // only where it held a mark can its going have made one.
        String before = text.substring(0, grid.get(row).get(column).span().start());
        boolean startsLine = before.matches("(?s).*[\\r\\n][ \\t]*");
        assertThat(startsLine || source.contains("`") || source.contains("|")).isTrue();
        continue;
      }
      List<Table> after = Tables.find(edit.apply(text), 0);
      assertThat(after).hasSize(tables.size());
      assertThat(after.get(i).grid().get(row).get(column).text()).isEqualTo(value);
    }
  }

  @Provide
  Arbitrary<String> lines() {
    return Hostile.line();
  }

  @Property(tries = 3000)
  void cellGivesWhatWasPut(@ForAll("ragged") Try t) {
    Table table = t.table();
    int row = t.a % table.rowCount();
    int column = t.b % table.grid().get(row).size();
    String value = t.values.getFirst();
    Edit edit = table.setCell(row, column, value);
    List<List<String>> expected = texts(table);
    expected.get(row).set(column, value);
    assertThat(texts(t.after(edit))).isEqualTo(expected);
    othersStay(t, edit);
    assertThat(edit.inverse(t.text).apply(edit.apply(t.text))).isEqualTo(t.text);
  }

  @Property(tries = 1000)
  void cellThatHasTheTextStays(@ForAll("ragged") Try t) {
    Table table = t.table();
    for (int row = 0; row < table.rowCount(); row++) {
      for (int column = 0; column < table.grid().get(row).size(); column++) {
        String same = table.grid().get(row).get(column).text();
        assertThat(table.setCell(row, column, same).isEmpty()).isTrue();
      }
    }
  }

  @Property(tries = 2000)
  void onlyTheCellChanges(@ForAll("regular") Try t) {
    Table table = t.table();
    int row = t.a % table.rowCount();
    int column = t.b % table.columnCount();
    Edit edit = table.setCell(row, column, t.values.getFirst());
    Span cell = table.grid().get(row).get(column).span();
    String after = edit.apply(t.text);
    int grown = after.length() - t.text.length();
    boolean html = table.kind() == Table.Kind.HTML;
    int from = html ? t.text.lastIndexOf('>', cell.start() - 1) + 1 : cellEdge(t.text, cell, -1);
    int to = html ? t.text.indexOf('<', cell.end()) : cellEdge(t.text, cell, 1);
    assertThat(after).startsWith(t.text.substring(0, from));
    assertThat(after.substring(to + grown)).isEqualTo(t.text.substring(to));
  }

  /// The pipe or line end beside a cell.
  private static int cellEdge(String text, Span cell, int step) {
    int at = step < 0 ? cell.start() : cell.end();
    while (at + (step < 0 ? -1 : 0) >= 0
        && at < text.length()
        && "|\r\n".indexOf(text.charAt(step < 0 ? at - 1 : at)) < 0) {
      at += step;
    }
    return at;
  }

  @Property(tries = 2000)
  void addedRowHoldsItsTextsAndCanBeRemoved(@ForAll("regular") Try t) {
    Table table = t.table();
    int at = firstRow(table) + t.a % (table.rowCount() - firstRow(table) + 1);
    List<String> values = t.values.subList(0, table.columnCount());
    Edit edit = table.insertRow(at, values);
    List<List<String>> expected = texts(table);
    expected.add(at, values);
    assertThat(texts(t.after(edit))).isEqualTo(expected);
    othersStay(t, edit);
    assertThat(t.after(edit).removeRow(at).apply(edit.apply(t.text))).isEqualTo(t.text);
  }

  @Property(tries = 2000)
  void addedColumnHoldsItsTextsAndCanBeRemoved(@ForAll("regular") Try t) {
    Table table = t.table();
    int at = t.a % (table.columnCount() + 1);
    List<String> values =
        t.values.subList(0, table.rowCount()).stream().map(value -> "v" + value).toList();
    Edit edit = table.insertColumn(at, values);
    List<List<String>> expected = texts(table);
    for (int row = 0; row < expected.size(); row++) {
      expected.get(row).add(at, values.get(row));
    }
    assertThat(texts(t.after(edit))).isEqualTo(expected);
    othersStay(t, edit);
    assertThat(t.after(edit).removeColumn(at).apply(edit.apply(t.text))).isEqualTo(t.text);
  }

  @Property(tries = 2000)
  void emptyColumnCanBeAddedAndRemoved(@ForAll("ragged") Try t) {
    Table table = t.table();
    int at = t.a % (table.columnCount() + 1);
    Edit edit = table.insertColumn(at, List.of());
    Edit back = t.after(edit).removeColumn(at);
    String after = back.apply(edit.apply(t.text));
    assertThat(texts(Tables.find(after, 0).get(t.number))).isEqualTo(texts(table));
  }

  @Property(tries = 2000)
  void rowMovesThereAndBack(@ForAll("regular") Try t) {
    Table table = t.table();
    int first = firstRow(table);
    if (table.rowCount() == first) {
      return;
    }
    int row = first + t.a % (table.rowCount() - first);
    int to = first + t.b % (table.rowCount() - first);
    Edit edit = table.moveRow(row, to);
    List<List<String>> expected = texts(table);
    expected.add(to, expected.remove(row));
    assertThat(texts(t.after(edit))).isEqualTo(expected);
    othersStay(t, edit);
    assertThat(t.after(edit).moveRow(to, row).apply(edit.apply(t.text))).isEqualTo(t.text);
  }

  @Property(tries = 2000)
  void columnMovesThereAndBack(@ForAll("regular") Try t) {
    Table table = t.table();
    int column = t.a % table.columnCount();
    int to = t.b % table.columnCount();
    Edit edit = table.moveColumn(column, to);
    List<List<String>> expected = texts(table);
    expected.forEach(row -> row.add(to, row.remove(column)));
    assertThat(texts(t.after(edit))).isEqualTo(expected);
    othersStay(t, edit);
    assertThat(t.after(edit).moveColumn(to, column).apply(edit.apply(t.text))).isEqualTo(t.text);
  }

  @Property(tries = 2000)
  void removedRowsAndColumnsAreGoneAndNothingElse(@ForAll("regular") Try t) {
    Table table = t.table();
    int first = firstRow(table);
    if (table.rowCount() > Math.max(first, 1)) {
      int row = first + t.a % (table.rowCount() - first);
      List<List<String>> expected = texts(table);
      expected.remove(row);
      assertThat(texts(t.after(table.removeRow(row)))).isEqualTo(expected);
    }
    if (table.columnCount() > 1) {
      int column = t.b % table.columnCount();
      List<List<String>> expected = texts(table);
      expected.forEach(row -> row.remove(column));
      assertThat(texts(t.after(table.removeColumn(column)))).isEqualTo(expected);
    }
  }

  private static int firstRow(Table table) {
    return table.hasHeader() ? 1 : 0;
  }

  private static List<List<String>> texts(Table table) {
    List<List<String>> texts = new ArrayList<>();
    for (List<Cell> row : table.grid()) {
      texts.add(new ArrayList<>(row.stream().map(Cell::text).toList()));
    }
    return texts;
  }

  private static void othersStay(Try t, Edit edit) {
    List<Table> before = Tables.find(t.text, 0);
    List<Table> after = Tables.find(edit.apply(t.text), 0);
    assertThat(after).hasSameSizeAs(before);
    for (int i = 0; i < before.size(); i++) {
      if (i != t.number) {
        assertThat(after.get(i).span().of(edit.apply(t.text)))
            .isEqualTo(before.get(i).span().of(t.text));
      }
    }
  }
}

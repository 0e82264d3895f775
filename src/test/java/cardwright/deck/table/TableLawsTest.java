package cardwright.deck.table;

import static org.assertj.core.api.Assertions.assertThat;

import cardwright.card.Reading;
import cardwright.card.SeedMadeCards;
import cardwright.deck.DeckColumn;
import cardwright.text.FieldPath;
import cardwright.text.Hostile;
import cardwright.text.Span;
import cardwright.text.Utf8;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import tools.jackson.databind.json.JsonMapper;

/// What tables keep, for any texts, in each form.
class TableLawsTest {

  private static Path folder;

  @BeforeContainer
  static void begin() throws IOException {
    folder = Files.createTempDirectory("tables");
  }

  @AfterContainer
  static void end() throws IOException {
    for (TableFormat format : TableFormat.values()) {
      Files.deleteIfExists(file(format));
    }
    Files.delete(folder);
  }

  private static Path file(TableFormat format) {
    return folder.resolve("table." + format.name().toLowerCase(Locale.ROOT));
  }

  /// What spreadsheets and XML stumble over, besides any text.
  @Provide
  Arbitrary<String> cells() {
    return Arbitraries.oneOf(
        Arbitraries.strings().ofMaxLength(12),
        Hostile.text(),
        Arbitraries.of(
            "=1+1",
            "+1",
            "-1",
            "@SUM(A1)",
            "\t=1",
            "'",
            "''=1",
            "'007",
            "007",
            "1.10",
            "1e5",
            "1/2",
            "2020-01-02",
            "MARCH1",
            "TRUE",
            "True",
            "true",
            "12345678901234567890",
            " x ",
            "a;b",
            "a,b",
            "a\tb",
            "\"",
            "\"\"",
            "a\nb",
            "a\r\nb",
            "a\rb",
            "\n",
            "\uFEFFx",
            "\0",
            "\u0007",
            "\uD83D",
            "\uDE00",
            "_x000D_",
            "_x005F_x000D_",
            "_x000D",
            "\uFFFE",
            "",
            " ",
            "sep=;",
            "#",
            "null",
            "＝1",
            "5 %",
            "10:30",
            "x".repeat(33_000)),
        Arbitraries.of("_x", "_", "x000D", "_x000", "D_", "\r", "'", "=", "a")
            .list()
            .ofMaxSize(6)
            .map(parts -> String.join("", parts)));
  }

  @Property
  void everyCellComesBack(
      @ForAll TableFormat format,
      @ForAll @Size(min = 1, max = 4) List<@From("cells") String> cells,
      @ForAll("separators") char separator,
      @ForAll boolean mark)
      throws Exception {
    List<String> columns = new ArrayList<>(List.of("card"));
    List<String> row = new ArrayList<>(List.of("a/README.md"));
    for (int i = 0; i < cells.size(); i++) {
      columns.add("metadata.k" + i);
      row.add(cells.get(i));
    }
    TableWriter.CsvForm form = new TableWriter.CsvForm(separator, mark);
    Files.write(file(format), Tables.bytes(format, columns, List.of(row), form));
    Tables.Read read = Tables.read(file(format));
    assertThat(read.broken).isEmpty();
    assertThat(read.columns).isEqualTo(columns);
    assertThat(read.rows).hasSize(1);
    for (int i = 0; i < row.size(); i++) {
      TableCell cell = read.rows.getFirst().get(i);
      assertThat(cell.keeps(row.get(i))).as(row.get(i)).isTrue();
      boolean whole = format != TableFormat.XLSX || row.get(i).length() <= LongCell.MOST;
      if (whole && (format != TableFormat.CSV || Utf8.isEncodable(row.get(i)))) {
        assertThat(cell.text()).isEqualTo(row.get(i));
      }
    }
  }

  @Provide
  Arbitrary<Character> separators() {
    return Arbitraries.of(',', ';', '\t');
  }

  @Property
  void aGuardIsTakenBackExactly(@ForAll("cells") String cell) {
    String guarded = SpreadsheetText.guard(cell);
    assertThat(SpreadsheetText.restore(guarded)).isEqualTo(cell);
    assertThat(guarded).doesNotMatch("(?s)[=+\\-@\t\r\n＝＋－＠].*");
  }

  /// A spreadsheet program may keep the guards of CSV when it saves a workbook.
  @Property
  void aGuardThatAWorkbookKeptIsTakenBackExactly(@ForAll("cells") String cell) {
    String inCsv = SpreadsheetText.guard(cell);
    assertThat(SpreadsheetText.restoreInSheet(inCsv)).isEqualTo(cell);
    String inSheet = SpreadsheetText.guardInSheet(cell);
    assertThat(SpreadsheetText.restoreInSheet(inSheet)).isEqualTo(cell);
  }

  @Property
  void aDeckOutAndInGivesNoEdits(
      @ForAll TableFormat format, @ForAll @Size(max = 4) List<@From("cells") String> values)
      throws Exception {
    Map<Path, String> deck = deck(values);
    Tables.Imported imported = Tables.read(deck, Tables.write(format, deck, file(format)));
    assertThat(imported.problems).isEmpty();
    assertThat(imported.notes).isEmpty();
    assertThat(imported.edits).isEmpty();
    assertThat(imported.unchanged).isEqualTo(deck.size());
  }

  /// Two cards of the family, and one card for each value, in which it stands in its front matter.
  private static Map<Path, String> deck(List<String> values) {
    Map<Path, String> deck = new LinkedHashMap<>();
    deck.put(Path.of("a", "README.md"), SeedMadeCards.text(0));
    deck.put(Path.of("b", "README.md"), SeedMadeCards.text(4));
    for (int i = 0; i < values.size(); i++) {
      String quoted = JsonMapper.shared().writeValueAsString(values.get(i));
      deck.put(Path.of("c" + i + ".md"), "---\nvalue: " + quoted + " # kept\nother: 1\n---\n# A\n");
    }
    return deck;
  }

  @Property
  void oneChangedCellChangesOneValueOfOneCard(
      @ForAll TableFormat format,
      @ForAll("cells") String before,
      @ForAll("cells") String after,
      @ForAll @IntRange(max = 2) int at)
      throws Exception {
    Assume.that(Utf8.isEncodable(before) && Utf8.isEncodable(after) && !after.isEmpty());
    Assume.that(before.length() < 1_000 && after.length() < 1_000);
    Map<Path, String> deck = deck(List.of(before, before, before));
    Path card = Path.of("c" + at + ".md");
    String text = deck.get(card);
    Reading reading = Tables.ENGINE.read(text);
    DeckColumn column = DeckColumn.of("metadata.value");
    Assume.that(column.cell(reading).equals(before));
    Assume.that(!TableCell.text(after).keeps(before) && !(before.isEmpty() && isTyped(after)));
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      rows.add(List.of("c" + i + ".md", i == at ? after : before));
    }
    List<String> columns = List.of("card", "metadata.value");
    Files.write(file(format), Tables.bytes(format, columns, rows, Tables.COMMAS));
    Tables.Imported imported = Tables.read(deck, file(format));
    assertThat(imported.problems).isEmpty();
    assertThat(imported.edits).hasSize(1);
    RowEdit edit = imported.edits.getFirst();
    assertThat(edit.change().path()).isEqualTo(card);
    assertThat(edit.cells()).containsExactly(new CellEdit(column, before, after));
    String now = edit.change().after();
    assertThat(column.cell(Tables.ENGINE.read(now))).isEqualTo(after);
    Span value = reading.frontMatter().span(FieldPath.parse("value")).orElseThrow();
    assertThat(now).startsWith(text.substring(0, value.start()));
    assertThat(now).endsWith(text.substring(value.end()));
  }

  private static boolean isTyped(String cell) {
    return cell.startsWith("[") || cell.startsWith("{") || cell.startsWith("\"");
  }
}

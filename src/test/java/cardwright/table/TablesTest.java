package cardwright.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TablesTest {

  private static final String PIPES = "| a | b |\n| - | - |\n| 1 | 2 |\n";

  static List<List<String>> grid(Table table) {
    return table.grid().stream().map(row -> row.stream().map(Cell::text).toList()).toList();
  }

  private static List<List<String>> only(String text) {
    List<Table> tables = Tables.find(text, 0);
    assertThat(tables).hasSize(1);
    return grid(tables.getFirst());
  }

  static String seed(String name) throws IOException {
    return Files.readString(Path.of("assets/sample", name));
  }

  @Test
  void findsTheTablesOfTheSeeds() throws IOException {
    Table counts = Tables.find(seed("000_53362df59e691aa6.txt"), 0).getFirst();
    assertThat(counts.kind()).isEqualTo(Table.Kind.MARKDOWN);
    assertThat(counts.line()).isEqualTo(33);
    assertThat(grid(counts))
        .containsExactly(
            List.of("Data", "Quantity"),
            List.of("Tweets downloaded", "3245"),
            List.of("Retweets", "106"),
            List.of("Short tweets", "335"),
            List.of("Tweets kept", "2804"));
    List<Table> html = Tables.find(seed("002_dc6a039a0f540c26.txt"), 0);
    assertThat(html).hasSize(1);
    assertThat(html.getFirst().kind()).isEqualTo(Table.Kind.HTML);
    assertThat(html.getFirst().line()).isEqualTo(44);
    assertThat(html.getFirst().hasHeader()).isTrue();
    assertThat(grid(html.getFirst()))
        .containsExactly(
            List.of("Data", "Quantity"),
            List.of("Tweets downloaded", "3094"),
            List.of("Retweets", "1102"),
            List.of("Short tweets", "308"),
            List.of("Tweets kept", "1684"));
    assertThat(grid(Tables.find(seed("003_607d981a2ce3eeb5.txt"), 0).getFirst()).getFirst())
        .containsExactly("Data", "Wait Forgot", "Balco - Special Boperative", "Liyrex");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "```\n" + PIPES + "```\n",
        "~~~~ md\n" + PIPES + "~~~\n" + PIPES + "~~~~",
        "```\n" + PIPES,
        "- ```\n  | a | b |\n  |---|---|\n  ```\n",
        "> ~~~\n> | a | b |\n> |---|---|\n",
        "    | a | b |\n    |---|---|\n",
        "\t| a | b |\n\t|---|---|\n",
        "<pre>\n" + PIPES + "\n" + PIPES + "</pre>\n",
        "<!--\n\n" + PIPES + "\n-->\n",
        "x <!-- <table><tr><td>x</table> -->\n",
        "<script>\n\n" + PIPES + "</script>",
        "<div><pre>\n\n" + PIPES + "\n</pre></div>",
        "<textarea><table><tr><td>x</td></tr></table></textarea>",
        "<STYLE>\n<table><tr><td>x</table></STYLE>",
        "```html\n<table><tr><td>x</td></tr></table>\n```",
        "Use `<table><tr><td>x</td></tr></table>` here",
        "Use ``a ` <table><tr><td>x</td></tr></table>`` here",
        "\\<table>\\<tr>\\<td>x",
        "<table></table>",
        "| a | b |\n|---|\n",
        "| a | b |\n| - - | --- |\n",
        "a | b\n\n--- | ---\n",
        "# a | b\n--- | ---\n",
        "a\n---\n",
        "|---|---|\n",
        "a | b\n- | -\n",
        "<div>\n" + PIPES + "</div>\n",
      })
  void findsNoTableIn(String text) {
    assertThat(Tables.find(text, 0)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        PIPES,
        "a | b\n-|-\n1|2",
        "   | a | b |\r\n   |:--|--:|\r\n   |1|2|",
        "|a|b|\r|-|-|\r|1|2|\r\rText",
        "Text\n" + PIPES + "# Heading",
        PIPES + "> quote\n",
        PIPES + "- item\n",
        PIPES + "***\n",
        PIPES + "```\n| 3 | 4 |\n```",
        PIPES + "<div>| 3 | 4 |</div>",
        PIPES + "    | 3 | 4 |",
        PIPES + " \t\n| 3 | 4 |",
        "> | a | b |\n> | - | - |\n> | 1 | 2 |\n| 3 | 4 |",
        "- | a | b |\n  | - | - |\n  | 1 | 2 |\n",
        "1. text\n\n   | a | b |\n   | - | - |\n   | 1 | 2 |\n2. more",
        "```\ncode\n```\n" + PIPES,
        "```a`b\n" + PIPES,
        "<pre>x</pre>\n" + PIPES,
        "<!-- x -->\n" + PIPES,
        "`open\n\n" + PIPES,
        "<table>\n<tr><td>a</td><td>b</td></tr>\n<tr><td>1</td><td>2</td></tr>\n</table>",
        "<TABLE>\n<TR><TD>a<TD>b\n<TR><TH>1<TD x='>'>2\n</TABLE>\n",
        "<table><thead><th>a</th><th>b</th></thead><tbody><td>1<td>2</tbody></table>",
        "text <table><tr><td>a</td><td>b</td></tr><tr><td>1</td><td>2</td></tr></table> more",
        "<div>\n\n<table>\n\n<tr><td>a</td>\n<td>b</td></tr>\n\n<tr><td>1<td>2</table></div>",
        "<table><tr><td>a</td><td>b</td><tr><td>1</td><td>2\n\nText after the block.",
        "<table><table><tr><td>a<td>b<tr><td>1<td>2</table>",
      })
  void findsOneTableIn(String text) {
    assertThat(only(text)).containsExactly(List.of("a", "b"), List.of("1", "2"));
  }

  @Test
  void padsAndCutsRowsAsThePageDoes() {
    assertThat(only("| a | b |\n|---|---|\n| 1 |\n| 1 | 2 | 3 |\nbare\n|\n"))
        .containsExactly(
            List.of("a", "b"),
            List.of("1", ""),
            List.of("1", "2"),
            List.of("bare", ""),
            List.of("", ""));
  }

  @Test
  void readsEscapesInMarkdownCells() {
    assertThat(only("| a\\|b | `c\\|d` | \\*x\\* &amp; &#124; | \\\\| |\n|-|-|-|-|\n").getFirst())
        .containsExactly("a|b", "`c|d`", "*x* & |", "|");
  }

  @Test
  void readsHtmlCellsAsAReaderSeesThem() {
    assertThat(
            only("<table><tr><td> <b>Tom</b> &amp;\n  <i>Jerry</i></td><td>a<br>b<p>c</p></td>"
                    + "<td>x<!-- y --><script>z</script></td><td>1 < 2</td></tr></table>")
                .getFirst())
        .containsExactly("Tom & Jerry", "a b c", "x", "1 < 2");
  }

  @Test
  void nestedTablesBelongToTheirCell() {
    String nested = "<table><tr><td>in</td></tr><tr><td>ner</td></tr></table>";
    assertThat(only("<table><tr><td>a " + nested + "</td><td>b</td></tr></table>"))
        .containsExactly(List.of("a in ner", "b"));
    assertThat(only("<table><tr><td>\n\n" + PIPES + "\n</td><td>b</td></tr></table>").getFirst())
        .hasSize(2);
  }

  @Test
  void keepsSpansOnTheirCell() {
    Table table =
        Tables.find("<table><tr><th COLSPAN=2>a<th rowspan='0'>b<td colspan=x>c</table>", 0)
            .getFirst();
    assertThat(table.grid().getFirst())
        .extracting(Cell::colspan, Cell::rowspan)
        .containsExactly(tuple(2, 1), tuple(1, 0), tuple(1, 1));
    assertThat(table.columnCount()).isEqualTo(4);
    assertThatThrownBy(() -> table.insertColumn(0, List.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> table.insertRow(1, List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void startsWhereTheBodyStarts() {
    String text = PIPES + "\n" + PIPES;
    List<Table> tables = Tables.find(text, PIPES.length());
    assertThat(tables).hasSize(1);
    assertThat(tables.getFirst().line()).isEqualTo(5);
    assertThat(Tables.find(text, text.length())).isEmpty();
    assertThatThrownBy(() -> Tables.find(text, text.length() + 1))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void findsTablesInOrder() {
    String html = "<table><tr><td>x</td></tr></table>\n\n";
    assertThat(Tables.find(html + PIPES + "\n" + html + PIPES, 0))
        .extracting(Table::kind)
        .containsExactly(
            Table.Kind.HTML, Table.Kind.MARKDOWN, Table.Kind.HTML, Table.Kind.MARKDOWN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<table>",
        "<table><tr><td>",
        "<td>",
        ">",
        "> ",
        "- ",
        "1. ",
        "|",
        "|-",
        "`",
        "``x`",
        "\\",
        "&",
        "<",
        "<!--",
        "<!",
        "</",
        "<a ",
        "<a \"",
        "<a b='",
        "<pre>",
        "<script>",
        "<textarea",
        "-|-\n",
        "a|b\n-|-\n",
        "a|\n",
        "\n",
        "\r",
        "<td>\n\n",
        "<table><tr><td>x</table>",
        "<?",
        "<![CDATA[",
        "```\n",
        "&#",
        "<b",
        "\t",
        "<pre></",
        "<table\n",
        "<div>\n\n",
        "| a |\n",
        "<td a=\"\" "
      })
  void isLinearInHostileText(String piece) {
    String text = piece.repeat(1_000_000 / piece.length());
    assertTimeout(Duration.ofSeconds(30), () -> Tables.find(text, 0));
    assertTimeout(Duration.ofSeconds(30), () -> Tables.find("<table><tr><td>" + text, 0));
    assertTimeout(Duration.ofSeconds(30), () -> Tables.find("|a".repeat(300) + "\n" + text, 0));
  }

  @Test
  void readsAndEditsAHundredThousandRows() {
    String markdown = "| a | b |\n|---|---|\n" + "| 1 | 2 |\n".repeat(100_000);
    String html = "<table>\n" + "<tr><td>1</td><td>2</td></tr>\n".repeat(100_000) + "</table>";
    for (String text : List.of(markdown, html)) {
      assertTimeout(
          Duration.ofSeconds(60),
          () -> {
            Table table = Tables.find(text, 0).getFirst();
            assertThat(table.rowCount()).isGreaterThanOrEqualTo(100_000);
            String moved = table.moveRow(99_999, 1).apply(text);
            String wider = table.insertColumn(1, List.of("x")).apply(text);
            assertThat(moved).hasSameSizeAs(text);
            assertThat(Tables.find(wider, 0).getFirst().columnCount()).isEqualTo(3);
          });
    }
  }
}

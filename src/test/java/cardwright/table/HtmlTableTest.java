package cardwright.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cardwright.text.Edit;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class HtmlTableTest {

  private static final String ROW =
      """
      <tr style='border-width:0 0 1px 0; border-color: #E2E8F0'>
      <td style='border-width:0'>%s</td>
      <td style='border-width:0'>%s</td>
      </tr>
      """;

  private static final String LAST_ROW =
      """
      <tr style='border-width:0'>
      <td style='border-width:0'>%s</td>
      <td style='border-width:0'>%s</td>
      </tr>
      """;

  private static Table first(String text) {
    return Tables.find(text, 0).getFirst();
  }

  private static String edited(String text, Function<Table, Edit> change) {
    return change.apply(first(text)).apply(text);
  }

  private static String seed() throws IOException {
    return TablesTest.seed("002_dc6a039a0f540c26.txt");
  }

  @Test
  void changesOneNumberOfTheSeed() throws IOException {
    assertThat(edited(seed(), t -> t.setCell(4, 1, "1,685")))
        .isEqualTo(seed().replace(">1684<", ">1,685<"));
    assertThat(edited(seed(), t -> t.setCell(0, 0, "<b> & AT&T")))
        .isEqualTo(seed().replace(">Data<", ">&lt;b> & AT&amp;T<"));
  }

  @Test
  void addsRowsInTheLookOfTheSeed() throws IOException {
    String last = LAST_ROW.formatted("Tweets kept", "1684");
    assertThat(edited(seed(), t -> t.insertRow(4, List.of("New", "5"))))
        .isEqualTo(seed().replace(last, ROW.formatted("New", "5") + last));
    assertThat(edited(seed(), t -> t.insertRow(5, List.of("New", "5"))))
        .isEqualTo(
            seed()
                .replace(
                    last, ROW.formatted("Tweets kept", "1684") + LAST_ROW.formatted("New", "5")));
  }

  @Test
  void keepsTheLookOfTheSeedsLastRowWhenRowsMoveOrGo() throws IOException {
    String two = ROW.formatted("Short tweets", "308") + LAST_ROW.formatted("Tweets kept", "1684");
    assertThat(edited(seed(), t -> t.moveRow(4, 3)))
        .isEqualTo(
            seed()
                .replace(
                    two,
                    ROW.formatted("Tweets kept", "1684")
                        + LAST_ROW.formatted("Short tweets", "308")));
    assertThat(edited(seed(), t -> t.removeRow(4)))
        .isEqualTo(seed().replace(two, LAST_ROW.formatted("Short tweets", "308")));
    assertThat(edited(seed(), t -> t.removeRow(2)))
        .isEqualTo(seed().replace(ROW.formatted("Retweets", "1102"), ""));
  }

  @Test
  void addsAColumnToTheSeed() throws IOException {
    String text = edited(seed(), t -> t.insertColumn(2, List.of("Share", "100", "35")));
    assertThat(text)
        .contains(
            "<th style='border-width:0'>Quantity</th>\n"
                + "<th style='border-width:0'>Share</th>\n"
                + "</tr>")
        .contains("<td style='border-width:0'>1684</td>\n<td style='border-width:0'></td>\n</tr>");
    assertThat(first(text).grid().get(2)).extracting(Cell::text).contains("Retweets", "1102", "35");
  }

  @Test
  void replacesAllThatStandsInACell() {
    String text = "<table><tr><td> <b>Tom</b> &amp; Jerry\n</td></tr></table>";
    assertThat(edited(text, t -> t.setCell(0, 0, "x")))
        .isEqualTo("<table><tr><td> x\n</td></tr></table>");
    assertThat(first(text).setCell(0, 0, "Tom & Jerry").isEmpty()).isTrue();
  }

  @Test
  void neverLeavesABlankLine() {
    String text = "<table>\n<tr>\n<td>\n  x\n</td>\n</tr>\n</table>";
    assertThat(edited(text, t -> t.setCell(0, 0, "")))
        .isEqualTo("<table>\n<tr>\n<td></td>\n</tr>\n</table>");
    assertThat(edited(text, t -> t.insertRow(1, List.of()))).doesNotContain("\n\n", "\n  \n");
  }

  @Test
  void keepsWhiteSpaceThatIsPartOfTheText() {
    String text = "<table><tr><td>x</td></tr></table>";
    String after = edited(text, t -> t.setCell(0, 0, " a  b\tc "));
    assertThat(after).contains("<td>&#32;a &#32;b&#9;c&#32;</td>");
    assertThat(first(after).grid().getFirst().getFirst().text()).isEqualTo(" a  b\tc ");
  }

  @Test
  void writesMarkdownsMarksAsReferencesWhereMarkdownIsRead() {
    String text = "<table><tr><td>\n\nx\n\n</td></tr></table>";
    assertThat(edited(text, t -> t.setCell(0, 0, "```"))).contains("\n\n&#96;&#96;&#96;\n\n");
    String inline = "text <table><tr><td>x</td></tr></table>";
    assertThat(edited(inline, t -> t.setCell(0, 0, "*a*"))).contains("<td>&#42;a&#42;</td>");
  }

  @Test
  void addsTheFirstRowBelowAHead() {
    String text = "<table>\n<thead>\n<tr><th>a</th></tr>\n</thead>\n</table>";
    assertThat(edited(text, t -> t.insertRow(1, List.of("1"))))
        .isEqualTo(
            "<table>\n<thead>\n<tr><th>a</th></tr>\n</thead>\n<tr><td>1</td></tr>\n</table>");
  }

  @Test
  void copiesRowsWithoutEndTags() {
    String text = "<table>\n<tr><td>a<td>b\n<tr><td>c<td>d\n</table>";
    assertThat(edited(text, t -> t.insertRow(2, List.of("e", "f"))))
        .isEqualTo("<table>\n<tr><td>a<td>b\n<tr><td>c<td>d\n<tr><td>e<td>f\n</table>");
    assertThat(edited(text, t -> t.moveRow(0, 1)))
        .isEqualTo("<table>\n<tr><td>c<td>d\n<tr><td>a<td>b\n</table>");
    assertThat(edited(text, t -> t.moveColumn(0, 1)))
        .isEqualTo("<table>\n<tr><td>b<td>a\n<tr><td>d<td>c\n</table>");
  }

  @Test
  void changesNoRowsOrColumnsThatSpansHoldTogether() {
    Table wide = first("<table><tr><td colspan=2>a</td></tr><tr><td>b</td><td>c</td></tr></table>");
    assertThatThrownBy(() -> wide.moveColumn(0, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("covers");
    assertThat(wide.insertRow(1, List.of("x", "y")).isEmpty()).isFalse();
    Table high = first("<table><tr><td rowspan=2>a</td><td>b</td></tr><tr><td>c</td></tr></table>");
    assertThatThrownBy(() -> high.removeRow(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("several rows");
    assertThat(high.setCell(0, 0, "x").isEmpty()).isFalse();
    Table columns = first("<table><col width=9><tr><td>a</td><td>b</td></tr></table>");
    assertThatThrownBy(() -> columns.removeColumn(0)).hasMessageContaining("<col>");
  }

  @Test
  void keepsAMarkThatKeepsTheBlocksAroundAsTheyAre() {
    for (String text :
        List.of("```<table><td>`", "~\n\n```<table><td>a`b</table>\n\n| x |\n|---|\n")) {
      Table table = first(text);
      assertThatThrownBy(() -> table.setCell(0, 0, ""))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("no longer be part");
    }
    assertThatThrownBy(() -> first("<b>x</b> <table><td>a|b</table>\n|--|\n").setCell(0, 0, "c"))
        .isInstanceOf(IllegalArgumentException.class);
    String free = "Text <table><td>`a|b`</table>";
    assertThat(edited(free, t -> t.setCell(0, 0, "c"))).isEqualTo("Text <table><td>c</table>");
  }

  @Test
  void refusesWhatWouldBreakTheTable() throws IOException {
    Table seed = first(seed());
    assertThatThrownBy(() -> seed.removeRow(0)).hasMessageContaining("header");
    assertThatThrownBy(() -> seed.insertRow(0, List.of())).hasMessageContaining("header");
    assertThatThrownBy(() -> seed.setCell(1, 2, "x")).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> seed.setCell(1, 1, "a\nb"))
        .isInstanceOf(IllegalArgumentException.class);
    Table one = first("<table><tr><td>a</td></tr></table>");
    assertThatThrownBy(() -> one.removeRow(0)).hasMessageContaining("only row");
    assertThatThrownBy(() -> one.removeColumn(0)).hasMessageContaining("only column");
    Table tagless = first("<table><td>a</td></table>");
    assertThatThrownBy(() -> tagless.insertRow(1, List.of("b")))
        .isInstanceOf(IllegalArgumentException.class);
  }
}

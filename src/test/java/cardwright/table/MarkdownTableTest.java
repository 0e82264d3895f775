package cardwright.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cardwright.text.Edit;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTableTest {

  private static final String PADDED =
      """
      | Name    | Count |
      | :------ | ----: |
      | one     |     1 |
      | a \\| b  |    22 |
      """;

  private static final String BARE = "a | b\n--- | ---\n1 | 2";

  private static Table first(String text) {
    return Tables.find(text, 0).getFirst();
  }

  private static String edited(String text, Function<Table, Edit> change) {
    return change.apply(first(text)).apply(text);
  }

  @Test
  void keepsThePaddingOfAColumnIfTheTextFits() {
    assertThat(edited(PADDED, t -> t.setCell(1, 0, "seven")))
        .isEqualTo(PADDED.replace("one  ", "seven"));
    assertThat(edited(PADDED, t -> t.setCell(1, 1, "3094")))
        .isEqualTo(PADDED.replace("    1 |", " 3094 |"));
    assertThat(edited(PADDED, t -> t.setCell(2, 0, "")))
        .isEqualTo(PADDED.replace("a \\| b", "      "));
  }

  @Test
  void letsOnlyTheCellGrowIfItDoesNotFit() {
    assertThat(edited(PADDED, t -> t.setCell(1, 0, "much longer")))
        .isEqualTo(PADDED.replace("one    ", "much longer"));
  }

  @Test
  void padsNothingWhereNothingIsPadded() {
    String text = "| Data | Quantity |\n| --- | --- |\n| Tweets kept | 2804 |\n";
    assertThat(edited(text, t -> t.setCell(1, 1, "9"))).isEqualTo(text.replace("2804", "9"));
    assertThat(edited("|a|\n|-|\n||\n", t -> t.setCell(1, 0, "x"))).isEqualTo("|a|\n|-|\n|x|\n");
  }

  @Test
  void addsRowsLikeTheirNeighbours() {
    assertThat(edited(PADDED, t -> t.insertRow(3, List.of("x|y", "7"))))
        .isEqualTo(PADDED + "| x\\|y    |     7 |\n");
    assertThat(edited(BARE, t -> t.insertRow(2, List.of("3", "4")))).isEqualTo(BARE + "\n3 | 4");
    assertThat(edited("> " + BARE.replace("\n", "\r\n> "), t -> t.insertRow(1, List.of("3"))))
        .isEqualTo("> a | b\r\n> --- | ---\r\n> 3 |  |\r\n> 1 | 2");
    assertThat(edited("- |a|\n  |-|\n", t -> t.insertRow(1, List.of("x"))))
        .isEqualTo("- |a|\n  |-|\n  |x|\n");
  }

  @Test
  void addsColumnsLikeTheirNeighbours() {
    assertThat(edited(PADDED, t -> t.insertColumn(2, List.of("New", "1", "22222"))))
        .isEqualTo(
            """
            | Name    | Count |   New |
            | :------ | ----: | ----: |
            | one     |     1 |     1 |
            | a \\| b  |    22 | 22222 |
            """);
    assertThat(edited(BARE, t -> t.insertColumn(0, List.of("x", "y"))))
        .isEqualTo("x | a | b\n--- | --- | ---\ny | 1 | 2");
    assertThat(edited(BARE, t -> t.insertColumn(2, List.of("x"))))
        .isEqualTo("a | b | x\n--- | --- | ---\n1 | 2 |  |");
  }

  @Test
  void addsAPipeWhereTheRowWouldElseBeSomethingElse() {
    assertThat(edited(BARE, t -> t.setCell(1, 0, "# x"))).endsWith("\n| # x | 2");
    assertThat(edited(BARE, t -> t.setCell(1, 0, ""))).endsWith("\n|  | 2");
    assertThat(edited(BARE, t -> t.setCell(1, 1, ""))).endsWith("\n1 |  |");
    assertThat(edited(BARE, t -> t.removeColumn(1))).isEqualTo("a\n| ---\n1");
    assertThat(edited("a | b\n--- | -\n1 | 2", t -> t.moveColumn(1, 0)))
        .isEqualTo("b | a\n| - | ---\n2 | 1");
  }

  @Test
  void headerCellDoesNotTurnIntoADelimiter() {
    String text = "Text\n| a |\n| - |\n";
    String after = edited(text, t -> t.setCell(0, 0, "-"));
    assertThat(after).isEqualTo("Text\n| \\- |\n| - |\n");
    assertThat(TablesTest.grid(first(after))).containsExactly(List.of("-"));
  }

  @Test
  void fillsUpAShortRowAsFarAsNeeded() {
    String text = "| a | b | c |\n|---|---|---|\n| 1 |\nx\n";
    assertThat(edited(text, t -> t.setCell(1, 2, "3"))).contains("\n| 1 |  | 3 |\n");
    assertThat(edited(text, t -> t.setCell(2, 2, "3"))).contains("\nx |  | 3\n");
    assertThat(first(text).setCell(1, 2, "").isEmpty()).isTrue();
  }

  @Test
  void keepsLineEndsApartThatAreNotTheSame() {
    String text = "|a|\r|-|\r|1|\n\nText";
    String after = edited(text, t -> t.removeRow(1));
    assertThat(after).isEqualTo("|a|\r|-|\n\nText");
    assertThat(TablesTest.grid(first(after))).containsExactly(List.of("a"));
  }

  @Test
  void movesRowsAndColumns() {
    assertThat(edited(BARE + "\n3 | 4", t -> t.moveRow(2, 1)))
        .isEqualTo("a | b\n--- | ---\n3 | 4\n1 | 2");
    assertThat(edited(PADDED, t -> t.moveColumn(0, 1)))
        .isEqualTo(
            """
            | Count | Name    |
            | ----: | :------ |
            |     1 | one     |
            |    22 | a \\| b  |
            """);
  }

  @Test
  void tellsTheAlignmentOfColumns() {
    MarkdownTable table = (MarkdownTable) first("|a|b|c|d|\n|-|:-|:-:|-:|\n");
    assertThat(List.of(0, 1, 2, 3))
        .extracting(table::alignment)
        .containsExactly(Alignment.NONE, Alignment.LEFT, Alignment.CENTER, Alignment.RIGHT);
  }

  @Test
  void refusesWhatWouldBreakTheHeader() {
    Table table = first(PADDED);
    assertThatThrownBy(() -> table.insertRow(0, List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("header");
    assertThatThrownBy(() -> table.removeRow(0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> table.moveRow(1, 0)).isInstanceOf(IllegalArgumentException.class);
    Table narrow = first("|a|\n|-|\n");
    assertThatThrownBy(() -> narrow.removeColumn(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("only column");
  }

  @Test
  void refusesPlacesThatAreNotThere() {
    Table table = first(PADDED);
    assertThatThrownBy(() -> table.setCell(3, 0, "x"))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> table.setCell(0, 2, "x"))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> table.insertRow(4, List.of()))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> table.moveColumn(0, -1)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> table.insertRow(1, List.of("1", "2", "3")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("3 texts for 2 columns");
  }

  /// They stand in names that were once misread as Windows-1252.
  @Test
  void takesC1Controls() {
    String after = first(PADDED).setCell(1, 0, "ð\u009f\u0085").apply(PADDED);
    assertThat(Tables.find(after, 0).getFirst().grid().get(1).getFirst().text())
        .isEqualTo("ð\u009f\u0085");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\nb", "a\r", "\u0000", "\u007f", "\ud83e"})
  void refusesTextsThatNoCellCanHold(String value) {
    Table table = first(PADDED);
    assertThatThrownBy(() -> table.setCell(1, 0, value))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> table.insertRow(1, List.of(value)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> table.insertColumn(1, List.of(value)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}

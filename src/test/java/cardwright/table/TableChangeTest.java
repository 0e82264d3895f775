package cardwright.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cardwright.text.Edit;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableChangeTest {

  private static final String TEXT =
      "# A\n\n"
          + "| Name | Count |\n"
          + "| --- | --- |\n"
          + "| b | 10 |\n"
          + "| a | 9 |\n"
          + "| c |  |\n"
          + "| d | 9 |\n\n"
          + "End.\n";

  private static String after(TableChange change) {
    Edit edit = change.edit("Change");
    String after = edit.apply(TEXT);
    assertThat(edit.inverse(TEXT).apply(after)).isEqualTo(TEXT);
    return after;
  }

  private static TableChange change() {
    return new TableChange(TEXT, 0, 0);
  }

  @Test
  void sortsNumbersAsNumbersAndKeepsEqualRowsInOrder() {
    assertThat(after(change().sort(1, false)))
        .contains("| a | 9 |\n| d | 9 |\n| b | 10 |\n| c |  |\n\nEnd.");
    assertThat(after(change().sort(0, true)))
        .contains("| Name | Count |\n| --- | --- |\n| d | 9 |\n| c |  |\n| b | 10 |\n| a | 9 |\n");
    String sorted = after(change().sort(0, false));
    assertThat(new TableChange(sorted, 0, 0).sort(0, false).edit("Sort").isEmpty()).isTrue();
  }

  @Test
  void aBlockMakesRoomForItself() {
    assertThat(after(change().paste(4, 1, List.of(List.of("1", "x|y"), List.of("2")))))
        .contains("| Name | Count |  |\n| --- | --- | --- |\n")
        .contains("| d | 1 | x\\|y |\n|  | 2 |  |\n\nEnd.");
  }

  @Test
  void alignsAColumn() {
    String right = after(change().then(table -> ((MarkdownTable) table).align(1, Alignment.RIGHT)));
    assertThat(right).isEqualTo(TEXT.replace("| --- | --- |", "| --- | --: |"));
    MarkdownTable table = (MarkdownTable) Tables.find(right, 0).getFirst();
    assertThat(table.alignment(1)).isEqualTo(Alignment.RIGHT);
    assertThat(table.align(1, Alignment.NONE).apply(right)).isEqualTo(TEXT);
    assertThat(table.align(1, Alignment.CENTER).apply(right)).contains("| --- | :-: |");
  }

  @Test
  void aNewTableStandsAtTheEnd() {
    Edit edit = Tables.append(TEXT, 0, List.of("One", "T|wo"), 1);
    assertThat(edit.apply(TEXT)).isEqualTo(TEXT + "\n| One | T\\|wo |\n| --- | --- |\n|  |  |\n");
    assertThat(Tables.append("Text", 0, List.of("A"), 0).apply("Text"))
        .isEqualTo("Text\n\n| A |\n| --- |\n");
    assertThatThrownBy(() -> Tables.append("```\ncode", 0, List.of("A"), 0))
        .isInstanceOf(IllegalArgumentException.class);
  }
}

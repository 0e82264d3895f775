package cardwright.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class HtmlTableRefusalTest {

  @Test
  void aCellWhoseTextHoldsTheTableTogetherIsNotReplaced() {
    String text = "`<table><tr><td>\n> </table>`";
    Table table = Tables.find(text, 0).getFirst();
    assertThat(table.grid().getFirst().getFirst().text()).isEqualTo(">");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> table.setCell(0, 0, "x"))
        .withMessageContaining("edit the source");
  }
}

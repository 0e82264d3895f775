package cardwright.app.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CellBlockTest {

  @Test
  void readsWhatSpreadsheetProgramsCopy() {
    assertThat(CellBlock.parse("1\t2\r\n3\t4\r\n"))
        .containsExactly(List.of("1", "2"), List.of("3", "4"));
    assertThat(CellBlock.parse("a\t\"b \"\"c\"\"\nd\"\t"))
        .containsExactly(List.of("a", "b \"c\" d", ""));
    assertThat(CellBlock.parse("a;b\nc;d")).containsExactly(List.of("a", "b"), List.of("c", "d"));
    assertThat(CellBlock.parse("a,\"b,c\"\nd,e"))
        .containsExactly(List.of("a", "b,c"), List.of("d", "e"));
  }

  @Test
  void aSentenceIsOneCell() {
    assertThat(CellBlock.parse("Well, yes; no")).containsExactly(List.of("Well, yes; no"));
    assertThat(CellBlock.parse("a, b\nc")).containsExactly(List.of("a, b"), List.of("c"));
  }

  @Test
  void whatIsCopiedIsPastedTheSame() {
    List<List<String>> cells = List.of(List.of("a", "\"b\"", ""), List.of("c\td", "1,5", "e f"));
    assertThat(CellBlock.parse(CellBlock.format(cells))).isEqualTo(cells);
  }
}

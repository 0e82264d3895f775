package cardwright.app.diff;

import static org.assertj.core.api.Assertions.assertThat;

import cardwright.app.diff.DiffRow.Kind;
import cardwright.app.diff.DiffRow.Part;
import cardwright.app.diff.DiffRow.Side;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class SideBySideTest {

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of("a", "b c", "d", "\n", "\n", "\r\n", "\r", "é")
        .list()
        .ofMaxSize(12)
        .map(parts -> String.join("", parts));
  }

  private static List<Part> changed(Side side) {
    return side.parts().stream().filter(Part::changed).toList();
  }

  @Test
  void theWordsThatDifferAreMarked() {
    DiffRow row = SideBySide.of("one two three\n", "one 2 three\n").rows().getFirst();
    assertThat(row.kind()).isEqualTo(Kind.CHANGED);
    assertThat(changed(row.left())).containsExactly(new Part("two", true));
    assertThat(changed(row.right())).containsExactly(new Part("2", true));
  }

  @Test
  void linesThatAreTheSameAreLeftOutButForSomeAroundTheChange() {
    String text = "1\n2\n3\n4\n5\n6\n7\n8\n9\n";
    SideBySide diff = SideBySide.of(text, text.replace("6\n", "6\nnew\n"));
    assertThat(diff.rows())
        .extracting(DiffRow::kind)
        .containsExactly(
            Kind.GAP, Kind.SAME, Kind.SAME, Kind.SAME, Kind.ADDED, Kind.SAME, Kind.SAME, Kind.SAME);
    assertThat(diff.rows().getFirst().left().number()).isEqualTo(3);
    assertThat(diff.added()).isEqualTo(1);
    assertThat(diff.removed()).isZero();
  }

  @Test
  void aLineEndThatChangedCanBeSeen() {
    DiffRow row = SideBySide.of("a\r\n", "a").rows().getFirst();
    assertThat(changed(row.left())).containsExactly(new Part("␍␊", true));
    assertThat(changed(row.right())).containsExactly(new Part("∅", true));
  }

  @Property(tries = 1000)
  void everyLineOfBothSidesIsThereOnceOrLeftOut(
      @ForAll("texts") String before, @ForAll("texts") String after) {
    SideBySide diff = SideBySide.of(before, after);
    assertThat(diff.rows().isEmpty()).isEqualTo(before.equals(after));
    if (!diff.rows().isEmpty()) {
      assertThat(count(diff, DiffRow::left)).isEqualTo(before.lines().count());
      assertThat(count(diff, DiffRow::right)).isEqualTo(after.lines().count());
      String left =
          diff.rows().stream()
              .filter(row -> row.kind() == Kind.REMOVED)
              .map(row -> row.left().parts().getFirst().text())
              .collect(Collectors.joining("\n"));
      assertThat(before.lines().toList())
          .containsAll(left.isEmpty() ? List.of() : left.lines().toList());
    }
  }

  private static long count(SideBySide diff, Function<DiffRow, Side> side) {
    long count = 0;
    for (DiffRow row : diff.rows()) {
      count += row.kind() == Kind.GAP ? row.left().number() : side.apply(row).number() > 0 ? 1 : 0;
    }
    return count;
  }
}

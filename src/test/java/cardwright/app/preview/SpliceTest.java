package cardwright.app.preview;

import static org.assertj.core.api.Assertions.assertThat;

import cardwright.preview.PageBlock;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SpliceTest {

  private static List<PageBlock> blocks(List<Integer> htmls) {
    return htmls.stream().map(html -> new PageBlock("" + html, html * 7, html)).toList();
  }

  @Property
  void madeInTheOldListItGivesTheNew(
      @ForAll @Size(max = 12) List<@IntRange(min = 0, max = 3) Integer> before,
      @ForAll @Size(max = 12) List<@IntRange(min = 0, max = 3) Integer> after) {
    List<Splice> runs = Splice.between(blocks(before), blocks(after));
    assertThat(Splice.applied(runs, blocks(before))).isEqualTo(blocks(after));
    assertThat(runs.isEmpty()).isEqualTo(before.equals(after));
  }

  @Property
  void runsAreApartAndInOrder(
      @ForAll @Size(max = 12) List<@IntRange(min = 0, max = 9) Integer> before,
      @ForAll @Size(max = 12) List<@IntRange(min = 0, max = 9) Integer> after) {
    int end = -1;
    for (Splice run : Splice.between(blocks(before), blocks(after))) {
      assertThat(run.from()).isGreaterThan(end);
      assertThat(run.removed() + run.added().size()).isPositive();
      end = run.from() + run.removed();
    }
    assertThat(end).isLessThanOrEqualTo(before.size());
  }

  @Property
  void doneInPartsItGivesTheSameAtLast(
      @ForAll @Size(max = 12) List<@IntRange(min = 0, max = 15) Integer> before,
      @ForAll @Size(max = 12) List<@IntRange(min = 0, max = 15) Integer> after,
      @ForAll @IntRange(min = 0, max = 4) int chars) {
    List<PageBlock> now = blocks(before);
    for (int parts = 0; parts <= after.size() && !now.equals(blocks(after)); parts++) {
      List<Splice> part = Splice.atMost(chars, Splice.between(now, blocks(after)));
      int added = part.stream().mapToInt(run -> run.added().size()).sum();
      assertThat(added).isLessThanOrEqualTo(Math.max(1, chars));
      now = Splice.applied(part, now);
    }
    assertThat(now).isEqualTo(blocks(after));
  }

  @Test
  void aTypedCharacterIsOneBlock() {
    List<Splice> runs = Splice.between(blocks(List.of(1, 2, 3)), blocks(List.of(1, 9, 3)));
    assertThat(runs).containsExactly(new Splice(1, 1, blocks(List.of(9))));
  }

  @Test
  void changesFarApartLeaveWhatIsBetween() {
    List<Splice> runs =
        Splice.between(blocks(List.of(1, 2, 3, 4, 5, 6)), blocks(List.of(0, 2, 3, 9, 4, 5, 7)));
    assertThat(runs)
        .containsExactly(
            new Splice(0, 1, blocks(List.of(0))),
            new Splice(3, 0, blocks(List.of(9))),
            new Splice(5, 1, blocks(List.of(7))));
  }

  @Test
  void blocksThatOnlyMovedToOtherLinesStay() {
    List<PageBlock> lower = List.of(new PageBlock("a", 5, 6));
    assertThat(Splice.between(List.of(new PageBlock("a", 0, 1)), lower)).isEmpty();
  }
}

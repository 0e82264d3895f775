package cardwright.app.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ColumnWidthsTest {

  private static final double LEAST = 72;

  @Test
  void whatIsSpareIsForAllAlike() {
    assertThat(ColumnWidths.share(400, LEAST, new double[] {80, 120})).containsExactly(180, 220);
  }

  @Test
  void theWidestGiveFirst() {
    assertThat(ColumnWidths.share(500, LEAST, new double[] {80, 300, 320, 72}))
        .containsExactly(80, 174, 174, 72);
  }

  @Test
  void whereNotAllCanBeInSightEachCanBeRead() {
    assertThat(ColumnWidths.share(200, LEAST, new double[] {90, 300, 72}))
        .containsExactly(90, 144, 72);
  }

  @Property
  void allFitWhereTheyCan(
      @ForAll @DoubleRange(min = 10, max = 3000) double room,
      @ForAll @Size(min = 1, max = 40) List<@DoubleRange(min = 72, max = 320) Double> needed) {
    double[] widths =
        ColumnWidths.share(room, LEAST, needed.stream().mapToDouble(Double::doubleValue).toArray());
    double sum = Arrays.stream(widths).sum();
    if (LEAST * widths.length <= room) {
      assertThat(sum).isLessThanOrEqualTo(room);
    }
    assertThat(Arrays.stream(widths).allMatch(width -> width >= LEAST)).isTrue();
    assertThat(sum + widths.length)
        .isGreaterThanOrEqualTo(
            Math.min(room, needed.stream().mapToDouble(Double::doubleValue).sum()));
  }
}

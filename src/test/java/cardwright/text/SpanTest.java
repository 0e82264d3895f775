package cardwright.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SpanTest {

  @Test
  void refusesWhatIsNoRange() {
    assertThatThrownBy(() -> new Span(-1, 2)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Span(2, 1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Span(1, 4).of("abc"))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void coversAPartOfATextAndItsEdges() {
    Span span = new Span(1, 3);
    assertThat(span.of("abcd")).isEqualTo("bc");
    assertThat(span.length()).isEqualTo(2);
    assertThat(IntStream.range(0, 5).filter(span::touches)).containsExactly(1, 2, 3);
    assertThat(span.shift(2)).isEqualTo(new Span(3, 5));
    assertThat(Span.at(2).isEmpty()).isTrue();
  }

  @Property(tries = 1000)
  void containingAndOverlappingAreAboutChars(
      @ForAll @IntRange(max = 6) int a,
      @ForAll @IntRange(max = 4) int m,
      @ForAll @IntRange(max = 6) int b,
      @ForAll @IntRange(max = 4) int n) {
    Span one = new Span(a, a + m);
    Span two = new Span(b, b + n);
    boolean shared = IntStream.range(a, a + m).anyMatch(i -> b <= i && i < b + n);
    assertThat(one.overlaps(two)).isEqualTo(shared);
    assertThat(two.overlaps(one)).isEqualTo(shared);
    if (n > 0) {
      boolean all = IntStream.range(b, b + n).allMatch(i -> a <= i && i < a + m);
      assertThat(one.contains(two)).isEqualTo(all);
    }
    assertThat(Integer.signum(one.compareTo(two))).isEqualTo(-Integer.signum(two.compareTo(one)));
    assertThat(one.compareTo(two) == 0).isEqualTo(one.equals(two));
  }
}

package cardwright.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinesTest {

  @Provide
  Arbitrary<String> texts() {
    return Hostile.text();
  }

  @Property(tries = 1000)
  void linesAreTheText(@ForAll("texts") String text) {
    Lines lines = Lines.of(text);
    StringBuilder joined = new StringBuilder();
    for (int i = 0; i < lines.count(); i++) {
      assertThat(lines.content(i)).doesNotContain("\n", "\r");
      assertThat(lines.terminator(i)).isIn(i + 1 < lines.count() ? ENDS : ENDS_OR_NONE);
      assertThat(lines.fullSpan(i).of(text)).isEqualTo(lines.content(i) + lines.terminator(i));
      assertThat(lines.span(i).of(text)).isEqualTo(lines.content(i));
      joined.append(lines.content(i)).append(lines.terminator(i));
    }
    assertThat(joined.toString()).isEqualTo(text);
    assertThat(IntStream.range(0, lines.count()).mapToObj(lines::content).toList())
        .isEqualTo(text.lines().toList());
  }

  private static final List<String> ENDS = List.of("\n", "\r\n", "\r");
  private static final List<String> ENDS_OR_NONE = List.of("\n", "\r\n", "\r", "");

  @Property(tries = 1000)
  void everyOffsetIsInItsLine(@ForAll("texts") String text) {
    Lines lines = Lines.of(text);
    for (int offset = 0; offset < text.length(); offset++) {
      Span full = lines.fullSpan(lines.indexAt(offset));
      assertThat(full.start()).isLessThanOrEqualTo(offset);
      assertThat(full.end()).isGreaterThan(offset);
    }
    assertThat(lines.indexAt(text.length())).isEqualTo(Math.max(0, lines.count() - 1));
  }

  /// To look for the kind that is not there at each line would take a quarter of a minute.
  @ParameterizedTest
  @ValueSource(strings = {"\r", "\n", "\r\n"})
  void aMillionLinesOfOneKindAreFoundAtOnce(String end) {
    String text = end.repeat(1_000_000);
    assertTimeout(
        Duration.ofSeconds(5), () -> assertThat(Lines.of(text).count()).isEqualTo(1_000_000));
  }

  @Test
  void readsEveryKindOfLineEnd() {
    Lines lines = Lines.of("a\r\n\rb\n\n \tc\r");
    assertThat(IntStream.range(0, lines.count()).mapToObj(lines::content))
        .containsExactly("a", "", "b", "", " \tc");
    assertThat(IntStream.range(0, lines.count()).mapToObj(lines::terminator))
        .containsExactly("\r\n", "\r", "\n", "\n", "\r");
    assertThat(IntStream.range(0, lines.count()).filter(lines::isBlank)).containsExactly(1, 3);
    assertThat(lines.numberAt(4)).isEqualTo(3);
    assertThat(Lines.of("").count()).isZero();
    assertThat(Lines.of("").numberAt(0)).isEqualTo(1);
  }

  @Test
  void tellsTheLineEndMostUsed() {
    assertThat(Lines.of("").prevailingEnd()).isEqualTo("\n");
    assertThat(Lines.of("a\r\nb\r\nc\n").prevailingEnd()).isEqualTo("\r\n");
    assertThat(Lines.of("a\rb\rc\n").prevailingEnd()).isEqualTo("\r");
    assertThat(Lines.of("a\r\nb\n").prevailingEnd()).isEqualTo("\n");
  }
}

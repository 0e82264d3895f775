package cardwright.preview;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitialsTest {

  @ParameterizedTest
  @CsvSource({
    "Wait Forgot, WF",
    "Balco - Special Boperative, BB",
    "Liyrex, L",
    "aito.eth, A",
    "'', ?",
    "--, ?",
    "o'brien, O",
    "ж д, ЖД"
  })
  void takesTheFirstAndTheLastWord(String name, String initials) {
    assertThat(Initials.of(name)).isEqualTo(initials);
  }

  @Property(tries = 1000)
  void areShortForAnyName(@ForAll String name) {
    String initials = Initials.of(name);
    assertThat(initials.codePointCount(0, initials.length())).isBetween(1, 2);
  }
}

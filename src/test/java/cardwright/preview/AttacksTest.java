package cardwright.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.api.Test;

class AttacksTest {

  @Test
  void areManyAndDiffer() {
    var attacks = Attacks.all("run()", "https://web.example");
    assertThat(attacks).hasSizeGreaterThanOrEqualTo(250);
    assertThat(new HashSet<>(attacks)).hasSameSizeAs(attacks);
    assertThat(attacks).noneMatch(attack -> attack.card().contains("{RUN}"));
  }
}

package cardwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProgressTest {

  @Test
  void saysShareRateAndTheTimeThatIsLeft() {
    assertThat(Progress.line("cards", 5_000, 0.25, 10))
        .isEqualTo("[######                  ]  25 %  5,000 cards  500/s  30 s left");
    assertThat(Progress.line("cards", 1, 0.001, 10)).endsWith("2 h 46 min left");
    assertThat(Progress.line("cards", 0, 0, 1)).endsWith("…");
  }
}

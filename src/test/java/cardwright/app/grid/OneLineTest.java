package cardwright.app.grid;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneLineTest {

  /// `R` and `N` stand for CR and LF.
  private static String text(String written) {
    return written.replace('R', '\r').replace('N', '\n');
  }

  @ParameterizedTest
  @CsvSource({
    // A word of a line.
    "aRNbNcRd, a⏎x⏎c⏎d, aRNxNcRd",
    // The first and the last word.
    "aRNbNcRd, x⏎b⏎c⏎y, xRNbNcRy",
    // A line more: behind all, in the middle, before all.
    "aNbRNc, a⏎b⏎c⏎d, aNbRNcRNd",
    "aRNbNc, a⏎b⏎x⏎c, aRNbNxNc",
    "aNbRNc, x⏎a⏎b⏎c, xNaNbRNc",
    // A line less.
    "aRNbNcRd, a⏎c⏎d, aRNcRd",
    "aRNbNc, b⏎c, bNc",
    "aRNb, ab, ab",
    // The first line end.
    "a, a⏎b, aNb",
    // An empty line of several.
    "aRNRNNb, a⏎⏎⏎x, aRNRNNx",
  })
  void keptLinesKeepTheirEnds(String before, String line, String after) {
    assertThat(OneLine.back(line, text(before))).isEqualTo(text(after));
  }
}

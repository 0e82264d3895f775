package cardwright.deck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SeenTest {

  /// As a map does, whether names fit into memory or not.
  @Test
  void tellsTheLineOfEachNameBefore() {
    for (int most : new int[] {0, 1, 100, 1_000_000}) {
      try (Seen seen = new Seen(most)) {
        Map<String, Integer> lines = new HashMap<>();
        Random random = new Random(most);
        for (int line = 1; line <= 5_000; line++) {
          String name = "card-" + random.nextInt(4_000);
          Integer before = lines.putIfAbsent(name, line);
          assertThat(seen.add(name, line)).isEqualTo(before == null ? 0 : before);
        }
      }
    }
  }

  /// The file grows beyond its first size.
  @Test
  void manyNamesAreToldApart() {
    int count = 300_000;
    try (Seen seen = new Seen(1_000)) {
      for (int line = 1; line <= count; line++) {
        assertThat(seen.add("user" + line, line)).isZero();
      }
      for (int line = 1; line <= count; line += 997) {
        assertThat(seen.add("user" + line, 9)).isEqualTo(line);
      }
    }
  }
}

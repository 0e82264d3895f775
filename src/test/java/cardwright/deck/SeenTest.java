package cardwright.deck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  /// When the disk fills up, at the first name, at a later one, or while the file grows, the names
  /// go on in memory, and none is forgotten; the files are closed.
  @ParameterizedTest
  @ValueSource(longs = {0, 12, 5_000, 500_000, 2_400_000, 4_000_000})
  void aFullDiskForgetsNoName(long bytes) {
    List<FullDisk> files = new ArrayList<>();
    AtomicLong room = new AtomicLong(bytes);
    int count = 250_000;
    try (Seen seen =
        new Seen(
            100,
            () -> {
              FullDisk file = new FullDisk(SeenFile.temporary(), room);
              files.add(file);
              return file;
            })) {
      for (int line = 1; line <= count; line++) {
        assertThat(seen.add("user" + line, line)).isZero();
      }
      for (int line = 1; line <= count; line += 7) {
        assertThat(seen.add("user" + line, 9)).isEqualTo(line);
      }
    }
    assertThat(room.get()).isNegative();
    assertThat(files).isNotEmpty().noneMatch(FullDisk::isOpen);
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

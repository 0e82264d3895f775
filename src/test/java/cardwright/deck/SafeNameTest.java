package cardwright.deck;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class SafeNameTest {

  /// No name is left that a pattern could not have.
  @Property
  void isAFileNameEverywhere(@ForAll("names") String name) {
    String safe = SafeName.of(name);
    assertThat(NamePattern.fault(safe)).as(safe).isEmpty();
    assertThat(SafeName.of(safe)).isEqualTo(safe);
  }

  @Provide
  Arbitrary<String> names() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "..", ".", "/", "\\", "C:", " ", "nul", "COM1", "aux.txt", "a", "é", "🤖", "|");
    return Arbitraries.oneOf(pieces, Arbitraries.strings().ofMaxLength(300))
        .list()
        .ofMaxSize(8)
        .map(parts -> String.join("", parts));
  }

  @Test
  void aNameThatIsTooLongIsCutAndKeepsItsEnding() {
    String safe = SafeName.of("é".repeat(300) + ".md");
    assertThat(safe).matches("é+~[0-9a-f]{8}\\.md");
    assertThat(safe.getBytes(StandardCharsets.UTF_8).length).isBetween(190, 200);
    assertThat(SafeName.of("é".repeat(301) + ".md")).isNotEqualTo(safe);
  }

  @Test
  void aFineNameStays() {
    assertThat(SafeName.of("huggingtweets/ann/README.md")).isEqualTo("huggingtweets/ann/README.md");
  }

  @Test
  void seenNamesGiveTheirLine() {
    Seen seen = new Seen();
    for (int i = 1; i <= 100_000; i++) {
      assertThat(seen.add("name" + i, i)).isZero();
    }
    assertThat(seen.add("name1", 7)).isEqualTo(1);
    assertThat(seen.add("name99999", 7)).isEqualTo(99_999);
  }
}

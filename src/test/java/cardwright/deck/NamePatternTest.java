package cardwright.deck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamePatternTest {

  @Test
  void slotsAreFilledAndTheRestStays() {
    NamePattern pattern = NamePattern.parse("{owner}/x-{name}.{index}/README.md");
    assertThat(pattern.slots()).containsExactly("owner", "name", "index");
    assertThat(pattern.fill(Map.of("owner", "a", "name", "{owner}$1", "index", "7")))
        .isEqualTo("a/x-{owner}$1.7/README.md");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{nope}.md",
        "{}",
        "{model",
        "model}",
        "../{model}.md",
        "/{model}",
        "{model}/",
        "a//b",
        "C:/{model}",
        "a\\{model}",
        "{model}/..",
        "./{model}",
        "nul/{model}",
        ""
      })
  void patternsThatNameNoFilesAreRefused(String pattern) {
    assertThatThrownBy(() -> NamePattern.parse(pattern))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "..",
        "a/../b",
        ".",
        "/etc/passwd",
        "a//b",
        "",
        "a/",
        "C:",
        "a\\b",
        "a\u0000b",
        "a\nb",
        "CON",
        "con.md",
        "nul .txt",
        "Com1.md",
        "LPT¹",
        "aux/README.md",
        "a ",
        " a",
        "a.",
        "a*",
        "a?",
        "\"",
        "<a>",
        "a|b",
        "\uD83E",
        "a\u0085"
      })
  void namesThatAreNotSafeEverywhereAreRefused(String name) {
    assertThat(NamePattern.fault(name)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "README.md",
        "huggingtweets/a-b_c/README.md",
        ".x",
        "...x",
        "console.md",
        "com.md",
        "é🤖",
        "a b"
      })
  void otherNamesAreTaken(String name) {
    assertThat(NamePattern.fault(name)).isEmpty();
  }

  @Test
  void namesThatAreTooLongAreRefused() {
    assertThat(NamePattern.fault("a".repeat(255))).isEmpty();
    assertThat(NamePattern.fault("a".repeat(256))).isPresent();
    assertThat(NamePattern.fault("ü".repeat(128))).isPresent();
    assertThat(NamePattern.fault("abcdefgh/".repeat(120) + "x")).isPresent();
  }

  @Provide
  Arbitrary<String> names() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "..", ".", "/", "\\", "a", "C:", "~", "%2e", " ", "é", "\u0000", "con", "․․");
    return Arbitraries.oneOf(pieces, Arbitraries.strings().all().ofMaxLength(3))
        .list()
        .ofMaxSize(8)
        .map(parts -> String.join("", parts));
  }

  @Property(tries = 1000)
  void aNameWithoutFaultStaysInItsFolder(@ForAll("names") String name) {
    if (NamePattern.fault(name).isEmpty()) {
      Path folder = Path.of("/some/folder");
      Path file = folder.resolve(name);
      assertThat(file.normalize()).isEqualTo(file).startsWithRaw(folder).isNotEqualTo(folder);
    }
  }
}

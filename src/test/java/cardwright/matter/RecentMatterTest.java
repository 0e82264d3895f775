package cardwright.matter;

import static org.assertj.core.api.Assertions.assertThat;

import cardwright.text.FieldPath;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;

/// Front matter read by what was read before it says the same as front matter read alone.
class RecentMatterTest {

  private static final String HEAD =
      "---\nlanguage: en\nthumbnail: https://a.example/a.png\ntags:\n- a\n---\n";

  @Test
  void readsOnlyTheValueThatIsDifferent() {
    RecentMatter recent = new RecentMatter();
    FrontMatter first = recent.read(HEAD);
    FrontMatter second = recent.read(HEAD.replace("/a.png", "/another.png"));
    assertThat(second.values())
        .containsEntry("thumbnail", "https://a.example/another.png")
        .containsEntry("language", "en");
    assertThat(second.values().get("tags")).isSameAs(first.values().get("tags"));
    assertThat(recent.read(HEAD.replace("- a", "- b")).values())
        .containsEntry("tags", List.of("b"));
  }

  @Property
  void readsLikeAnyOther(@ForAll("heads") Head head, @ForAll("values") List<String> values) {
    RecentMatter recent = new RecentMatter();
    for (String value : values) {
      String text = head.with(value);
      FrontMatter read = recent.read(text);
      FrontMatter alone = FrontMatter.read(text);
      assertThat(read.text()).isEqualTo(alone.text());
      assertThat(read.values()).as(text).isEqualTo(alone.values());
      assertThat(read.values().keySet()).containsExactlyElementsOf(alone.values().keySet());
      assertThat(read.bodyStart()).as(text).isEqualTo(alone.bodyStart());
      assertThat(read.block()).isEqualTo(alone.block());
      assertThat(read.problems()).isEqualTo(alone.problems());
      assertThat(read.span(FieldPath.key("b"))).isEqualTo(alone.span(FieldPath.key("b")));
    }
  }

  /// Front matter in which one value is open.
  record Head(String before, String after) {

    String with(String value) {
      return before + value + after;
    }
  }

  @Provide
  Arbitrary<Head> heads() {
    Arbitrary<String> open =
        Arbitraries.of("---\n", "---\n", "---\n", "\n---\n", "---\r\n", "--- \n");
    Arbitrary<String> before = Arbitraries.of("", "a: x\n", "a:\n- 1\n", "# a\n", "a: x y\n");
    Arbitrary<String> key =
        Arbitraries.of("b: ", "b: ", "b:  ", "b:", "a: ", "- ", "b:\n- ", "  b: ");
    Arbitrary<String> after =
        Arbitraries.of(
            "\n", "\n", "\nc: 1\n", "\nc:\n  d: x\n", "\n  e\n", "\n\n", " # f\n", "\r\n");
    Arbitrary<String> close =
        Arbitraries.of("---\n", "---\n", "---\n", "---", "--- \n", "---\r\n", "");
    return Combinators.combine(open, before, key, after, close)
        .as((o, b, k, a, c) -> new Head(o + b + k, a + c));
  }

  @Provide
  Arbitrary<List<String>> values() {
    Arbitrary<String> value =
        Arbitraries.frequencyOf(
            Tuple.of(4, Arbitraries.of("x", "y z", "https://a.example/b.png", "1", "true", "null")),
            Tuple.of(2, Hostile.strings()),
            Tuple.of(1, Hostile.strings().map(s -> '"' + s + '"')),
            Tuple.of(1, Hostile.strings().map(s -> '\'' + s + '\'')),
            Tuple.of(1, Arbitraries.of("x\n---", "x\n---\n", "x\nb: y", "", " x", "x ", "x\r")));
    return value.list().ofMinSize(2).ofMaxSize(5);
  }
}

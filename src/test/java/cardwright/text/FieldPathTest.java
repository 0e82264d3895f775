package cardwright.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldPathTest {

  @Provide
  Arbitrary<FieldPath> paths() {
    Arbitrary<FieldPath.Step> key =
        Arbitraries.oneOf(Hostile.line(), Arbitraries.strings()).map(FieldPath.Key::new);
    Arbitrary<FieldPath.Step> index =
        Arbitraries.oneOf(
                Arbitraries.integers().between(0, 12),
                Arbitraries.integers().between(0, Integer.MAX_VALUE))
            .map(FieldPath.Index::new);
    Arbitrary<FieldPath.Step> append = Arbitraries.just(new FieldPath.Append());
    return Combinators.combine(key, Arbitraries.oneOf(key, index, append).list().ofMaxSize(5))
        .as(
            (first, rest) -> {
              List<FieldPath.Step> steps = new ArrayList<>(List.of(first));
              steps.addAll(rest);
              return new FieldPath(steps);
            });
  }

  @Provide
  Arbitrary<String> lines() {
    return Hostile.line();
  }

  @Property(tries = 1000)
  void readsWhatItWrites(@ForAll("paths") FieldPath path) {
    assertThat(FieldPath.parse(path.toString())).isEqualTo(path);
  }

  @Property(tries = 1000)
  void anyTextIsAPathOrRefusedWithAReason(@ForAll("lines") String source) {
    try {
      FieldPath path = FieldPath.parse(source);
      assertThat(FieldPath.parse(path.toString())).isEqualTo(path);
    } catch (IllegalArgumentException e) {
      assertThat(e).hasMessageContaining("'" + source + "'");
    }
  }

  @Test
  void readsStepsFromTheOutsideIn() {
    assertThat(FieldPath.parse("people[0].tweets.kept").steps())
        .containsExactly(
            new FieldPath.Key("people"),
            new FieldPath.Index(0),
            new FieldPath.Key("tweets"),
            new FieldPath.Key("kept"));
    assertThat(FieldPath.parse("metadata.\"a.b\\\"\"[+]"))
        .isEqualTo(FieldPath.key("metadata").then("a.b\"").then(new FieldPath.Append()));
    assertThat(FieldPath.parse("model-index[0]")).hasToString("model-index[0]");
  }

  @Test
  void isTakenApartFromTheFront() {
    FieldPath path = FieldPath.key("people").then(2).then("name");
    assertThat(path.head()).isEqualTo("people");
    FieldPath tail = path.tail();
    assertThat(tail).isEqualTo(new FieldPath(path.steps().subList(1, 3)));
    assertThat(FieldPath.key("name").tail()).isNull();
    assertThat(new FieldPath(List.of(new FieldPath.Index(1))).head()).isEmpty();
    assertThatThrownBy(() -> path.then(-1)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".",
        "a.",
        ".a",
        "a..b",
        "a[",
        "a[]",
        "a[x]",
        "a[-1]",
        "a[2147483648]",
        "a[99999999999]",
        "a]",
        "a b",
        "a=b",
        "\"a",
        "a\"b\"",
        "[0]"
      })
  void refusesWhatIsNoPath(String source) {
    assertThatThrownBy(() -> FieldPath.parse(source))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("'" + source + "'");
  }
}

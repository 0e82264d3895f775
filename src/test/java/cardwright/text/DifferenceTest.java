package cardwright.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DifferenceTest {

  @Property
  void leadsFromOneTextToTheOther(@ForAll("texts") String before, @ForAll("texts") String after) {
    Edit edit = Difference.edit("Change", before, after);
    assertThat(edit.apply(before)).isEqualTo(after);
    assertThat(edit.inverse(before).apply(after)).isEqualTo(before);
    assertThat(edit.isEmpty()).isEqualTo(before.equals(after));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of("a", "b", "\uD83E\uDD16", "\uD83E\uDD5A", "\uD83D\uDD16", "\n")
        .list()
        .ofMaxSize(6)
        .map(parts -> String.join("", parts));
  }
}

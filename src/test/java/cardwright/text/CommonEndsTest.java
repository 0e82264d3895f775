package cardwright.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CommonEndsTest {

  @Property
  void areTheMostThatBothHave(@ForAll("texts") String one, @ForAll("texts") String other) {
    CommonEnds same = CommonEnds.of(one, other);
    assertThat(other).startsWith(one.substring(0, same.head()));
    assertThat(other).endsWith(one.substring(one.length() - same.tail()));
    int shorter = Math.min(one.length(), other.length());
    assertThat(same.head() + same.tail()).isLessThanOrEqualTo(shorter);
    if (same.head() + same.tail() < shorter) {
      assertThat(one.charAt(same.head())).isNotEqualTo(other.charAt(same.head()));
      assertThat(one.charAt(one.length() - 1 - same.tail()))
          .isNotEqualTo(other.charAt(other.length() - 1 - same.tail()));
    }
  }

  @Property
  void anEditBetweenTextsLeadsFromOneToTheOther(
      @ForAll("texts") String before, @ForAll("texts") String after) {
    Edit edit = Edit.between("Change", before, after);
    assertThat(edit.apply(before)).isEqualTo(after);
    assertThat(edit.inverse(before).apply(after)).isEqualTo(before);
    assertThat(edit.isEmpty()).isEqualTo(before.equals(after));
  }

  @Provide
  Arbitrary<String> texts() {
    String longer = "So long that it is compared in steps. ".repeat(30);
    return Arbitraries.of(
            "a", "b", "\uD83E\uDD16", "\uD83E\uDD5A", "\uD83D\uDD16", "\n", longer, longer + "c")
        .list()
        .ofMaxSize(6)
        .map(parts -> String.join("", parts));
  }
}

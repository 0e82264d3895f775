package cardwright.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class EditTest {

  @Provide
  Arbitrary<Edits.Edited> edits() {
    return Edits.any();
  }

  @Property(tries = 1000)
  void inverseRestoresTheText(@ForAll("edits") Edits.Edited e) {
    String after = e.edit().apply(e.text());
    Edit inverse = e.edit().inverse(e.text());
    assertThat(inverse.apply(after)).isEqualTo(e.text());
    assertThat(inverse.inverse(after).apply(e.text())).isEqualTo(after);
  }

  @Property(tries = 1000)
  void appliesEachReplacementAndNothingElse(@ForAll("edits") Edits.Edited e) {
    StringBuilder expected = new StringBuilder(e.text());
    for (Replacement r : e.edit().replacements().reversed()) {
      expected.replace(r.span().start(), r.span().end(), r.text());
    }
    assertThat(e.edit().apply(e.text())).isEqualTo(expected.toString());
  }

  @Property(tries = 1000)
  void orderOfReplacementsElsewhereDoesNotMatter(@ForAll("edits") Edits.Edited e) {
    List<Replacement> apart = new ArrayList<>();
    for (Replacement r : e.edit().replacements()) {
      if (apart.isEmpty() || apart.getLast().span().end() < r.span().start()) {
        apart.add(r);
      }
    }
    Edit sorted = new Edit("Sorted", apart);
    Collections.reverse(apart);
    assertThat(new Edit("Reversed", apart).replacements()).isEqualTo(sorted.replacements());
  }

  @Property(tries = 1000)
  void trimmingKeepsTheResult(@ForAll("edits") Edits.Edited e) {
    Edit trimmed = e.edit().trimmed(e.text());
    assertThat(trimmed.apply(e.text())).isEqualTo(e.edit().apply(e.text()));
    assertThat(trimmed.replacements()).noneMatch(r -> r.span().of(e.text()).equals(r.text()));
  }

  @Property(tries = 1000)
  void offsetsOutsideKeepTheirChars(@ForAll("edits") Edits.Edited e) {
    String after = e.edit().apply(e.text());
    int last = 0;
    for (int offset = 0; offset <= e.text().length(); offset++) {
      int mapped = e.edit().map(offset);
      assertThat(mapped).isBetween(last, after.length());
      last = mapped;
      int at = offset;
      boolean kept =
          offset < e.text().length()
              && e.edit().replacements().stream()
                  .noneMatch(r -> r.span().start() <= at && at < r.span().end());
      if (kept) {
        assertThat(after.charAt(mapped)).isEqualTo(e.text().charAt(offset));
      }
    }
    assertThat(e.edit().map(e.text().length())).isEqualTo(after.length());
  }

  @Test
  void keepsTheOrderOfInsertionsAtOnePlace() {
    Edit edit =
        new Edit(
            "Two", List.of(new Replacement(Span.at(1), "x"), new Replacement(Span.at(1), "y")));
    assertThat(edit.apply("ab")).isEqualTo("axyb");
    assertThat(edit.inverse("ab").apply("axyb")).isEqualTo("ab");
  }

  @Test
  void insertsBeforeARangeThatGoes() {
    Edit edit =
        new Edit(
            "Move", List.of(new Replacement(new Span(1, 2), ""), new Replacement(Span.at(1), "x")));
    assertThat(edit.apply("abc")).isEqualTo("axc");
  }

  @Test
  void refusesWhatIsNoEdit() {
    Replacement wide = new Replacement(new Span(0, 3), "x");
    Replacement inside = new Replacement(new Span(2, 4), "y");
    assertThatThrownBy(() -> new Edit("Overlap", List.of(inside, wide)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("overlap");
    assertThatThrownBy(() -> new Edit(" ", List.of())).hasMessageContaining("label");
    assertThatThrownBy(() -> Edit.replace("Half", Span.at(0), "\ud83e"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Edit.replace("Far", new Span(2, 5), "x").apply("abc"))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void changesNothingByDefault() {
    assertThat(Edit.none("None").isEmpty()).isTrue();
    assertThat(Edit.none("None").apply("abc")).isSameAs("abc");
    assertThat(Edit.none("None").map(2)).isEqualTo(2);
  }
}

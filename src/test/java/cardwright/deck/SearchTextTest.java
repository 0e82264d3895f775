package cardwright.deck;

import static org.assertj.core.api.Assertions.assertThat;

import cardwright.deck.SearchText.Query;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class SearchTextTest {

  private static boolean found(String text, String typed) {
    return SearchText.of(text).holds(Query.of(typed));
  }

  @Test
  void caseAndAccentsDoNotMatter() {
    assertThat(found("Ángela Müller", "angela MULLER")).isTrue();
    assertThat(found("angela", "Ángela")).isTrue();
    assertThat(found("مرحبا", "مرحبا")).isTrue();
  }

  @Test
  void everyWordMustBeThereInAnyOrder() {
    assertThat(found("one two three", "three one")).isTrue();
    assertThat(found("one two three", "three four")).isFalse();
    assertThat(found("anything", "  ")).isTrue();
  }

  @Test
  void aLongerQueryIsNarrower() {
    assertThat(Query.of("ann b").narrows(Query.of("an"))).isTrue();
    assertThat(Query.of("an").narrows(Query.of("ann"))).isFalse();
    assertThat(Query.of("x").narrows(Query.of(""))).isTrue();
  }

  @Property
  void aTextHoldsEachPartOfItself(
      @ForAll @StringLength(max = 60) String text, @ForAll int from, @ForAll int length) {
    int start = Math.floorMod(from, text.length() + 1);
    int end = Math.min(text.length(), start + Math.floorMod(length, 20));
    String folded = text.toLowerCase(java.util.Locale.ROOT);
    String part = text.substring(start, end);
    if (folded.equals(text) && text.chars().allMatch(c -> c < 0x80)) {
      assertThat(found(text, part)).isTrue();
    }
  }

  @Property
  void itFindsJustWhatIsThere(
      @ForAll @AlphaChars @StringLength(max = 40) String text,
      @ForAll @AlphaChars @StringLength(min = 1, max = 4) String word) {
    String low = text.toLowerCase(java.util.Locale.ROOT);
    assertThat(found(text, word)).isEqualTo(low.contains(word.toLowerCase(java.util.Locale.ROOT)));
  }
}

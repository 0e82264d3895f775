package cardwright.deck;

import static java.util.Locale.ROOT;
import static org.assertj.core.api.Assertions.assertThat;

import cardwright.deck.SearchText.Query;
import java.text.Normalizer;
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

  /// A text so long that bits are kept beside it.
  private static String padded(String text) {
    return "x y ".repeat(100) + text;
  }

  @Test
  void longTextsAreFoldedAlike() {
    assertThat(found(padded("ΟΔΟΣ"), "οδοσ")).isTrue();
    assertThat(found(padded("οδος"), "ΟΔΟΣ")).isTrue();
    assertThat(found(padded("İstanbul ﬁre"), "istanbul fire")).isTrue();
    assertThat(found(padded("a\u0301b"), "áb")).isTrue();
    assertThat(found(padded("big\u00A0cat"), "big cat")).isTrue();
    assertThat(found(padded("🤖 BOT"), "🤖 bot")).isTrue();
    assertThat(found(padded("🤖 BOT"), "🦊")).isFalse();
    assertThat(found(padded("é"), "ж")).isFalse();
    assertThat(found(padded("half \uD83E"), "\uD83E")).isTrue();
    assertThat(found(padded("?"), "\uD83E")).isFalse();
  }

  /// As the whole text were folded by the book: normalized, marks taken out, in lower case.
  @Property
  void aTextIsFoundByItsFoldedSelf(@ForAll @StringLength(max = 30) String text) {
    String plain =
        Normalizer.normalize(text, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(ROOT);
    assertThat(found(padded(text), plain)).isTrue();
    assertThat(found(padded(plain), text)).isTrue();
  }

  @Property
  void aLongTextHoldsJustWhatIsThere(
      @ForAll @AlphaChars @StringLength(max = 40) String text,
      @ForAll @AlphaChars @StringLength(min = 1, max = 4) String word) {
    String low = padded(text).toLowerCase(ROOT);
    assertThat(found(padded(text), word)).isEqualTo(low.contains(word.toLowerCase(ROOT)));
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
    String folded = text.toLowerCase(ROOT);
    String part = text.substring(start, end);
    if (folded.equals(text) && text.chars().allMatch(c -> c < 0x80)) {
      assertThat(found(text, part)).isTrue();
    }
  }

  @Property
  void itFindsJustWhatIsThere(
      @ForAll @AlphaChars @StringLength(max = 40) String text,
      @ForAll @AlphaChars @StringLength(min = 1, max = 4) String word) {
    String low = text.toLowerCase(ROOT);
    assertThat(found(text, word)).isEqualTo(low.contains(word.toLowerCase(ROOT)));
  }
}

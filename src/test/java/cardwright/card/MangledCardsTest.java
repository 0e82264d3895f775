package cardwright.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Cards that no layout was made for still give their people, handles, counts, links and metadata.
class MangledCardsTest {

  private static final CardEngine ENGINE = CardEngine.standard();

  @ParameterizedTest
  @EnumSource
  void oneManglingHidesNothing(Mangling mangling) {
    for (int seed = 0; seed < 5; seed++) {
      readsAlike(seed, EnumSet.of(mangling));
    }
  }

  @Property
  void severalManglingsHideNothing(
      @ForAll @IntRange(max = 4) int seed, @ForAll("manglings") Set<Mangling> manglings) {
    readsAlike(seed, manglings);
  }

  @Provide
  Arbitrary<Set<Mangling>> manglings() {
    return Arbitraries.of(Mangling.class).set().ofMaxSize(5);
  }

  private static void readsAlike(int seed, Set<Mangling> manglings) {
    String card = Seeds.text(seed);
    CardData before = ENGINE.read(card).data();
    for (Mangling mangling : manglings) {
      card = mangling.apply(card);
    }
    CardData after = ENGINE.read(card).data();
    assertThat(after.layout()).as("layout").isNotNull();
    assertThat(after.people()).as("people").isEqualTo(before.people());
    assertThat(after.handles()).as("handles").isEqualTo(before.handles());
    assertThat(after.model()).as("model").isEqualTo(before.model());
    assertThat(after.kind()).as("kind").isEqualTo(before.kind());
    assertThat(after.links()).as("links").isEqualTo(before.links());
    String thumbnail = before.thumbnail();
    if (manglings.contains(Mangling.PLAIN_HTTP)) {
      thumbnail = thumbnail.replace("https://", "http://");
    }
    assertThat(after.thumbnail()).as("thumbnail").isEqualTo(thumbnail);
    assertThat(after.metadata()).as("metadata").containsKeys("language", "tags", "widget");
    assertThat(ENGINE.read(card).problems()).as("problems").isEmpty();
  }
}

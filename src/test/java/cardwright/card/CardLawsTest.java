package cardwright.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import cardwright.layout.Places;
import cardwright.text.Edit;
import cardwright.text.FieldPath;
import cardwright.text.Replacement;
import cardwright.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/// The laws that every card and every edit keeps.
class CardLawsTest {

  private static final CardEngine ENGINE = CardEngine.standard();

  @Property
  void readingNeverFails(@ForAll("texts") String text) {
    assertThat(ENGINE.read(text).text()).isEqualTo(text);
  }

  @Property
  void readingNeverFailsOnBrokenCards(
      @ForAll @IntRange(max = 4) int seed,
      @ForAll @IntRange(max = 4000) int from,
      @ForAll @IntRange(max = 400) int length,
      @ForAll("texts") String instead) {
    String card = Seeds.text(seed);
    int start = Math.min(from, card.length());
    int end = Math.min(start + length, card.length());
    String broken = card.substring(0, start) + instead + card.substring(end);
    Reading reading = ENGINE.read(broken);
    assertThat(reading.fields())
        .allSatisfy(field -> assertThat(field.home().end()).isLessThanOrEqualTo(broken.length()));
    if (reading.exact()) {
      assertThatCode(() -> assertThat(ENGINE.write(reading.data())).isEqualTo(broken))
          .doesNotThrowAnyException();
    }
  }

  @Property
  void aNameReadsBackAndNothingElseChanges(
      @ForAll @IntRange(max = 4) int seed,
      @ForAll @IntRange(max = 2) int person,
      @ForAll("names") String name)
      throws FieldException {
    Reading before = ENGINE.read(Seeds.text(seed));
    int index = person % before.data().people().size();
    setReadsBack(before, "people[" + index + "].name", name);
  }

  @Property
  void aNameReadsBackInMangledCards(
      @ForAll @IntRange(max = 4) int seed,
      @ForAll("manglings") Set<Mangling> manglings,
      @ForAll("names") String name)
      throws FieldException {
    String card = Seeds.text(seed);
    for (Mangling mangling : manglings) {
      card = mangling.apply(card);
    }
    setReadsBack(ENGINE.read(card), "people[0].name", name);
  }

  @Property
  void anAvatarReadsBack(@ForAll @IntRange(max = 4) int seed, @ForAll("addresses") String address)
      throws FieldException {
    setReadsBack(ENGINE.read(Seeds.text(seed)), "people[0].avatar", address);
  }

  @Property
  void aLinkReadsBack(
      @ForAll @IntRange(max = 4) int seed,
      @ForAll("links") String link,
      @ForAll("addresses") String address)
      throws FieldException {
    setReadsBack(ENGINE.read(Seeds.text(seed)), link, address);
  }

  @Property
  void aCountReadsBack(
      @ForAll @IntRange(max = 4) int seed,
      @ForAll("counts") String count,
      @ForAll @IntRange int value)
      throws FieldException {
    setReadsBack(ENGINE.read(Seeds.text(seed)), count, String.valueOf(value));
  }

  @Property
  void handlesReadBackAndEveryPlaceFollows(
      @ForAll @IntRange(max = 4) int seed, @ForAll("handles") List<String> handles)
      throws FieldException {
    Reading before = ENGINE.read(Seeds.text(seed));
    Edit edit = ENGINE.set(before, FieldPath.key("handles"), String.join(",", handles));
    Reading after = ENGINE.read(edit.apply(before.text()));
    List<String> sorted = handles.stream().distinct().sorted().toList();
    assertThat(after.data().handles()).isEqualTo(sorted);
    assertThat(after.data().model()).isEqualTo("huggingtweets/" + String.join("-", sorted));
    assertThat(after.data().thumbnail()).contains("/" + String.join("-", sorted) + "/");
    assertThat(after.data().people()).isEqualTo(before.data().people());
    assertThat(after.exact()).isTrue();
    assertThat(edit.inverse(before.text()).apply(after.text())).isEqualTo(before.text());
  }

  @Property
  void puttingWhatIsThereChangesNothing(
      @ForAll @IntRange(max = 4) int seed, @ForAll("manglings") Set<Mangling> manglings)
      throws FieldException {
    String card = Seeds.text(seed);
    for (Mangling mangling : manglings) {
      card = mangling.apply(card);
    }
    Reading reading = ENGINE.read(card);
    for (Field field : reading.fields()) {
      boolean single = !field.path().toString().equals("handles");
      String value = single ? field.value() : String.join(",", reading.data().handles());
      if (!field.path().toString().endsWith(".shown")) {
        assertThat(ENGINE.set(reading, field.path(), value).isEmpty()).isTrue();
      }
    }
  }

  @Property
  void whatALayoutFilledIsReadBack(@ForAll("cards") CardData data) throws FieldException {
    String text = ENGINE.write(data);
    Reading reading = ENGINE.read(text);
    assertThat(reading.data().people()).isEqualTo(data.people());
    assertThat(reading.data().handles()).isEqualTo(data.handles());
    assertThat(reading.data().links()).isEqualTo(data.links());
    assertThat(reading.data().kind()).isEqualTo(Kind.of(data.people().size()));
    assertThat(reading.data().layout()).isEqualTo(data.layout());
    if (reading.exact()) {
      assertThat(ENGINE.write(reading.data())).isEqualTo(text);
    }
  }

  /// Sets a field and checks all the laws on it.
  private static void setReadsBack(Reading before, String field, String value)
      throws FieldException {
    FieldPath path = FieldPath.parse(field);
    Edit edit = ENGINE.set(before, path, value);
    String text = edit.apply(before.text());
    Reading after = ENGINE.read(text);
    assertThat(after.field(path)).hasValueSatisfying(f -> assertThat(f.value()).isEqualTo(value));
    assertThat(edit.inverse(before.text()).apply(text)).isEqualTo(before.text());
    Places places = before.layout().orElseThrow().places().get(field);
    List<Span> allowed = new ArrayList<>(List.of(places.home().span()));
    places.echoes().forEach(echo -> allowed.add(echo.span()));
    String shown = field.replace(".avatar", ".shown");
    Places presence = before.layout().orElseThrow().places().get(shown);
    if (presence != null) {
      allowed.add(presence.home().span());
    }
    for (Replacement replacement : edit.replacements()) {
      assertThat(allowed).contains(replacement.span());
    }
    Set<String> changed = new HashSet<>();
    for (Field other : before.fields()) {
      String now = after.field(other.path()).map(Field::value).orElse(null);
      if (!other.value().equals(now)) {
        changed.add(other.path().toString());
      }
    }
    assertThat(List.of(field, shown)).containsAll(changed);
  }

  @Provide
  Arbitrary<String> texts() {
    return Hostile.texts();
  }

  @Provide
  Arbitrary<String> names() {
    return Hostile.names();
  }

  @Provide
  Arbitrary<String> addresses() {
    return Hostile.addresses();
  }

  @Provide
  Arbitrary<List<String>> handles() {
    return Hostile.handles().list().ofMinSize(1).ofMaxSize(3);
  }

  @Provide
  Arbitrary<String> links() {
    return Arbitraries.of("links.report", "links.data", "links.training");
  }

  @Provide
  Arbitrary<String> counts() {
    return Arbitraries.of("downloaded", "retweets", "short", "kept")
        .map(count -> "people[0].tweets." + count);
  }

  @Provide
  Arbitrary<Set<Mangling>> manglings() {
    return Arbitraries.of(Mangling.class).set().ofMaxSize(4);
  }

  @Provide
  Arbitrary<CardData> cards() {
    return CardDatas.any();
  }
}

package cardwright.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cardwright.text.Edit;
import cardwright.text.FieldPath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/// Adding, removing and reordering people: what was asked for is read back, and nothing else
/// changes.
class PeopleLawsTest {

  private static final CardEngine ENGINE = CardEngine.standard();

  @Property
  void peopleOfWrittenCardsAreArranged(
      @ForAll("cards") CardData data,
      @ForAll("newcomers") List<Person> newcomers,
      @ForAll long seed)
      throws FieldException {
    Reading before = ENGINE.read(ENGINE.write(data));
    arranged(before, newcomers, new Random(seed));
  }

  @Property
  void peopleOfMangledCardsAreArranged(
      @ForAll @IntRange(min = 3, max = 4) int card,
      @ForAll("manglings") Set<Mangling> manglings,
      @ForAll("newcomers") List<Person> newcomers,
      @ForAll long seed)
      throws FieldException {
    String text = Seeds.text(card);
    for (Mangling mangling : manglings) {
      text = mangling.apply(text);
    }
    arranged(ENGINE.read(text), newcomers, new Random(seed));
  }

  private static Reading arranged(Reading before, List<Person> newcomers, Random random)
      throws FieldException {
    List<Person> wanted = new ArrayList<>(before.data().people());
    wanted.addAll(newcomers);
    Collections.shuffle(wanted, random);
    int most = Math.min(wanted.size(), before.room());
    return set(before, wanted.subList(0, 1 + random.nextInt(most)));
  }

  /// Makes a card be about these people and checks all the laws on it.
  private static Reading set(Reading before, List<Person> wanted) throws FieldException {
    Edit edit = ENGINE.people(before, wanted);
    String text = edit.apply(before.text());
    Reading after = ENGINE.read(text);
    assertThat(after.data().people()).isEqualTo(wanted);
    assertThat(after.data().handles()).isEqualTo(before.data().handles());
    assertThat(after.data().links()).isEqualTo(before.data().links());
    assertThat(after.data().metadata()).isEqualTo(before.data().metadata());
    assertThat(after.data().fields()).isEqualTo(before.data().fields());
    boolean everybodyCounted = wanted.stream().allMatch(person -> person.tweets() != null);
    if (everybodyCounted || before.room() > 1) {
      assertThat(after.ownText().size()).isEqualTo(before.ownText().size());
    }
    if (before.problems().isEmpty()) {
      assertThat(after.data().kind()).isEqualTo(Kind.of(wanted.size()));
      assertThat(after.problems()).isEmpty();
    }
    assertThat(edit.inverse(before.text()).apply(text)).isEqualTo(before.text());
    assertThat(text.lines().count()).isEqualTo(before.text().lines().count());
    if (wanted.equals(before.data().people())) {
      assertThat(edit.isEmpty()).isTrue();
    }
    return after;
  }

  @Example
  void aCardStaysExact() throws FieldException {
    Reading reading = ENGINE.read(Seeds.text(3));
    Person ann = new Person("Ann | & <b>", null, false, null);
    List<Person> people = new ArrayList<>(reading.data().people());
    people.set(1, ann);
    reading = set(reading, people);
    assertThat(reading.exact()).isTrue();
    reading = set(reading, people.reversed());
    assertThat(reading.exact()).isTrue();
    reading = set(reading, List.of(people.getFirst()));
    assertThat(reading.exact()).isTrue();
    assertThat(set(reading, List.of(ann)).text())
        .contains("AI BOT")
        .contains("| Data | Ann \\| & &lt;b> |\n| --- | --- |\n| Tweets downloaded |  |\n");
  }

  @Example
  void aSecondPersonTakesThePlaceThatIsFree() throws FieldException {
    Reading alone = ENGINE.read(Seeds.text(4));
    List<Person> people = new ArrayList<>(alone.data().people());
    people.add(new Person("Ann", "https://a.example/b.png", true, null));
    Reading two = set(alone, people);
    assertThat(two.exact()).isTrue();
    assertThat(two.text()).contains("AI CYBORG").contains("url(&#39;https://a.example/b.png&#39;)");
    Reading back = set(two, alone.data().people());
    assertThat(back.text()).isEqualTo(alone.text());
  }

  @Example
  void aNewPersonsCountsAndAvatarCanBeSet() throws FieldException {
    String text = Seeds.text(4);
    for (Map.Entry<String, String> value :
        List.of(
            Map.entry("people[+].name", "Ann"),
            Map.entry("people[1].avatar", "a.png"),
            Map.entry("people[1].tweets.kept", "12"),
            Map.entry("people[1].tweets.short", "3"))) {
      text =
          ENGINE
              .set(ENGINE.read(text), FieldPath.parse(value.getKey()), value.getValue())
              .apply(text);
    }
    Reading reading = ENGINE.read(text);
    assertThat(reading.data().people().get(1))
        .isEqualTo(new Person("Ann", "a.png", true, new TweetCounts(null, null, 3L, 12L)));
    text = ENGINE.set(reading, FieldPath.parse("people[1]"), "").apply(text);
    assertThat(text).isEqualTo(Seeds.text(4));
  }

  @Example
  void rowsOfTheCardsOwnMoveAlong() throws FieldException {
    String text =
        Seeds.text(3)
            .replace("| Tweets kept |", "| Likes | 1 | 2 | 3 |\n| Tweets kept |")
            .replace("| --- | --- | --- | --- |", "| :--- | ---: | :---: | --- |");
    Reading before = ENGINE.read(text);
    Reading after = set(before, before.data().people().reversed());
    assertThat(after.text()).contains("| Likes | 3 | 2 | 1 |");
    assertThat(after.text()).contains("| :--- | --- | :---: | ---: |");
  }

  @Example
  void whatTheLayoutHasNoRoomForIsRefused() throws FieldException {
    Reading one = ENGINE.read(Seeds.text(0));
    assertThat(one.room()).isEqualTo(1);
    assertThatThrownBy(() -> ENGINE.set(one, FieldPath.parse("people[+].name"), "Ann"))
        .isInstanceOf(FieldException.class)
        .hasMessageContaining("room for 1 person");
    assertThatThrownBy(() -> ENGINE.set(one, FieldPath.parse("people[0]"), ""))
        .hasMessageContaining("at least one");
    assertThatThrownBy(() -> ENGINE.set(one, FieldPath.parse("people[0]"), "Ann"))
        .hasMessageContaining("people[0].name");
    assertThatThrownBy(() -> ENGINE.set(one, FieldPath.parse("people[+]"), "Ann"))
        .hasMessageContaining("people[+].name");
    Reading none = ENGINE.read("# Nothing\n");
    assertThat(none.room()).isZero();
    Person ann = new Person("Ann", null, false, one.data().people().getFirst().tweets());
    assertThatThrownBy(() -> ENGINE.people(none, List.of(ann))).isInstanceOf(FieldException.class);
    Reading other = set(one, List.of(ann));
    assertThat(other.data().kind()).isEqualTo(Kind.BOT);
    assertThat(ENGINE.read(Seeds.text(3)).room()).isEqualTo(3);
  }

  @Provide
  Arbitrary<CardData> cards() {
    return CardDatas.any();
  }

  @Provide
  Arbitrary<List<Person>> newcomers() {
    Arbitrary<Long> count = Arbitraries.longs().between(0, 1_000_000);
    Arbitrary<TweetCounts> tweets =
        Combinators.combine(count, count, count, count).as(TweetCounts::new);
    return Combinators.combine(Hostile.names(), Hostile.addresses(), tweets.injectNull(0.3))
        .as((name, avatar, counts) -> new Person(name, avatar, true, counts))
        .list()
        .ofMaxSize(2);
  }

  @Provide
  Arbitrary<Set<Mangling>> manglings() {
    return Arbitraries.of(Mangling.class).set().ofMaxSize(4);
  }
}

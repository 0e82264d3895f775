package cardwright.card;

import static org.assertj.core.api.Assertions.assertThat;

import cardwright.layout.LayoutFiles;
import cardwright.layout.LayoutReading;
import cardwright.layout.Layouts;
import cardwright.layout.Place;
import cardwright.layout.Places;
import cardwright.text.Lines;
import cardwright.text.Span;
import cardwright.text.Utf8;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/// Cards that fit their layout to the letter: their values, read from the homes at once, are those
/// that weighing every place gives.
class ExactReadingTest {

  private static final CardEngine ENGINE = CardEngine.standard();
  private static final Layouts BUILT_IN = LayoutFiles.builtIn();
  private static final List<String> LAYOUTS =
      IntStream.range(0, Seeds.NAMES.size())
          .mapToObj(seed -> String.valueOf(ENGINE.read(Seeds.text(seed)).data().layout()))
          .toList();

  @Property
  void valuesAreThoseOfThePlaces(@ForAll("cards") CardData data) throws FieldException {
    LayoutReading found = complete(ENGINE.write(data));
    assertThat(values(found)).isEqualTo(atHome(found));
  }

  @Property
  void placesThatSayOtherThingsChangeNothingOfThat(
      @ForAll("cards") CardData data,
      @ForAll @IntRange(max = 200) int place,
      @ForAll("values") String instead)
      throws FieldException {
    String text = ENGINE.write(data);
    List<Place> places = places(complete(text));
    Place changed = places.get(place % places.size());
    String other =
        text.substring(0, changed.span().start()) + instead + text.substring(changed.span().end());
    ENGINE
        .read(other)
        .layout()
        .filter(LayoutReading::complete)
        .ifPresent(found -> assertThat(values(found)).isEqualTo(atHome(found)));
  }

  @Property(tries = 500)
  void theBytesSayWhatTheTextSays(
      @ForAll("cards") CardData data,
      @ForAll @IntRange(max = 200) int place,
      @ForAll("values") String instead,
      @ForAll boolean changed)
      throws FieldException {
    String text = ENGINE.write(data);
    List<Place> places = places(complete(text));
    Span span = places.get(place % places.size()).span();
    String other =
        changed ? text.substring(0, span.start()) + instead + text.substring(span.end()) : text;
    byte[] bytes = other.getBytes(StandardCharsets.UTF_8);
    boolean exact = BUILT_IN.readExactly(bytes, bytes.length).isPresent();
    Statistics.label("read as bytes")
        .collect(exact)
        .coverage(checker -> checker.check(true).percentage(share -> share > 40));
    assertSaysTheSame(bytes);
  }

  @Property(tries = 500)
  void aByteThatDoesNotBelongIsSeen(
      @ForAll("cards") CardData data, @ForAll @IntRange(max = 200) int place, @ForAll byte instead)
      throws FieldException {
    String text = ENGINE.write(data);
    List<Place> places = places(complete(text));
    Place changed = places.get(place % places.size());
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    int at = text.substring(0, changed.span().start()).getBytes(StandardCharsets.UTF_8).length;
    bytes[at] = instead;
    assertSaysTheSame(bytes);
  }

  private static void assertSaysTheSame(byte[] bytes) {
    Reading read = ENGINE.read(bytes).orElse(null);
    if (!(Utf8.decode(bytes) instanceof Utf8.Text(String text))) {
      assertThat(read).isNull();
      return;
    }
    Reading expected = ENGINE.read(text);
    assertThat(read.data()).isEqualTo(expected.data());
    assertThat(List.copyOf(read.data().metadata().keySet()))
        .isEqualTo(List.copyOf(expected.data().metadata().keySet()));
    assertThat(List.copyOf(read.data().fields().keySet()))
        .isEqualTo(List.copyOf(expected.data().fields().keySet()));
    assertThat(read.text()).isEqualTo(text);
    assertThat(read.exact()).isEqualTo(expected.exact());
    assertThat(read.problems()).isEqualTo(expected.problems());
  }

  @Property
  void everyKindOfLineEndFits(
      @ForAll("cards") CardData data, @ForAll("ends") List<String> ends, @ForAll boolean last)
      throws FieldException {
    String text = ENGINE.write(data);
    Lines lines = Lines.of(text);
    StringBuilder mixed = new StringBuilder();
    for (int i = 0; i < lines.count(); i++) {
      boolean ended = last || i + 1 < lines.count();
      mixed.append(lines.content(i)).append(ended ? ends.get(i % ends.size()) : "");
    }
    // A lone CR and the LF of an empty line after it would be one line end.
    if (Lines.of(mixed.toString()).count() == lines.count()) {
      LayoutReading plain = complete(text);
      LayoutReading found = ENGINE.read(mixed.toString()).layout().orElseThrow();
      assertThat(found.complete()).isTrue();
      assertThat(found.values()).isEqualTo(plain.values());
      assertThat(values(found)).isEqualTo(atHome(found));
      assertThat(found.explained().cardinality()).isEqualTo(lines.count());
    }
  }

  @Property
  void aLineMoreOrLessDoesNotFit(
      @ForAll("cards") CardData data, @ForAll @IntRange(max = 200) int at, @ForAll boolean more)
      throws FieldException {
    String text = ENGINE.write(data);
    Lines lines = Lines.of(text);
    int line = at % lines.count();
    int start = lines.start(line);
    String other =
        more
            ? text.substring(0, start) + "A line of its own\n" + text.substring(start)
            : text.substring(0, start) + text.substring(lines.fullSpan(line).end());
    // A front matter value may stand on any number of lines.
    if (start > ENGINE.read(text).frontMatter().bodyStart()) {
      assertThat(ENGINE.read(other).layout().filter(LayoutReading::complete)).isEmpty();
    }
  }

  @Example
  void aTextThatStopsSoonerOrGoesOnDoesNotFit() {
    for (int seed = 0; seed < Seeds.NAMES.size(); seed++) {
      String text = Seeds.text(seed);
      LayoutReading found = ENGINE.read(text).layout().orElseThrow();
      if (found.complete()) {
        for (String other :
            List.of(text + "\n\n", text + "\nx", text.substring(0, text.length() / 2), "")) {
          assertThat(ENGINE.read(other).layout().filter(LayoutReading::complete)).isEmpty();
        }
      }
    }
  }

  /// Some of the values are so hostile that their lines fit in part.
  private static LayoutReading complete(String text) {
    LayoutReading found = ENGINE.read(text).layout().orElseThrow();
    Assume.that(found.complete());
    return found;
  }

  private static List<Map.Entry<String, String>> values(LayoutReading found) {
    return List.copyOf(found.values().asMap().entrySet());
  }

  private static List<Map.Entry<String, String>> atHome(LayoutReading found) {
    List<Map.Entry<String, String>> values = new ArrayList<>();
    found.places().forEach((path, places) -> values.add(Map.entry(path, places.home().value())));
    return values;
  }

  private static List<Place> places(LayoutReading found) {
    List<Place> all = new ArrayList<>();
    for (Places places : found.places().values()) {
      all.add(places.home());
      all.addAll(places.echoes());
    }
    return all;
  }

  /// What the sample cards say, of other people.
  @Provide
  Arbitrary<CardData> cards() {
    return CardDatas.any().map(ExactReadingTest::withMetadata);
  }

  private static CardData withMetadata(CardData data) {
    int seed = LAYOUTS.lastIndexOf(data.layout());
    CardData sample = ENGINE.read(Seeds.text(seed)).data();
    return new CardData(
        data.layout(),
        data.people(),
        data.handles(),
        null,
        null,
        sample.thumbnail(),
        data.links(),
        sample.metadata(),
        sample.fields());
  }

  @Provide
  Arbitrary<String> values() {
    return Arbitraries.oneOf(
        Hostile.names(), Hostile.handles(), Hostile.addresses(), Arbitraries.just(""));
  }

  @Provide
  Arbitrary<List<String>> ends() {
    return Arbitraries.of("\n", "\r\n", "\r").list().ofMinSize(1).ofMaxSize(5);
  }
}

package cardwright.card;

import cardwright.layout.FilledCard;
import cardwright.layout.FilledCards;
import cardwright.layout.Layout;
import cardwright.layout.LayoutException;
import cardwright.layout.LayoutFiles;
import cardwright.layout.LayoutReading;
import cardwright.layout.Layouts;
import cardwright.layout.Values;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;

/// What is shown of a card while it is filled is what reading the whole of it gives.
class ExactFillTest {

  private static final Layouts LAYOUTS = LayoutFiles.builtIn();
  private static final List<String> NAMES = LAYOUTS.names();

  @Property(tries = 5000)
  void whatIsShownIsWhatReadingGives(
      @ForAll("layouts") String name, @ForAll("values") Map<String, String> given) {
    Layout layout = LAYOUTS.named(name).orElseThrow();
    Values values = new Values();
    given.forEach(values::put);
    FilledCard filled;
    try {
      filled = LAYOUTS.fillExactly(layout, values).orElse(null);
    } catch (LayoutException e) {
      // A value that its field does not take.
      filled = null;
    }
    Statistics.label("shown")
        .collect(filled != null)
        .coverage(checker -> checker.check(true).percentage(shown -> shown > 10));
    if (filled != null) {
      FilledCards.assertSameAsRead(LAYOUTS, layout, values, filled);
    }
  }

  /// Some lines are left out, as their fields have no value.
  @Property(tries = 5000)
  void whatIsShownOfCardsWithGapsIsWhatReadingGives(
      @ForAll("layouts") String name, @ForAll("gaps") Map<String, String> given) {
    Layout layout = LAYOUTS.named(name).orElseThrow();
    Values values = new Values();
    given.forEach(values::put);
    String shown = "no";
    try {
      FilledCard filled = LAYOUTS.fillKnown(layout, values).orElse(null);
      if (filled != null) {
        LayoutReading read = FilledCards.reading(LAYOUTS, layout, values, filled);
        shown = read.complete() ? "whole" : "with gaps";
      }
    } catch (LayoutException e) {
      // A value that its field does not take.
      shown = "refused";
    }
    Statistics.label("shown")
        .collect(shown)
        .coverage(checker -> checker.check("with gaps").percentage(share -> share > 25));
  }

  @Example
  void nearlyEveryCardIsShown() throws LayoutException {
    for (int i = 0; i < 100; i++) {
      CardData data = SeedMadeCards.data(i);
      Layout layout = LAYOUTS.named(String.valueOf(data.layout())).orElseThrow();
      Values values = CardValues.of(layout, data);
      FilledCards.assertSameAsRead(
          LAYOUTS, layout, values, LAYOUTS.fillExactly(layout, values).orElseThrow());
    }
  }

  @Example
  void aValueThatReadingWouldWeighIsNotShown() throws LayoutException {
    for (String name : List.of("Tom & Jerry", "Quantity", " ", "a | b & c")) {
      CardData seed = SeedMadeCards.data(3);
      Layout layout = LAYOUTS.named(NAMES.getLast()).orElseThrow();
      Values values = CardValues.of(layout, seed);
      for (int k = 0; k < seed.people().size(); k++) {
        values.put("people[" + k + "].name", name);
      }
      Optional<FilledCard> filled = LAYOUTS.fillExactly(layout, values);
      if (filled.isPresent()) {
        FilledCards.assertSameAsRead(LAYOUTS, layout, values, filled.get());
      }
    }
  }

  @Provide
  Arbitrary<String> layouts() {
    return Arbitraries.of(NAMES);
  }

  @Provide
  Arbitrary<Map<String, String>> values() {
    return Arbitraries.oneOf(hostile(), nearlyPlain());
  }

  /// Nearly plain values without those of whole lines.
  @Provide
  Arbitrary<Map<String, String>> gaps() {
    Arbitrary<List<String>> left =
        Arbitraries.of(
                "links.data",
                "links.training",
                "metadata.thumbnail",
                "tweets.downloaded",
                "tweets.retweets",
                "tweets.short",
                "tweets.kept",
                "tweets.")
            .list()
            .ofMaxSize(4);
    return Combinators.combine(values(), left).as(ExactFillTest::without);
  }

  private static Map<String, String> without(Map<String, String> card, List<String> left) {
    Map<String, String> given = new LinkedHashMap<>(card);
    given.keySet().removeIf(path -> left.stream().anyMatch(path::contains));
    return given;
  }

  /// Values of up to four people; some fields have none, some one that they do not take.
  private static Arbitrary<Map<String, String>> hostile() {
    Arbitrary<Map<String, String>> people =
        people().list().ofMinSize(1).ofMaxSize(4).map(ExactFillTest::numbered);
    Arbitrary<Map<String, String>> handles =
        Hostile.handles().list().ofMinSize(1).ofMaxSize(3).map(ExactFillTest::handles);
    return Combinators.combine(people, handles, others()).as(ExactFillTest::all);
  }

  /// Plain values of up to eight people; at most three fields have another card's value, or none.
  private static Arbitrary<Map<String, String>> nearlyPlain() {
    Arbitrary<Map<String, String>> plain =
        Arbitraries.integers().between(1, 8).map(ExactFillTest::plain);
    Arbitrary<List<Integer>> changed = Arbitraries.integers().between(0, 1000).list().ofMaxSize(3);
    return Combinators.combine(plain, hostile(), changed).as(ExactFillTest::changed);
  }

  private static Map<String, String> changed(
      Map<String, String> card, Map<String, String> other, List<Integer> places) {
    Map<String, String> given = new LinkedHashMap<>(card);
    List<String> names = List.copyOf(all(card, other).keySet());
    for (int place : places) {
      String name = names.get(place % names.size());
      if (other.containsKey(name)) {
        given.put(name, other.get(name));
      } else {
        given.remove(name);
      }
    }
    return given;
  }

  private static Map<String, String> plain(int people) {
    Map<String, String> given = new LinkedHashMap<>();
    for (int i = 0; i < people; i++) {
      String path = "people[" + i + "].";
      given.put(path + "name", "Ann " + i);
      for (String count : List.of("downloaded", "retweets", "short", "kept")) {
        given.put(path + "tweets." + count, String.valueOf(10 + i));
      }
      if (i < 3) {
        given.put(path + "avatar", "https://a.example/" + i + ".jpg");
        given.put("handles[" + i + "]", "ann" + i);
      }
    }
    given.put("links.data", "https://wandb.ai/a/b/runs/1");
    given.put("links.training", "https://wandb.ai/a/b/runs/2");
    given.put(
        "metadata.thumbnail", "https://www.huggingtweets.com/ann/1614098400000/predictions.png");
    return given;
  }

  private static Arbitrary<Map<String, String>> people() {
    return fields(
        Map.of(
            "name", usually(names()),
            "avatar", sometimes(addresses()),
            "shown", rarely(words()),
            "tweets.downloaded", usually(counts()),
            "tweets.retweets", usually(counts()),
            "tweets.short", usually(counts()),
            "tweets.kept", usually(counts())));
  }

  private static Arbitrary<Map<String, String>> others() {
    Arbitrary<Map<String, String>> links =
        fields(
            Map.of(
                "links.report", sometimes(addresses()),
                "links.data", usually(addresses()),
                "links.training", usually(addresses()),
                "model", rarely(Arbitraries.of("a/b", "huggingtweets/ann", "x", "a-b/c.d"))));
    Arbitrary<Map<String, String>> fields =
        fields(
            Map.of(
                "kind", rarely(Arbitraries.of("BOT", "CYBORG", "Bot")),
                "fields.robot", rarely(words()),
                "fields.baseModel", rarely(Arbitraries.of("gpt2", "a/b.c", "#limitations", "x)")),
                "fields.baseModelName", rarely(names()),
                "fields.author", rarely(names()),
                "fields.authorHandle", rarely(Hostile.handles()),
                "fields.padding", rarely(counts())));
    Arbitrary<Map<String, String>> metadata =
        fields(
            Map.of(
                "metadata.language", rarely(names()),
                "metadata.thumbnail", sometimes(thumbnails()),
                "metadata.tags[0]", sometimes(names()),
                "metadata.tags[1]", rarely(names()),
                "metadata.widget[0].text", sometimes(names()),
                "metadata.widget[1].text", rarely(names())));
    return Combinators.combine(links, fields, metadata).as(ExactFillTest::all);
  }

  /// Plain ones, hostile ones, and what stands in the layouts themselves.
  private static Arbitrary<String> names() {
    Arbitrary<String> plain = Arbitraries.of("Ann", "Perso Verant", "Bob 7", "é", "🤖", "محمد");
    return Arbitraries.frequencyOf(
        Tuple.of(6, plain),
        Tuple.of(2, Hostile.names()),
        Tuple.of(1, literals()),
        Tuple.of(1, Arbitraries.of("", " ", "a\nb", "\r", "\ud83e", "---", "no")));
  }

  /// Parts of the layouts' lines.
  private static Arbitrary<String> literals() {
    List<String> texts = new ArrayList<>();
    for (String name : NAMES) {
      LAYOUTS
          .named(name)
          .orElseThrow()
          .lines()
          .forEach(
              line ->
                  line.literals()
                      .forEach(
                          text -> {
                            texts.add(text);
                            texts.add(text.strip());
                            texts.add(text.replaceAll("^.*?>|<.*$|[ |]+", ""));
                          }));
    }
    return Arbitraries.of(texts);
  }

  private static Arbitrary<String> addresses() {
    return Arbitraries.oneOf(
        Arbitraries.of("https://wandb.ai/a/b/runs/1", "https://a.example/x.jpg"),
        Hostile.addresses());
  }

  private static Arbitrary<String> thumbnails() {
    return Arbitraries.oneOf(
        Arbitraries.of(
            "https://www.huggingtweets.com/ann/1614098400000/predictions.png",
            "https://www.huggingtweets.com/ann-bob/1/predictions.png",
            "http://x/y",
            "a//1/predictions.png"),
        Hostile.names());
  }

  private static Arbitrary<String> words() {
    return Arbitraries.of(
        "🤖", "ðŸ¤–", "none", "inherit", "AI", "AI BOT", "x\ud83ey", "&amp;", "|");
  }

  private static Arbitrary<String> counts() {
    return Arbitraries.of("0", "7", "3218", "007", "999999999999999999");
  }

  private static Arbitrary<Optional<String>> usually(Arbitrary<String> values) {
    return values.optional(0.97);
  }

  private static Arbitrary<Optional<String>> sometimes(Arbitrary<String> values) {
    return values.optional(0.5);
  }

  private static Arbitrary<Optional<String>> rarely(Arbitrary<String> values) {
    return values.optional(0.1);
  }

  private static Arbitrary<Map<String, String>> fields(
      Map<String, Arbitrary<Optional<String>>> fields) {
    List<String> names = fields.keySet().stream().sorted().toList();
    List<Arbitrary<Optional<String>>> values = names.stream().map(fields::get).toList();
    return Combinators.combine(values)
        .as(
            all -> {
              Map<String, String> given = new LinkedHashMap<>();
              for (int i = 0; i < names.size(); i++) {
                String name = names.get(i);
                all.get(i).ifPresent(value -> given.put(name, value));
              }
              return given;
            });
  }

  private static Map<String, String> numbered(List<Map<String, String>> people) {
    Map<String, String> given = new LinkedHashMap<>();
    for (int i = 0; i < people.size(); i++) {
      String path = "people[" + i + "].";
      people.get(i).forEach((name, value) -> given.put(path + name, value));
    }
    return given;
  }

  private static Map<String, String> handles(List<String> handles) {
    Map<String, String> given = new LinkedHashMap<>();
    for (int i = 0; i < handles.size(); i++) {
      given.put("handles[" + i + "]", handles.get(i));
    }
    return given;
  }

  @SafeVarargs
  private static Map<String, String> all(Map<String, String>... parts) {
    Map<String, String> given = new LinkedHashMap<>();
    for (Map<String, String> part : parts) {
      given.putAll(part);
    }
    return given;
  }
}

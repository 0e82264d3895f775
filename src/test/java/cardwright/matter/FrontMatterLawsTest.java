package cardwright.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cardwright.text.Edit;
import cardwright.text.FieldPath;
import cardwright.text.Replacement;
import cardwright.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// The laws of front matter, on whatever text there may be.
class FrontMatterLawsTest {

  private static final String SEED =
      """
      ---
      language: en
      thumbnail: https://www.huggingtweets.com/persoverant/1616687540093/predictions.png
      tags:
      - huggingtweets
      widget:
      - text: "My dream is"
      ---

      <div>
      """;

  @Provide
  Arbitrary<String> strings() {
    return Hostile.strings();
  }

  @Provide
  Arbitrary<Object> values() {
    return Hostile.values();
  }

  @Provide
  Arbitrary<String> cards() {
    return Hostile.cards();
  }

  @Provide
  Arbitrary<String> lineEnds() {
    return Hostile.lineEnds();
  }

  @Provide
  Arbitrary<String> seedPaths() {
    return Arbitraries.of(
        "language",
        "thumbnail",
        "tags",
        "tags[0]",
        "widget[0].text",
        "widget[0]",
        "widget",
        "tags[+]",
        "license",
        "widget[+]",
        "widget[0].example_title",
        "co2_eq_emissions.source",
        "datasets[+]",
        "\"a: b\"",
        "x_unknown",
        "widget[+].text",
        "language[+]");
  }

  @Property(tries = 1000)
  void anyTextIsRead(@ForAll String text) {
    assertWhole(text);
  }

  @Property(tries = 1000)
  void anyCardIsRead(@ForAll("cards") String text) {
    assertWhole(text);
  }

  private static void assertWhole(String text) {
    FrontMatter matter = FrontMatter.read(text);
    assertThat(matter.bodyStart()).isBetween(0, text.length());
    assertThat(matter.problems()).allMatch(p -> p.span().end() <= text.length());
    for (FieldPath path : paths(matter)) {
      Span span = matter.span(path).orElseThrow();
      assertThat(span.end()).isLessThanOrEqualTo(text.length());
    }
  }

  @Property(tries = 1000)
  void getWhatYouPutInASeed(
      @ForAll("seedPaths") String name,
      @ForAll("values") Object value,
      @ForAll("lineEnds") String lineEnd) {
    String text = SEED.replace("\n", lineEnd);
    FieldPath path = FieldPath.parse(name);
    FrontMatter before = FrontMatter.read(text);
    Edit edit = before.set(path, value);
    String after = edit.apply(text);
    FrontMatter read = FrontMatter.read(after);
    FieldPath place = FieldPath.parse(name.replace("[+]", index(before, name)));
    assertThat(read.get(place)).as(after).contains(value);
    assertThat(edit.inverse(text).apply(after)).isEqualTo(text);
    assertThat(after.substring(read.bodyStart())).isEqualTo(text.substring(before.bodyStart()));
    assertThat(read.set(place, value).isEmpty()).isTrue();
  }

  private static String index(FrontMatter matter, String name) {
    int plus = name.indexOf("[+]");
    if (plus < 0) {
      return "";
    }
    Optional<Object> old = matter.get(FieldPath.parse(name.substring(0, plus)));
    int size = old.map(o -> o instanceof List<?> list ? list.size() : 1).orElse(0);
    return "[" + size + "]";
  }

  /// In a hostile card an edit may be refused; one that is made keeps the laws.
  @Property(tries = 1000)
  void editsOfHostileCards(
      @ForAll("cards") String text, @ForAll("values") Object value, @ForAll int choice) {
    FrontMatter before = FrontMatter.read(text);
    List<FieldPath> paths = new ArrayList<>(paths(before));
    paths.add(FieldPath.key("license"));
    paths.add(FieldPath.parse("tags[+]"));
    FieldPath path = paths.get(Math.floorMod(choice, paths.size()));
    Edit edit;
    try {
      edit = before.set(path, value);
    } catch (MatterException refused) {
      assertThat(refused)
          .hasMessageMatching("(?s)(cannot|the front matter|no field|there is|the list).*");
      return;
    }
    String after = edit.apply(text);
    FrontMatter read = FrontMatter.read(after);
    if (!path.toString().endsWith("[+]")) {
      assertThat(read.get(path)).as(after).contains(value);
    }
    assertThat(edit.inverse(text).apply(after)).isEqualTo(text);
  }

  @Property(tries = 1000)
  void putWhatYouGotChangesNothing(@ForAll("cards") String text) {
    FrontMatter matter = FrontMatter.read(text);
    for (FieldPath path : paths(matter)) {
      Object value = matter.get(path).orElse(null);
      assertThat(matter.set(path, value).isEmpty()).as("%s in %s", path, text).isTrue();
    }
  }

  @Property(tries = 1000)
  void removalTakesOneThingAway(@ForAll("cards") String text, @ForAll int choice) {
    FrontMatter before = FrontMatter.read(text);
    List<FieldPath> keys = before.values().keySet().stream().map(FieldPath::key).toList();
    if (keys.isEmpty()) {
      return;
    }
    FieldPath path = keys.get(Math.floorMod(choice, keys.size()));
    Edit edit;
    try {
      edit = before.remove(path);
    } catch (MatterException refused) {
      return;
    }
    String after = edit.apply(text);
    Map<String, ?> values = FrontMatter.read(after).values();
    assertThat(values).doesNotContainKey(path.head());
    assertThat(values).hasSize(before.values().size() - 1);
    assertThat(edit.inverse(text).apply(after)).isEqualTo(text);
  }

  /// Only bytes of the value's own lines change.
  @Property(tries = 1000)
  void locality(@ForAll("seedPaths") String name, @ForAll("strings") String value) {
    FrontMatter matter = FrontMatter.read(SEED);
    FieldPath path = FieldPath.parse(name);
    Optional<Span> old = matter.span(path);
    for (Replacement replacement : matter.set(path, value).replacements()) {
      if (old.isPresent()) {
        Span span = old.get();
        assertThat(replacement.span().start()).isGreaterThanOrEqualTo(lineStart(span.start()));
        assertThat(replacement.span().end()).isLessThanOrEqualTo(span.end());
      } else if (!name.equals("language[+]")) {
        assertThat(replacement.span().isEmpty()).isTrue();
      }
    }
  }

  private static int lineStart(int offset) {
    return SEED.lastIndexOf('\n', offset - 1) - "\nwidget:".length();
  }

  @Property(tries = 1000)
  void anEmptyCardTakesAnything(
      @ForAll("strings") String key, @ForAll("values") Object value, @ForAll("cards") String body) {
    String text = "body " + body;
    Edit edit = FrontMatter.read(text).set(FieldPath.key(key), value);
    String after = edit.apply(text);
    FrontMatter read = FrontMatter.read(after);
    assertThat(read.get(FieldPath.key(key))).contains(value);
    assertThat(after).endsWith(text);
    assertThat(edit.inverse(text).apply(after)).isEqualTo(text);
  }

  @Property(tries = 200)
  void halfACharacterIsRefused(@ForAll("seedPaths") String name) {
    FrontMatter matter = FrontMatter.read(SEED);
    assertThatThrownBy(() -> matter.set(FieldPath.parse(name), "a\uD83E"))
        .isInstanceOf(MatterException.class)
        .hasMessageContaining("half a character");
  }

  /// The paths of all keys at the left edge, and of what stands in them one and two levels deep.
  static List<FieldPath> paths(FrontMatter matter) {
    List<FieldPath> paths = new ArrayList<>();
    matter.values().forEach((key, value) -> addPaths(paths, FieldPath.key(key), value, 0));
    return paths;
  }

  private static void addPaths(List<FieldPath> paths, FieldPath path, Object value, int depth) {
    paths.add(path);
    if (depth < 3 && value instanceof Map<?, ?> map) {
      map.forEach((key, item) -> addPaths(paths, path.then((String) key), item, depth + 1));
    }
    if (depth < 3 && value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        addPaths(paths, path.then(i), list.get(i), depth + 1);
      }
    }
  }
}

package cardwright.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;

/// Layouts whose lines can be read in several ways: what is shown of their cards while they are
/// filled is what reading them gives.
class AmbiguousFillTest {

  private static final String HEAD =
      """
      ---
      layout: NAME
      since: SINCE
      fields:
        one: {label: One, type: text}
        two: {label: Two, type: text}
        id: {label: Id, type: id}
        other: {label: Other, type: id}
        word: {label: Word, type: word}
        link: {label: Link, type: url, default: "http://x"}
        items[].name: {label: Names, type: text}
        items[].count: {label: Counts, type: integer}
        made: {label: Made, type: text, pattern: '{{one}}-{{id}}'}
        inner: {label: Inner, type: text, pattern: '{{one}}+{{two}}'}
        both: {label: Both, type: text, pattern: '{{two | home}} {{one}}'}
        marks[].n: {label: Marks, type: integer, default: 7}
        names: {label: Together, type: text, pattern: '{{items[].name | join "+"}}!{{items[].name | join "+"}}'}
        first: {label: First, type: text, pattern: '{{items[0].name}}!'}
        rowed: {label: Row, type: integer, row: and}
        counts: {label: Numbers, type: text, pattern: '{{items[].count | join "-"}}.{{id}}'}
        metadata.title: {label: Title, type: text, pattern: '{{one}}.{{two}}'}
      ---
      ---
      title: {{metadata.title | yaml}}
      ---
      """;

  private static final String BODY =
      """
      # LITERAL
      {{one}} by {{two | home}}
      {{id}}.{{other}} and {{word}}
      <b>{{items[].name | html | join " & "}}</b> {{items[].name | cell | join " | " | home}}
      {{items[].count | join ", "}}
      [{{two | markdown}}]({{link | link}}) ({{word}})
      * {{items[].name}}
      end
      {{made}}
      {{one}}
      """;

  private static final Layouts LAYOUTS =
      new Layouts(
          List.of(
              layout("oldest", "2019", "# Another\n{{one}}\n"),
              layout("old", "2020", BODY.replace("LITERAL", "Old")),
              layout("new", "2021", BODY.replace("LITERAL", "New"))));

  private static Layout layout(String name, String since, String body) {
    try {
      String head = HEAD.replace("NAME", name).replace("SINCE", since);
      return LayoutParser.parse(name, head + body);
    } catch (LayoutException e) {
      throw new IllegalStateException(e);
    }
  }

  @Property(tries = 5000)
  void whatIsShownIsWhatReadingGives(
      @ForAll("layouts") String name,
      @ForAll("values") Map<String, String> scalars,
      @ForAll @Size(min = 1, max = 3) List<@From("texts") String> names) {
    Layout layout = LAYOUTS.named(name).orElseThrow();
    Statistics.label("shown")
        .collect(isSameIfShown(LAYOUTS, layout, values(scalars, names)))
        .coverage(checker -> checker.check(true).percentage(shown -> shown > 5));
  }

  /// Layouts in which reading could believe another place than the one that was filled, or count
  /// other items.
  private static final List<Layouts> ODD =
      Stream.of(
              "{{made}}\n{{one}}\n",
              "{{one}}\n{{made}}\n",
              "{{one}}\n{{inner}}\n",
              "{{both}}\n{{two}}\n",
              "{{two}}\n{{both}}\n",
              "* {{items[].name}}\n\n- {{items[].name}}\n\n",
              "* {{items[].name | markdown}}\n\nend\n",
              "{{names}}\n"
                  + "{{items[].name | join \" & \" | home}}\n"
                  + "{{items[].count | join \" | \"}}\n",
              "{{items[].name | join \" & \"}}\n{{items[].count | join \" | \"}}\n{{names}}\n",
              "{{items[].name | html | join \" & \"}}\n",
              "{{items[].name | join \"-\"}}\n{{items[].count | join \" \"}}\n",
              "{{items[].name | join \"--\"}}\n{{items[].count | join \" and \"}}\n",
              "{{items[].name | cell | join \"|\"}}\n{{items[].count | join \"|\"}}\n",
              "{{items[].name | join \"|\"}}\n{{items[].count | join \"|\"}}\n",
              "{{items[].count | join \" | \"}}\n",
              "{{items[].name | html | join \" & \"}}\n{{items[0].count}}\n",
              "{{items[].name | html | join \" & \"}}\n{{items[1].count}}\n",
              "{{items[].count | join \" | \"}}\n{{items[1].count}}\n",
              "{{items[0].name}}\n{{items[1].name}}\n",
              "{{first}}\n{{items[].name | join \" & \"}}\n{{items[].count | join \" | \"}}\n",
              "{{id | lower}}\n",
              "{{counts}}\n{{items[].name | join \" & \"}}\n{{items[].count | join \" | \"}}\n",
              "{{counts}}\n* {{items[].name}}\n\nend\n",
              "* {{marks[].n}}\n\nend\n",
              "{{marks[].n | join \"-\"}}\n{{marks[1].n}}\n",
              "= {{id | yaml}} =\n",
              "= ({{link | link}}){{link | link}} =\n",
              "= {{id}}.{{other}} =\n",
              "= {{one}}.{{id}}/{{other}} =\n= {{one}} by {{two}} =\n",
              "= {{id}}-{{one}} {{other}} =\n",
              "= {{word}}) {{link}} =\n= {{word}}){{one}} =\n",
              "= [{{two | markdown}}]({{link | link}}) {{link | link}}) =\n")
          .map(body -> new Layouts(List.of(layout("odd", "2020", body))))
          .toList();

  @Property(tries = 5000)
  void whatIsShownOfOddLayoutsIsWhatReadingGives(
      @ForAll("odd") Layouts odd,
      @ForAll("values") Map<String, String> scalars,
      @ForAll("made") Map<String, String> made,
      @ForAll @Size(max = 3) List<@From("texts") String> names) {
    Values values = values(scalars, names);
    made.forEach(values::put);
    Layout layout = odd.named("odd").orElseThrow();
    Statistics.label("shown")
        .collect(isSameIfShown(odd, layout, values))
        .coverage(checker -> checker.check(true).percentage(shown -> shown > 5));
  }

  private static Values values(Map<String, String> scalars, List<String> names) {
    Values values = new Values();
    scalars.forEach(values::put);
    for (int k = 0; k < names.size(); k++) {
      values.put("items[" + k + "].name", names.get(k));
      if (!names.get(k).equals("x")) {
        values.put("items[" + k + "].count", String.valueOf(k));
      }
    }
    return values;
  }

  private static boolean isSameIfShown(Layouts layouts, Layout layout, Values values) {
    Optional<FilledCard> filled;
    try {
      filled = layouts.fillExactly(layout, values);
    } catch (LayoutException e) {
      // A value that its field does not take.
      filled = Optional.empty();
    }
    filled.ifPresent(card -> FilledCards.assertSameAsRead(layouts, layout, values, card));
    return filled.isPresent();
  }

  /// Lines with any of the fields left out.
  @Property(tries = 5000)
  void whatIsShownOfCardsWithGapsIsWhatReadingGives(
      @ForAll("gaps") Layouts layouts,
      @ForAll("values") Map<String, String> scalars,
      @ForAll("rivals") String two,
      @ForAll("made") Map<String, String> made,
      @ForAll @Size(max = 3) Set<@From("names") String> left,
      @ForAll @Size(max = 3) List<@From("texts") String> names) {
    Values values = new Values();
    values(scalars, names)
        .asMap()
        .forEach(
            (path, value) -> {
              if (!left.contains(path)) {
                values.put(path, path.equals("two") ? two : value);
              }
            });
    made.forEach(values::put);
    List<String> layoutNames = layouts.names();
    Layout layout = layouts.named(layoutNames.get(made.size() % layoutNames.size())).orElseThrow();
    String shown = "no";
    try {
      FilledCard filled = layouts.fillKnown(layout, values).orElse(null);
      if (filled != null) {
        LayoutReading read = FilledCards.reading(layouts, layout, values, filled);
        shown = read.complete() ? "whole" : "with gaps";
        // What was not written is not read from elsewhere.
        assertThat(read.values().asMap()).doesNotContainKeys(left.toArray(String[]::new));
        assertThat(read.values().asMap()).doesNotContainKey("rowed");
      }
    } catch (LayoutException e) {
      // A value that its field does not take.
      shown = "refused";
    }
    Statistics.label("shown")
        .collect(shown)
        .coverage(checker -> checker.check("with gaps").percentage(share -> share > 10));
  }

  /// A family is told by the text that all its cards share.
  private static final String END = "\nThis is all that there is to say.\n";

  /// Layouts with lines that may be taken for each other, for heavier ones or for another layout's.
  private static final List<Layouts> GAPS =
      Stream.of(
              List.of("a {{id}}\nb {{other}}\nc {{word}} c\n"),
              List.of("<b>{{id}}</b>\n<b>{{other}}</b>\n<i>{{word}}</i> it is\n"),
              List.of("<b>\n{{id}} in\n</b>\n<b>\n[{{word}}]\n</b>\n<b>\n</b>\n"),
              List.of("-{{two}}-\n-{{id}}- and -\n\n({{word}}) of -\n"),
              List.of("-{{id}}- and -\n-{{two}}-\n\n({{word}}) of -\n"),
              List.of("x\n{{id}}x\nx\n({{word}}x\nx\n[{{other}}x\nx\nx\nx\nx\n"),
              List.of("By the way, this is what it is, as long as it is: {{id}}\n".repeat(6)),
              List.of(
                  "is {{items[].name | html | join \" & \"}}\n"
                      + "all {{items[].count | join \"-\"}}\n"),
              List.of(
                  "| is | {{items[].name | cell | join \"|\"}} |\n"
                      + "| or | {{items[].name | cell | join \"| \"}} |\n"
                      + "all {{items[].count | join \"-\"}}\n"),
              List.of("[{{items[0].name}}] it is\nall {{items[].count | join \"-\"}}\n"),
              List.of("x\nall {{items[].count | join \"-\"}}\n"),
              List.of("of {{made}}\nat {{id}}\nby {{word}}\n"),
              List.of("| k | v |\n| - | - |\n| {{word}} | {{two}} |\n\nin {{rowed}} rows\n"),
              List.of("x\n{{two}} in all\n[{{word}}]\n", "x\nat {{id}} in all\n"),
              List.of("x\nat {{id}}\nin {{word}}\nold\n", "new\nat {{id}}\nof {{other}}\n"))
          .map(
              bodies ->
                  new Layouts(
                      IntStream.range(0, bodies.size())
                          .mapToObj(i -> layout("layout" + i, "202" + i, bodies.get(i) + END))
                          .toList()))
          .toList();

  @Provide
  Arbitrary<Layouts> gaps() {
    return Arbitraries.of(GAPS);
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.of("two", "id", "other", "word", "items[0].count", "items[1].count");
  }

  /// What makes a line look like another one, and plain texts.
  @Provide
  Arbitrary<String> rivals() {
    return Arbitraries.of("a", "b c", "x- and ", "é", "in", "at b", "12", "-");
  }

  /// Where two layouts differ in a line with slots, a card may fit both.
  @Example
  void nothingIsShownOfALayoutThatIsNotToldFromAnOlderOne() throws LayoutException {
    Layout old = layout("old", "2020", "{{one}}\nend\n");
    Layout late = layout("late", "2021", "{{two}}\nend\n");
    Layouts both = new Layouts(List.of(old, late));
    Values values = new Values().put("one", "a").put("two", "b");
    FilledCards.assertSameAsRead(both, old, values, both.fillExactly(old, values).orElseThrow());
    assertThat(both.fillExactly(late, values)).isEmpty();
  }

  @Provide
  Arbitrary<Layouts> odd() {
    return Arbitraries.of(ODD);
  }

  /// Values with others inside, given themselves.
  @Provide
  Arbitrary<Map<String, String>> made() {
    Arbitrary<String> texts =
        Arbitraries.of("a-b", "x+y", "p q", "7!7", "7!", "1-2-3.x", "0.a", "5");
    return Arbitraries.maps(
            Arbitraries.of("made", "inner", "both", "names", "first", "counts", "marks[0].n"),
            texts)
        .ofMaxSize(3);
  }

  @Provide
  Arbitrary<String> layouts() {
    return Arbitraries.of("old", "new");
  }

  @Provide
  Arbitrary<Map<String, String>> values() {
    Arbitrary<String> ids = Arbitraries.of("a", "b.c", "a/b", "c.", ".", "x-1");
    Arbitrary<String> words = Arbitraries.of("w", "and", ".and", "w)", ")", "(w");
    Arbitrary<String> links =
        Arbitraries.of("http://x/y", "http://x)", "http://(x", "http://x](", "http://x)\\");
    return Combinators.combine(texts(), texts(), ids, ids, words, links)
        .as(
            (one, two, id, other, word, link) ->
                Map.of(
                    "one", one, "two", two, "id", id, "other", other, "word", word, "link", link));
  }

  /// Plain ones, and such as are made of what stands between the slots.
  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "a",
            "b",
            " by ",
            ".",
            " and ",
            "/",
            "-",
            ", ",
            " | ",
            " & ",
            ")",
            "](",
            "<b>",
            "end",
            "* ",
            "# New",
            "# Old",
            "---",
            " ",
            "é",
            "🤖",
            "http://x",
            "1",
            "\\");
    return Arbitraries.oneOf(
        Arbitraries.of("a", "b.c", "x", "end", "a by b", "a|b", "🤖 é"),
        pieces.list().ofMinSize(1).ofMaxSize(3).map(list -> String.join("", list)));
  }
}

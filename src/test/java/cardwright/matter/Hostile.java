package cardwright.matter;

import cardwright.text.Utf8;
import java.math.BigInteger;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/// Generators of values, blocks and texts that are hard on a reader.
final class Hostile {

  private static final String[] STRINGS = {
    "",
    " ",
    "no",
    "NO",
    "on",
    "y",
    "null",
    "~",
    "true",
    "123",
    "1e3",
    "0x1F",
    "0o7",
    "1_000",
    "1:30",
    ".5",
    ".inf",
    ".nan",
    "2021-01-01",
    "2001-12-14t21:59:43.10-05:00",
    "<<",
    "=",
    "---",
    "...",
    "--- a",
    "- a",
    "-",
    "?",
    ": ",
    "a: b",
    "a:",
    "a #b",
    "#a",
    "@a",
    "%a",
    "`a",
    "&a",
    "*a",
    "!a",
    "|",
    ">",
    "'",
    "\"",
    "'a'",
    "\"a\"",
    "it's",
    "a\\b",
    "\\n",
    "[a]",
    "{a}",
    "a, b",
    "a]",
    "\t",
    "a\tb",
    "\0",
    "\u0007",
    "\u0085",
    "\u2028",
    "\uFEFF",
    "\uFFFE",
    "\u00A0",
    "\u007F",
    "🤖",
    "a🤖: b",
    "👩‍👩‍👧",
    "שלום",
    "a\nb",
    "a\n\nb\n",
    "\na",
    "a\n",
    "a\r\nb",
    "a\n---\nb",
    " a\nb",
    "a\n b",
    "a ",
    "---\n",
    "en",
    "apache-2.0",
    "https://huggingface.co/a?b=c#d",
    "a:b",
    "null ",
    "+1",
    "-1",
    "0"
  };

  private static final String[] LINES = {
    "license: mit",
    "license: \"mit\"",
    "license: 'it''s' # why",
    "language: en",
    "language:",
    "language: [en, 'no']",
    "language: [",
    "]",
    "tags:",
    "- a",
    "- \"b\"",
    "- 'c' # c",
    "  - d",
    "- e: 1",
    "  f: \"x\"",
    "- - g",
    "widget:",
    "- text: \"My dream is\"",
    "  example_title: x",
    "inference: false",
    "n: 123456789012345678901",
    "m: {a: 1, \"b\": [x, y]}",
    "m: {}",
    "l: []",
    "p: |",
    "p: >-",
    "p: |+",
    "  line one",
    "  line two: x",
    "",
    " ",
    "# note",
    "  # deep note",
    "model-index:",
    "  name: \"🤖\"",
    "🤖: 🤖",
    "a: &x 1",
    "b: *x",
    "c: &y [1, 2]",
    "d: *y",
    "!!str e: !!int 5",
    "? k",
    ": v",
    "---",
    "--- ",
    "---oops",
    "...",
    "%YAML 1.2",
    "\ttab: x",
    "bad: a: b",
    "q: \"open",
    "q: 'open",
    "\"quoted key\": 1",
    "1: 2",
    "null: 3",
    "true: 4",
    "@bad",
    "dup: 1",
    "dup: 2",
    "co2_eq_emissions:",
    "    emissions: 1.5",
    "long: some words",
    "  that go on",
    "\u0000",
    "x: \u0007",
  };

  private Hostile() {}

  static Arbitrary<String> strings() {
    Arbitrary<String> any = Arbitraries.strings().ofMaxLength(12).filter(Utf8::isEncodable);
    Arbitrary<String> glued =
        Arbitraries.of(STRINGS)
            .list()
            .ofMinSize(2)
            .ofMaxSize(4)
            .map(parts -> String.join("", parts));
    return Arbitraries.frequencyOf(
        Tuple.of(3, Arbitraries.of(STRINGS)), Tuple.of(2, glued), Tuple.of(1, any));
  }

  static Arbitrary<Object> values() {
    return values(2);
  }

  private static Arbitrary<Object> values(int depth) {
    Arbitrary<Object> scalar =
        Arbitraries.oneOf(
            strings().map(s -> s),
            Arbitraries.longs().map(n -> n),
            Arbitraries.doubles().map(n -> n),
            Arbitraries.of(true, false).map(b -> b),
            Arbitraries.bigIntegers().map(n -> n.add(BigInteger.TEN.pow(60))));
    if (depth == 0) {
      return scalar;
    }
    Arbitrary<Object> list = values(depth - 1).list().ofMaxSize(3).map(l -> l);
    Arbitrary<Object> map = Arbitraries.maps(strings(), values(depth - 1)).ofMaxSize(3).map(m -> m);
    return Arbitraries.frequencyOf(Tuple.of(4, scalar), Tuple.of(1, list), Tuple.of(1, map));
  }

  static Arbitrary<String> lineEnds() {
    return Arbitraries.of("\n", "\r\n", "\r");
  }

  /// Cards whose front matter is made of lines that do or do not fit together.
  static Arbitrary<String> cards() {
    Arbitrary<String> head =
        Arbitraries.of("---", "---", "---", "\uFEFF---", "\n\n---", " ---", "--- ", "");
    Arbitrary<String> tail = Arbitraries.of("---", "---", "---", "--- \t", "---oops", "");
    Arbitrary<String> body = Arbitraries.of("", "# Title", "\n# Title\n\n---\n\ntext", "🤖");
    return Combinators.combine(
            head, Arbitraries.of(LINES).list().ofMaxSize(8), tail, body, lineEnds())
        .as(
            (open, lines, close, rest, end) ->
                (open
                        + "\n"
                        + lines.stream().map(l -> l + "\n").collect(Collectors.joining())
                        + close
                        + "\n"
                        + rest)
                    .replace("\n", end));
  }
}

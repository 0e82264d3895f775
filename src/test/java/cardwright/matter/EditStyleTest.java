package cardwright.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cardwright.text.Edit;
import cardwright.text.FieldPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Edits are written in the style the block has; `~` stands for a line end here.
class EditStyleTest {

  private static String card(String block) {
    return "---\n" + block.replace('~', '\n') + "\n---\nBody\n";
  }

  private static String set(String block, String path, Object value) {
    String text = card(block);
    return FrontMatter.read(text).set(FieldPath.parse(path), value).apply(text);
  }

  private static String remove(String block, String path) {
    String text = card(block);
    return FrontMatter.read(text).remove(FieldPath.parse(path)).apply(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "license: mit; license; gpl; license: gpl",
        "license: 'mit'; license; gpl; license: 'gpl'",
        "license: 'mit'; license; it's; license: 'it''s'",
        "license: \"mit\"; license; gpl; license: \"gpl\"",
        "license: mit # why; license; gpl; license: gpl # why",
        "license:    mit; license; gpl; license:    gpl",
        "license:; license; gpl; license: gpl",
        "license: # why; license; gpl; license: gpl # why",
        "a: 'x'~license: mit; license; no; a: 'x'~license: 'no'",
        "\"license\": mit; license; gpl; \"license\": gpl",
        "license: !!str 5; license; gpl; license: gpl",
        "🤖: 🤖~license: mit; license; 🤖 x; 🤖: 🤖~license: 🤖 x",
        "p: |~  one~  two~q: r; p; three; p: |-~  three~q: r",
        "p: >-~  one~  two~q: r; p; three; p: >-~  three~q: r",
        "p: one~  two~q: r; p; three; p: three~q: r",
        "p: \"one~  two\"~q: r; p; three; p: \"three\"~q: r",
        "p:~  one~q: r; p; three; p: three~q: r",
        "m: {a: x, b: \"y\"}; m.b; z z; m: {a: x, b: \"z z\"}",
        "m: {a: x, b: y}; m.a; p, q; m: {a: \"p, q\", b: y}",
        "m: {a: x}; m.c; z; m: {a: x, c: z}",
        "m: {}; m.c; z; m: {c: z}",
        "m:~    a: x; m.c; z; m:~    a: x~    c: z",
        "m:~    a: x; m.c.d; z; m:~    a: x~    c:~      d: z",
        "tags:~- a; tags[+]; b; tags:~- a~- b",
        "tags:~  - a; tags[+]; b; tags:~  - a~  - b",
        "tags:~  - a # c~# d~x: y; tags[+]; b; tags:~  - a # c~  - b~# d~x: y",
        "tags:~- 'a'; tags[+]; b; tags:~- 'a'~- 'b'",
        "tags: [a]; tags[+]; b; tags: [a, b]",
        "tags: [a, c]; tags[+]; b; tags: [a, c, b]",
        "tags: []; tags[+]; b; tags:~- b",
        "tags: [\"a\"]; tags[+]; b; tags: [\"a\", \"b\"]",
        "tags: [~  a,~  c~]; tags[+]; b; tags: [~  a,~  c,~  b~]",
        "tags: [~  a,~  c,~]; tags[+]; b; tags: [~  a,~  c,~  b,~]",
        "tags: a; tags[+]; b; tags:~- a~- b",
        "tags: 'a'; tags[+]; b; tags:~- 'a'~- 'b'",
        "x: [c]~tags: a; tags[+]; b; x: [c]~tags: [a, b]",
        "x:~  - c~tags: a # d; tags[+]; b; x:~  - c~tags: # d~  - a~  - b",
        "tags:; tags[+]; b; tags:~- b",
        "x: y; tags[+]; b; x: y~tags:~- b",
        "tags: b; language; en; language: en~tags: b",
        "tags: b~# end; x; z; tags: b~x: z~# end",
        "language: en~tags: b; license; mit; language: en~license: mit~tags: b",
        "widget:~- text: a~- text: \"b\"; widget[+].text; c; widget:~- text: a~- text: \"b\"~-"
            + " text: \"c\"",
        "a:~- - b~  - c; a[0][1]; d; a:~- - b~  - d",
        "a:~- - b~  - c; a[0][+]; d; a:~- - b~  - c~  - d",
        "{license: mit}; license; gpl; {license: gpl}",
        "{license: mit}; x; z; {license: mit, x: z}",
        "a: b; license; `x # y`; a: b~license: \"x # y\""
      })
  void aTextIsSet(String block, String path, String value, String expected) {
    assertThat(set(block, path, value)).isEqualTo(card(expected));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "a: b~license: mit~c: d; license; a: b~c: d",
        "a: b~# why~license: mit # x~# next~c: d; license; a: b~# why~# next~c: d",
        "a: b~m:~  x: y~  z: w~c: d; m; a: b~c: d",
        "a: b~m:~  x: y~  z: w; m.x; a: b~m:~  z: w",
        "a: b~m:~  x: y; m.x; a: b~m: {}",
        "tags:~- a~- b~- c; tags[1]; tags:~- a~- c",
        "tags:~- a; tags[0]; tags: []",
        "tags: [a, b, c]; tags[0]; tags: [b, c]",
        "tags: [a, b, c]; tags[2]; tags: [a, b]",
        "tags: [a]; tags[0]; tags: []",
        "widget:~- text: a~  title: b~- text: c; widget[0].text; widget:~- title: b~- text: c",
        "widget:~- text: a~  title: b~- text: c; widget[0]; widget:~- text: c",
        "m: {a: x, b: y}; m.b; m: {a: x}",
        "p: |~  one~  two~q: r; p; q: r",
        "# only~license: mit; license; # only~{}",
        "license: mit~# only; license; {}~# only"
      })
  void aFieldIsRemoved(String block, String path, String expected) {
    assertThat(remove(block, path)).isEqualTo(card(expected));
  }

  @Test
  void theBlockGoesWithItsLastKey() {
    assertThat(remove("license: mit", "license")).isEqualTo("Body\n");
    String rule = "---\nlicense: mit\n---\n---\nno: matter\n---\n";
    assertThat(FrontMatter.read(rule).remove(FieldPath.key("license")).apply(rule))
        .isEqualTo(rule.replace("license: mit", "{}"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "tags:~- a # one~# and~- b; a,b,c; tags:~- a # one~# and~- b~- c",
        "tags:~- a # one~# and~- b; b; tags:~# and~- b",
        "tags:~- a # one~- b~- c; a,x,c; tags:~- a # one~- x~- c",
        "tags:~- a~- c # last; a,b,c; tags:~- a~- b~- c # last",
        "tags: [a, c]; a,b,c; tags: [a, b, c]",
        "tags: a; a,b; tags:~- a~- b"
      })
  void aListKeepsWhatStays(String block, String items, String expected) {
    assertThat(set(block, "tags", List.of(items.split(",")))).isEqualTo(card(expected));
  }

  @Test
  void anEmptyListAndAMap() {
    assertThat(set("tags:~- a~x: y", "tags", List.of())).isEqualTo(card("tags: []~x: y"));
    assertThat(set("m:~  a: 1 # one~  b: 2", "m", Map.of("a", 1, "b", 3)))
        .isEqualTo(card("m:~  a: 1 # one~  b: 3"));
    assertThat(set("m:~  a: 1~  b: 2", "m", "x")).isEqualTo(card("m: x"));
  }

  @Test
  void numbersTruthAndNothing() {
    assertThat(set("inference: true", "inference", false)).isEqualTo(card("inference: false"));
    assertThat(set("n: \"1\"", "n", 2)).isEqualTo(card("n: 2"));
    assertThat(set("n: 1", "n", 1e30)).isEqualTo(card("n: 1.0e+30"));
    assertThat(set("n: 1", "n", null)).isEqualTo(card("n: null"));
    assertThat(set("n: 1", "n", "1")).isEqualTo(card("n: \"1\""));
  }

  @Test
  void severalLines() {
    assertThat(set("a: b", "p", "one\n\ntwo\n")).isEqualTo(card("a: b~p: |~  one~~  two"));
    assertThat(set("tags:~- a", "tags[0]", "one\ntwo")).isEqualTo(card("tags:~- |-~  one~  two"));
    assertThat(set("p: \"a\"", "p", "one\ntwo")).isEqualTo(card("p: \"one\\ntwo\""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void theTextsLineEndsAreUsed(String end) {
    String text = ("\uFEFF\n---\nlicense: mit\ntags:\n- a\n---\n").replace("\n", end) + "\n";
    FrontMatter matter = FrontMatter.read(text);
    assertThat(matter.set(FieldPath.parse("tags[+]"), "b").apply(text))
        .isEqualTo(text.replace("- a" + end, "- a" + end + "- b" + end));
    String bare = "\uFEFF# Title" + end;
    String closing = end.equals("\r") ? "\n" : end;
    assertThat(FrontMatter.read(bare).set(FieldPath.key("license"), "mit").apply(bare))
        .isEqualTo(
            "\uFEFF---" + end + "license: mit" + end + "---" + closing + end + "# Title" + end);
  }

  @Test
  void labelsSayWhatIsDone() {
    FrontMatter matter = FrontMatter.read(card("license: mit~tags: [a]"));
    assertThat(matter.set(FieldPath.key("license"), "x").label()).isEqualTo("Set license");
    assertThat(matter.set(FieldPath.parse("tags[+]"), "x").label()).isEqualTo("Add to tags");
    assertThat(matter.remove(FieldPath.key("license")).label()).isEqualTo("Remove license");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "tags: [a]; tags.x; a list of 1",
        "tags: [a]; tags[5]; a list of 1",
        "m: {a: b}; m[0]; a map",
        "license: mit; license.x; a single value",
        "a: &x [b]~c: *x; c[0]; an alias",
        "a: &x b~c: *x; a; cannot hold this",
        "a: b; x[3]; start with [0]"
      })
  void whatDoesNotFitIsRefused(String block, String path, String message) {
    assertThatThrownBy(() -> set(block, path, "z"))
        .isInstanceOf(MatterException.class)
        .hasMessageContaining(message);
  }

  @Test
  void whatIsNotThereCannotBeRemoved() {
    assertThatThrownBy(() -> remove("a: b", "c"))
        .isInstanceOf(MatterException.class)
        .hasMessageContaining("there is no c");
    assertThatThrownBy(() -> set("a: b", "a", new Object()))
        .isInstanceOf(MatterException.class)
        .hasMessageContaining("cannot stand in front matter");
  }

  @Test
  void typesOfTheCoreSchema() {
    String text =
        card(
            "a: no~b: 12~c: 0x1F~d: 1.5~e: ~f: True~g: '1'~h: 2021-01-01~i: 12345678901234567890~"
                + "1: x~j: 1_000~k: .inf");
    assertThat(FrontMatter.read(text).values().toString())
        .isEqualTo(
            "{a=no, b=12, c=31, d=1.5, e=null, f=true, g=1, h=2021-01-01, i=12345678901234567890,"
                + " 1=x, j=1_000, k=Infinity}");
    assertThat(FrontMatter.read(text).get(FieldPath.key("b"))).contains(12L);
    assertThat(FrontMatter.read(text).get(FieldPath.key("g"))).contains("1");
    assertThat(FrontMatter.read(text).get(FieldPath.key("h"))).contains("2021-01-01");
    assertThat(FrontMatter.read(text).get(FieldPath.key("e"))).isEmpty();
  }

  @Test
  void spansCountCharsAfterEmoji() {
    String text = card("🤖: 🤖🤖~license: mit # 👩‍👩‍👧~tags: [👩‍👩‍👧, b]");
    FrontMatter matter = FrontMatter.read(text);
    assertThat(matter.span(FieldPath.key("license")).orElseThrow().of(text)).isEqualTo("mit");
    assertThat(matter.span(FieldPath.parse("tags[1]")).orElseThrow().of(text)).isEqualTo("b");
    Edit edit = matter.set(FieldPath.parse("tags[0]"), "x");
    assertThat(edit.apply(text)).isEqualTo(text.replace("[👩‍👩‍👧, b]", "[x, b]"));
  }
}

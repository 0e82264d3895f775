package cardwright.matter;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScalarsTest {

  @Provide
  Arbitrary<String> strings() {
    return Hostile.strings();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "en",
        "apache-2.0",
        "https://a.b/c?d=e#f",
        "My dream is",
        "🤖 bot",
        "a,b",
        "a'b",
        "text-generation",
        "openrail++",
        "n<1K",
        "a[0]",
        "it's"
      })
  void whatEveryReaderTakesForAStringStaysPlain(String value) {
    assertThat(Scalars.plainOrQuoted(value)).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "no",
        "Yes",
        "ON",
        "off",
        "y",
        "N",
        "true",
        "null",
        "~",
        "123",
        "-1",
        "1e3",
        "0x1F",
        "0o17",
        "0b1",
        "1_000",
        "1:30",
        ".5",
        ".inf",
        "-.INF",
        ".NaN",
        "2021-01-01",
        "2001-12-14 21:59:43.10 -5",
        "<<",
        "=",
        "@a",
        "%a",
        "`a",
        "a: b",
        "a:",
        "a #b",
        "#a",
        "- a",
        "-",
        "? a",
        "&a",
        "*a",
        "!a",
        "|",
        ">",
        "'a",
        "\"a",
        "[a",
        "{a",
        "]",
        "}",
        ",",
        " a",
        "a ",
        "\ta",
        "a\nb",
        "---",
        "...",
        "\u0000",
        "\u0085",
        "\u2028",
        "\uFEFFa",
        "a\u00A0"
      })
  void whatSomeReaderTakesForSomethingElseIsQuoted(String value) {
    assertThat(Scalars.plainOrQuoted(value)).startsWith("\"").endsWith("\"");
    assertThat(Scalars.read(Scalars.plainOrQuoted(value))).contains(value);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {"a\"b,a\\\"b", "a\\b,a\\\\b", "🤖,🤖"})
  void escapesInsideDoubleQuotes(String value, String inside) {
    assertThat(Scalars.doubleQuotedInside(value)).isEqualTo(inside);
    assertThat(Scalars.readDoubleQuotedInside(inside)).contains(value);
  }

  @Test
  void controlCharactersAreEscaped() {
    assertThat(Scalars.doubleQuotedInside("a\n\t\r\0\u0085")).isEqualTo("a\\n\\t\\r\\u0000\\u0085");
  }

  @Test
  void singleQuotesHoldOnlyWhatIsPrintable() {
    assertThat(Scalars.singleQuoted("it's")).contains("'it''s'");
    assertThat(Scalars.singleQuoted("a\nb")).isEmpty();
    assertThat(Scalars.readSingleQuotedInside("it''s")).contains("it's");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"open",
        "\"a\" b",
        "[a]",
        "{a: b}",
        "a: b",
        "a # b",
        "*x",
        "|",
        "a\nb",
        "\"a\nb\"",
        "\"\\q\"",
        "'a'b'"
      })
  void whatIsNotOneScalarGivesNothing(String source) {
    assertThat(Scalars.read(source)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"123,123", "'\"\\x41\"',A", "no,no", "'''a''',a"})
  void readsTheTextWhateverItsType(String source, String text) {
    assertThat(Scalars.read(source)).contains(text);
  }

  @Property(tries = 5000)
  void whatIsWrittenIsRead(@ForAll("strings") String value) {
    assertThat(Scalars.read(Scalars.plainOrQuoted(value))).contains(value);
    assertThat(Scalars.readDoubleQuotedInside(Scalars.doubleQuotedInside(value))).contains(value);
    Scalars.singleQuoted(value)
        .ifPresent(source -> assertThat(Scalars.read(source)).contains(value));
  }

  @Property(tries = 2000)
  void aSlotHoldsAnyString(@ForAll("strings") String value) {
    String text = "---\nkey: " + Scalars.plainOrQuoted(value) + "\n---\n";
    assertThat(FrontMatter.read(text).values()).containsEntry("key", value);
  }

  @Property(tries = 2000)
  void readingNeverFails(@ForAll("strings") String source) {
    assertThat(Scalars.read(source)).isNotNull();
    assertThat(Scalars.readDoubleQuotedInside(source)).isNotNull();
    assertThat(Scalars.readSingleQuotedInside(source)).isNotNull();
  }

  @Provide
  Arbitrary<String> numberLike() {
    return Arbitraries.strings().withChars("0123456789.-+eExo_:Tz \tinfa").ofMaxLength(8);
  }

  @Property(tries = 2000)
  void whatLooksLikeANumberStaysAString(@ForAll("numberLike") String value) {
    String text = "---\nkey: " + Scalars.plainOrQuoted(value) + "\n---\n";
    assertThat(FrontMatter.read(text).values()).containsEntry("key", value);
  }
}

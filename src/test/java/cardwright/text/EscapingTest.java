package cardwright.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EscapingTest {

  @Provide
  Arbitrary<String> lines() {
    return Hostile.line();
  }

  @Property(tries = 5000)
  void decodingGivesWhatWasEncoded(@ForAll Escaping context, @ForAll("lines") String value) {
    assertThat(context.decode(context.encode(value))).isEqualTo(value);
  }

  @Property(tries = 1000)
  void decodingGivesWhatWasEncodedForAnyText(@ForAll Escaping context, @ForAll String value) {
    assertThat(context.decode(context.encode(value))).isEqualTo(value);
  }

  @Property(tries = 1000)
  void anySourceDecodes(@ForAll Escaping context, @ForAll("lines") String source) {
    assertThat(context.decode(source)).isNotNull();
  }

  @Property(tries = 2000)
  void cellHoldsNoPipeThatEndsIt(@ForAll("lines") String value) {
    String cell = "|" + Escaping.TABLE_CELL.encode(value) + "|";
    int pipe = 1;
    while (cell.charAt(pipe) != '|' || cell.charAt(pipe - 1) == '\\') {
      pipe++;
    }
    assertThat(pipe).isEqualTo(cell.length() - 1);
  }

  @Property(tries = 1000)
  void cellReadsTheSameWhereABackslashEscapesABackslashFirst(@ForAll("lines") String value) {
    String cell = "|" + Escaping.TABLE_CELL.encode(value) + "|";
    int at = 1;
    while (cell.charAt(at) != '|') {
      at += cell.charAt(at) == '\\' ? 2 : 1;
    }
    assertThat(at).isEqualTo(cell.length() - 1);
  }

  @Property(tries = 1000)
  void htmlTextHoldsNoTag(@ForAll("lines") String value) {
    assertThat(Escaping.HTML_TEXT.encode(value)).doesNotContainPattern("<[a-zA-Z/!?]|<\\z");
  }

  @Property(tries = 1000)
  void attributeHoldsNoQuote(@ForAll("lines") String value) {
    assertThat(Escaping.HTML_ATTRIBUTE.encode(value)).doesNotContain("\"", "'");
  }

  @Property(tries = 1000)
  void whatIsEncodedHasNoBlankAtItsEnds(@ForAll("lines") String value) {
    assertThat(Escaping.TABLE_CELL.encode(value)).doesNotContainPattern("\\A[ \t]|[ \t]\\z");
    assertThat(Escaping.HTML_TEXT.encode(value)).doesNotContainPattern("\\A[ \t]|[ \t]\\z");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "TABLE_CELL, a|b, a\\|b",
        "TABLE_CELL, a\\|b, a&#92;\\|b",
        "TABLE_CELL, a\\, a&#92;",
        "TABLE_CELL, C:\\dir, C:\\dir",
        "TABLE_CELL, x_y, x_y",
        "TABLE_CELL, [x](y), \\[x\\](y)",
        "MARKDOWN, a|b, a|b",
        "MARKDOWN, *a*, \\*a\\*",
        "HTML_TEXT, Tom & Jerry, Tom & Jerry",
        "HTML_TEXT, AT&T, AT&amp;T",
        "HTML_TEXT, a <3 b, a <3 b",
        "HTML_TEXT, <b>, &lt;b>",
        "HTML_ATTRIBUTE, it's, it&#39;s",
        "CSS_URL, it's, it\\&#39;s",
        "LINK_TARGET, a(b c, a\\(b&#32;c",
      })
  void writesAsLittleAsNeeded(Escaping context, String value, String source) {
    assertThat(context.encode(value)).isEqualTo(source);
    assertThat(context.decode(source)).isEqualTo(value);
  }
}

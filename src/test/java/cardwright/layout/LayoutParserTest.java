package cardwright.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class LayoutParserTest {

  private static final String HEAD = "---\nlayout: x\nfields:\n  a: {type: text}\n---\n";

  @Test
  void theLastLineMayBeWithoutAnEnd() throws LayoutException {
    assertThat(LayoutParser.parse("x.md", HEAD + "one\n{{a}}").endsWithLineEnd()).isFalse();
    assertThat(LayoutParser.parse("x.md", HEAD + "one\n{{a}}\n").endsWithLineEnd()).isTrue();
  }

  @Test
  void mistakesAreToldWithFileAndLine() {
    refused(HEAD + "ok\n{{a", "x.md:7: a slot is not closed");
    refused(HEAD + "{{b}}", "x.md:6: field 'b' is not declared");
    refused(HEAD + "{{a | shout}}", "x.md:6: there is no filter 'shout'");
    refused(HEAD + "{{a | join}}", "x.md:6: a filter lacks its text");
    refused("---\nfields: {}\n---\n", "the layout has no name");
    refused("---\nlayout: x\n---\n", "no field is declared");
    refused("---\nlayout: x\nfields: {a: {type: colour}}\n---\n", "'a' has an unknown type");
  }

  @Test
  void theProgramsLayoutsComeOldestFirst() {
    assertThat(LayoutFiles.builtIn().names())
        .containsExactly("huggingtweets-2020-10", "huggingtweets-2021-03", "huggingtweets-2021-07");
  }

  private static void refused(String file, String message) {
    assertThatExceptionOfType(LayoutException.class)
        .isThrownBy(() -> LayoutParser.parse("x.md", file))
        .withMessageContaining(message);
  }
}

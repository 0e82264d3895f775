package cardwright.app.source;

import static org.assertj.core.api.Assertions.assertThat;

import cardwright.card.CardEngine;
import cardwright.card.Seeds;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HighlightingTest {

  private static final CardEngine ENGINE = CardEngine.standard();

  private static Highlighting of(String text) {
    return Highlighting.of(ShownText.of(text), ENGINE.read(text));
  }

  /// The parts of a text with a style, each with it.
  private static List<String> styled(String text) {
    List<String> parts = new ArrayList<>();
    for (StyledLine line : of(text).lines()) {
      int at = 0;
      for (StyledLine.Run run : line.runs()) {
        if (!run.styles().isEmpty()) {
          parts.add(line.text().substring(at, at + run.length()) + " " + run.styles().getFirst());
        }
        at += run.length();
      }
    }
    return parts;
  }

  @Test
  void yamlMarkdownAndHtmlAreTold() {
    assertThat(styled("---\nlicense: 'mit' # why\ntags:\n- true\n---\n# Head\n"))
        .containsExactly(
            "--- src-mark",
            "license src-key",
            "'mit' src-string",
            "# why src-comment",
            "tags src-key",
            "- src-mark",
            "true src-literal",
            "--- src-mark",
            "# Head src-heading");
    assertThat(styled("Some `code` and [a](b)\n<div\n class=\"x\">t</div> <!-- a\nb --> &amp;"))
        .containsExactly(
            "`code` src-code",
            "[a](b) src-link",
            "<div src-tag",
            "class src-key",
            "\"x\" src-string",
            "> src-tag",
            "</div src-tag",
            "> src-tag",
            "<!-- a src-comment",
            "b --> src-comment",
            "&amp; src-literal");
    assertThat(styled("```python\n# x\n```\n# y"))
        .containsExactly("```python src-code", "# x src-code", "``` src-code", "# y src-heading");
  }

  @Test
  void inAPlainTextOfYamlQuotesAndNumbersAreAPartOfIt() {
    assertThat(
            styled("---\na: size=0\nb: GLUE 3\nc: it's 'so'\nd: [1, two 2, 'x'] # 3\n- 0.5\n---"))
        .containsExactly(
            "--- src-mark",
            "a src-key",
            "b src-key",
            "c src-key",
            "d src-key",
            "1 src-literal",
            "'x' src-string",
            "# 3 src-comment",
            "- src-mark",
            "0.5 src-literal",
            "--- src-mark");
  }

  @Test
  void theFieldsOfACardAreMarked() {
    List<String> homes = new ArrayList<>();
    for (StyledLine line : of(Seeds.text(3)).lines()) {
      int at = 0;
      for (StyledLine.Run run : line.runs()) {
        if (run.styles().contains("field-home")) {
          homes.add(line.text().substring(at, at + run.length()));
        }
        at += run.length();
      }
    }
    assertThat(homes).contains("Wait Forgot", "Liyrex", "3194", "1323");
  }

  @Property(tries = 500)
  void everyTextIsCoveredWithoutGaps(@ForAll String text) {
    Highlighting all = of(text);
    StringBuilder lines = new StringBuilder();
    for (StyledLine line : all.lines()) {
      lines.append(lines.isEmpty() && line == all.lines().getFirst() ? "" : "\n");
      lines.append(line.text());
      assertThat(line.runs().stream().mapToInt(StyledLine.Run::length).sum())
          .isEqualTo(line.text().length());
    }
    assertThat(lines.toString()).isEqualTo(all.of().shown());
  }

  @Test
  void onlyLinesThatDifferAreStyledAnew() {
    Highlighting before = of("one\ntwo\nthree\nfour\n");
    assertThat(of("one\ntwo\n# new\nthree\nfour\n").since(before.lines()))
        .isEqualTo(new Highlighting.Changed(2, 3));
    assertThat(of("one\ntwo\nthree\nfour\n").since(before.lines()))
        .isEqualTo(new Highlighting.Changed(5, 5));
  }

  @ParameterizedTest
  @ValueSource(strings = {"`", "[", "**", "<a ", "\"", "<!--", "|", "&a", "- ", "'a':", "]("})
  void hostileLinesTakeNoTime(String part) {
    String line = part.repeat(4_900 / part.length());
    String text = "---\n" + (line + "\n").repeat(50) + "---\n" + (line + "\n").repeat(50);
    Assertions.assertTimeout(
        Duration.ofSeconds(5),
        () -> {
          LineState state = LineState.START;
          for (String one : text.split("\n")) {
            state = LineLexer.lex(one, state).next();
          }
        });
  }
}

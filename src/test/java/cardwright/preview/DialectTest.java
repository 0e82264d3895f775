package cardwright.preview;

import static org.assertj.core.api.Assertions.assertThat;

import cardwright.card.CardEngine;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What the Hub adds to Markdown, by examples.
class DialectTest {

  private final PageRenderer renderer = new PageRenderer();

  private Document page(String card) {
    return Jsoup.parse(renderer.render(CardEngine.standard().read(card)).content());
  }

  @ParameterizedTest
  @CsvSource({"NOTE,Note", "tip,Tip", "IMPORTANT,Important", "Warning,Warning", "CAUTION,Caution"})
  void aQuotationWithAKindIsAnAlert(String kind, String title) {
    Document page = page("> [!" + kind + "]\n> The **text**.\n>\n> - item\n");
    Element alert = page.expectFirst("div.alert");
    assertThat(alert.classNames()).contains("alert-" + title.toLowerCase(java.util.Locale.ROOT));
    assertThat(alert.expectFirst(".alert-title").text()).isEqualTo(title);
    assertThat(alert.select("strong").text()).isEqualTo("text");
    assertThat(alert.select("li").text()).isEqualTo("item");
    assertThat(page.select("blockquote")).isEmpty();
    assertThat(page.text()).doesNotContain("[!");
  }

  @ParameterizedTest
  @ValueSource(strings = {"> [!OTHER]\n> x", "> [!NOTE] x\n> y", "> x\n> [!NOTE]", "[!NOTE]\nx"})
  void nothingElseIs(String card) {
    assertThat(page(card).select(".alert")).isEmpty();
  }

  @Test
  void codeOfAKnownLanguageIsColouredAndItsTextStays() {
    String code = "def f(x):\n    # why\n    return \"a<b\" + 12\n";
    Element python = page("```python\n" + code + "```\n").expectFirst("pre code");
    assertThat(python.wholeText()).isEqualTo(code);
    assertThat(python.select("span").eachText()).contains("def", "# why", "\"a<b\"", "12");
    long colours = python.select("span").stream().map(Element::className).distinct().count();
    assertThat(colours).isGreaterThanOrEqualTo(3);
    Element plain = page("```\n" + code + "```\n").expectFirst("pre code");
    assertThat(plain.wholeText()).isEqualTo(code);
    assertThat(plain.select("span")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"$$x^2$$", "\\\\(\\frac{a}{b}\\\\)", "$$\n\\sum_{i=1}^n i\\,x\n$$", "a $$y$$ b"})
  void aFormulaIsSetAndItsSourceIsNotShown(String card) {
    Document page = page(card + "\n");
    assertThat(page.select(".formula > svg[role=img] > path[d]")).isNotEmpty();
    assertThat(page.select("article").text()).doesNotContain("$$", "\\frac", "\\sum");
  }

  @Test
  void aFormulaIsNamedByItsSourceToTheLetter() {
    String tex = "a < b \\& \"c\" \\text{<img src=x onerror='run()'> \\&lt;}";
    Document page = page("a \\\\(" + tex + "\\\\) b\n\n$$" + tex + "$$\n");
    assertThat(page.select(".formula > svg").eachAttr("aria-label")).containsExactly(tex, tex);
    assertThat(page.select(".formula").eachAttr("title")).containsExactly(tex, tex);
    assertThat(page.select("img")).isEmpty();
    assertThat(page.select("article p").eachText()).containsExactly("a b");
  }

  @Test
  void noBlankComesBetweenAFormulaAndTheTextBeside() {
    assertThat(page("(\\\\(x\\\\)).\n").expectFirst("article p").wholeText()).isEqualTo("().");
  }

  @Test
  void aFormulaThatIsNotUnderstoodIsShownAsItIsWritten() {
    Document page = page("a \\\\(\\newcommand{\\x}{1 < 2}\\\\)\n\n$$\\foobar{x}$$\n");
    assertThat(page.select("svg")).isEmpty();
    assertThat(page.select("code.formula-source").eachText())
        .containsExactly("\\newcommand{\\x}{1 < 2}", "\\foobar{x}");
    assertThat(page.select(".formula-block > code.formula-source")).hasSize(1);
  }

  @Test
  void aDrawingThatACardCallsAFormulaIsNone() {
    Document page =
        page("<span class=\"formula\"><svg role=img><path d=\"m0 0\"/></svg>x</span>\n");
    assertThat(page.select("svg, path")).isEmpty();
  }

  @Test
  void aFormulaInCodeStaysCode() {
    Document page = page("`$$x$$`\n");
    assertThat(page.select("code").text()).isEqualTo("$$x$$");
  }

  @Test
  void theWidgetsPromptsStandInItsBox() {
    Document page = page("---\nwidget:\n- text: \"My dream is\"\n- text: \"I <b>\"\n---\nx\n");
    assertThat(page.select("#card, body").text()).contains("My dream is", "I <b>");
    assertThat(page.select("b")).isEmpty();
    assertThat(page("---\nlicense: mit\n---\nx\n").text()).doesNotContain("My dream is");
  }

  @Test
  void stylesOfACardHoldInItsArticleOnly() {
    String css =
        page("<style>h1, .a > p { color: red } body { margin: 9px }</style>\n\n# x\n")
            .select("style")
            .html();
    assertThat(css).contains("color: red");
    for (String rule : css.split("}")) {
      String selectors = rule.split("\\{")[0].strip();
      for (String selector : selectors.isEmpty() ? new String[0] : selectors.split(",")) {
        assertThat(selector).contains("article.prose");
      }
    }
  }

  @Test
  void detailsKeepTheirMarkdownAndWhetherTheyAreOpen() {
    Document page =
        page(
            "<details open><summary>A</summary>\n\n**in**\n\n</details>\n\n"
                + "<details><summary>B</summary>\n\n| a |\n| --- |\n| 1 |\n\n</details>\n");
    assertThat(page.select("details[open] summary").text()).isEqualTo("A");
    assertThat(page.select("details[open] strong").text()).isEqualTo("in");
    assertThat(page.select("details:not([open]) td").text()).isEqualTo("1");
  }

  @Test
  void picturesForOneThemeAreMarked() {
    Document page =
        page("![l](a.png#hf-light-mode-only) ![d](b.png#hf-dark-mode-only) ![both](c.png)\n");
    assertThat(page.select(".light-only [alt=l]")).hasSize(1);
    assertThat(page.select(".dark-only [alt=d]")).hasSize(1);
    assertThat(page.select(".dark-only")).hasSize(1);
    assertThat(page.select(".light-only")).hasSize(1);
    assertThat(page.expectFirst("[alt=both]").closest(".light-only, .dark-only")).isNull();
    String css = HubPage.of("", "").html(true);
    assertThat(css).containsPattern("dark[^{}]*\\.light-only[^{}]*\\{\\s*display:\\s*none");
  }
}

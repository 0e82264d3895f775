package cardwright.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import cardwright.card.CardEngine;
import cardwright.card.Reading;
import cardwright.card.Seeds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageRendererTest {

  private static final CardEngine ENGINE = CardEngine.standard();

  private final PageRenderer renderer = new PageRenderer();

  private Document page(String card) {
    return Jsoup.parse(renderer.render(ENGINE.read(card)).content());
  }

  private Document sample(String name) throws IOException {
    return page(Files.readString(Path.of("assets", "sample", name)));
  }

  @Test
  void showsTheHeadOfACard() throws IOException {
    Document page = sample("003_607d981a2ce3eeb5.txt");
    assertThat(page.select(".head h1").text())
        .isEqualTo("huggingtweets/balcobops-liyrex_irl-waitforgot");
    assertThat(page.select(".chip").eachText()).containsExactly("en", "huggingtweets");
    assertThat(page.select(".thumbnail").text()).contains("1632888280266/predictions.png");
    assertThat(page.select("article").text()).doesNotContain("language: en");
  }

  @Test
  void showsThreeRoundAvatarsOverDiscsWithInitials() throws IOException {
    var avatars = sample("003_607d981a2ce3eeb5.txt").select("[style*=border-radius]");
    assertThat(avatars).hasSize(3);
    for (Element avatar : avatars) {
      assertThat(avatar.attr("style"))
          .contains("display: inherit")
          .contains("url('https://pbs.twimg.com/profile_images/")
          .contains("url('data:image/svg+xml;base64,");
    }
    assertThat(sample("004_b1a526d8a8a9f1a6.txt").select("[style*=data:image]")).hasSize(1);
  }

  @Test
  void showsTablesCodeAndStyledText() throws IOException {
    Document page = sample("002_dc6a039a0f540c26.txt");
    assertThat(page.select("td").eachText()).contains("Tweets kept", "1684");
    assertThat(page.select("pre code span").first().attr("style")).isEqualTo("color: #03A9F4;");
    assertThat(page.select("link, script")).isEmpty();
    assertThat(page.select("style").first().data())
        .contains("[data-theme=\"dark\"] article.prose .prose h2")
        .contains("{ color: #E2E8F0 !important; }");
    assertThat(page.text()).doesNotContain("prefers-color-scheme", "random size file");
    assertThat(sample("000_53362df59e691aa6.txt").select("table tr")).hasSize(5);
  }

  @Test
  void rendersGitHubsMarkdown() {
    Document page =
        page(
            "# A b\n\n~~gone~~ https://example.com [^1]\n\n- [x] done\n- [ ] open\n\n[^1]: Note\n\n"
                + "<details><summary>More</summary>\n\ninside\n\n</details>\n\n[up](#a-b)\n");
    assertThat(page.select("del").text()).isEqualTo("gone");
    assertThat(page.select("a[href=https://example.com]")).hasSize(1);
    assertThat(page.select("input[type=checkbox][disabled]")).hasSize(2);
    assertThat(page.select("input[checked]")).hasSize(1);
    assertThat(page.select(".footnotes").text()).contains("Note");
    assertThat(page.select("details summary").text()).isEqualTo("More");
    assertThat(page.select("h1#user-content-a-b")).hasSize(1);
    assertThat(page.select("a[href=#user-content-a-b]")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "<a href=\"javascript:alert(1)\">x</a>",
        "<iframe src=\"https://a.example\"></iframe>",
        "<form action=\"https://a.example\"><input name=a><button>b</button></form>",
        "<style>@import url(https://a.example/x.css)</style>",
        "<svg onload=alert(1)><script>alert(1)</script></svg>",
        "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1"
            + " onerror=alert(1)&gt;\">",
        "<object data=x></object><embed src=x><base href=https://a.example>",
        "<meta http-equiv=refresh content=0>",
        "<div data-card-style=\"position:fixed\" style=\"position:fixed\">x</div>",
        "[x](javascript:alert(1)) ![y](data:text/html,z)",
        "<p id=card name=card>clobber</p>"
      })
  void leavesOutWhatCouldRunLoadOrAsk(String body) {
    assertHarmless(page(body));
  }

  @Property(tries = 1000)
  void nothingHostileComesThrough(@ForAll("bodies") String body) {
    assertHarmless(page(body));
  }

  @Provide
  Arbitrary<String> bodies() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "<script>",
            "</script>",
            "<img src=",
            "onerror=alert(1)",
            ">",
            "<a href=",
            "\"",
            "'",
            "javascript:alert(1)",
            "<div style=\"",
            "position:fixed",
            "<svg>",
            "<math>",
            "<style>",
            "</style>",
            "<!--",
            "-->",
            "\n\n",
            "```",
            "| a |\n| - |\n",
            "<iframe src=x>",
            "text",
            "&lt;",
            "&#x3c;script&#x3e;",
            "\uD83E\uDD16",
            "\u202E",
            "\0",
            "<table>",
            "<td ",
            "<p",
            "`",
            "[x](",
            ")",
            "<form>",
            "<input type=checkbox ",
            "autofocus onfocus=x ");
    return pieces.list().ofMaxSize(16).map(list -> String.join("", list));
  }

  private static void assertHarmless(Document page) {
    assertThat(
            page.select(
                "script, iframe, form, link, object, embed, base, meta, svg, button,"
                    + " [id=card], [style*=position], [data-card-style]"))
        .isEmpty();
    for (Element element : page.getAllElements()) {
      element
          .attributes()
          .forEach(
              attribute -> {
                assertThat(attribute.getKey()).doesNotStartWith("on");
                assertThat(attribute.getValue().strip())
                    .doesNotStartWithIgnoringCase("javascript:");
              });
    }
    assertThat(page.select("input:not([disabled]), input:not([type=checkbox])")).isEmpty();
    assertThat(page.select("[src^=data:]:not(.emoji):not(.emoji-name)")).isEmpty();
    for (Element sheet : page.select("style")) {
      assertThat(sheet.data()).doesNotContain("<", "@import", "url(", "\\");
    }
  }

  @Test
  void aHostileCardIsShownInTime() {
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(30),
        () -> {
          assertThatNoException().isThrownBy(() -> page("> ".repeat(10_000) + "x"));
          assertThatNoException().isThrownBy(() -> page("<div>".repeat(20_000)));
          assertThatNoException().isThrownBy(() -> page("a".repeat(1_000_000)));
          assertThatNoException().isThrownBy(() -> page("[".repeat(20_000)));
        });
  }

  @Test
  void saysSoWhenACardIsTooLongToShow() {
    String block = "word ".repeat(PageRenderer.LONGEST_BLOCK / 4);
    assertThat(page(block).select(".notice")).hasSize(1);
    assertThat(page(block + "\n\nlast").text()).doesNotContain("last");
    String tenth = "word\n".repeat(PageRenderer.READ_CHARS / 50 - 1) + "end\n\n";
    Element page = page(tenth.repeat(10) + "last");
    assertThat(page.select(".notice")).hasSize(1);
    assertThat(page.text()).contains("end word").doesNotContain("last");
    assertThat(page("short").select(".notice")).isEmpty();
  }

  @Test
  void aLongCardIsShownToItsEnd() {
    String card = "word ".repeat(20_000) + "\n\n";
    Element page = page(card.repeat(9) + "last");
    assertThat(page.text()).endsWith("last");
    assertThat(page.select(".notice")).isEmpty();
  }

  @Test
  void aCardWithoutAModelIsCalledByTheNameItIsGiven() {
    Reading reading = CardEngine.standard().read("# a\n");
    HubPage page = renderer.render(reading, Cleaning.AS_THE_HUB, "some <model>");
    assertThat(page.title()).isEqualTo("some <model>");
    assertThat(page.head().getFirst().html()).contains("<h1>some &lt;model&gt;</h1>");
    assertThat(renderer.render(reading).title()).isEqualTo("Model card");
    Reading seed = CardEngine.standard().read(Seeds.text(0));
    assertThat(renderer.render(seed, Cleaning.AS_THE_HUB, "other").title())
        .isEqualTo(renderer.render(seed).title())
        .isNotEqualTo("other");
  }

  @Test
  void theBeginningOfALongPageIsThePagesBeginning() {
    Reading reading =
        CardEngine.standard().read("# a\n\n" + "A paragraph of the card.\n\n".repeat(9_000));
    List<PageBlock> whole = renderer.render(reading).article();
    List<PageBlock> beginning = renderer.beginning(reading, Cleaning.AS_THE_HUB, "").article();
    assertThat(beginning).hasSizeBetween(500, 2_000);
    assertThat(whole).hasSizeGreaterThan(9_000).startsWith(beginning.toArray(PageBlock[]::new));
  }

  @Test
  void aWholePageForbidsAllButPicturesAndInlineStyles() {
    HubPage page = HubPage.of("a <b>", "<p>x</p>");
    Document whole = Jsoup.parse(page.html(true));
    assertThat(whole.title()).isEqualTo("a <b>");
    assertThat(whole.select("html").attr("data-theme")).isEqualTo("dark");
    assertThat(whole.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .startsWith("default-src 'none'")
        .doesNotContain("script-src");
    assertThat(whole.select("#card > p").text()).isEqualTo("x");
    assertThat(page.html(false)).contains("data-theme=\"light\"").contains(".inline-flex");
  }
}

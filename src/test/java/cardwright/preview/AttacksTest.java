package cardwright.preview;

import static org.assertj.core.api.Assertions.assertThat;

import cardwright.card.CardEngine;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The sanitiser alone, without the view's other layers.
class AttacksTest {

  private static final String WEB = "https://web.example";
  private static final List<Attacks.Attack> ATTACKS = Attacks.all("run()", WEB);
  private static final CardEngine ENGINE = CardEngine.standard();

  /// All that a page is made of; nothing of it runs or loads by itself but `img`.
  private static final Set<String> ELEMENTS =
      Set.of(
          ("a abbr address article aside b bdi bdo big blockquote br caption center cite code col"
                  + " colgroup dd del details dfn div dl dt em figcaption figure font footer h1 h2"
                  + " h3 h4 h5 h6 header hgroup hr i img input ins kbd li main mark nav ol p pre q"
                  + " rp rt ruby s samp section small span strike strong style sub summary sup"
                  + " table tbody td tfoot th thead time tr tt u ul var wbr")
              .split(" "));

  /// Attributes that hold no address; `href`, `src`, `style` and `id` are looked at by themselves.
  private static final Set<String> ATTRIBUTES =
      Set.of(
          ("class title dir lang align role aria-label aria-hidden alt width height border hspace"
                  + " vspace colspan rowspan valign scope nowrap bgcolor cellpadding cellspacing"
                  + " span start type reversed value color size face clear noshade datetime open"
                  + " checked disabled")
              .split(" "));

  @Test
  void areManyAndDiffer() {
    assertThat(ATTACKS).hasSizeGreaterThanOrEqualTo(250);
    assertThat(new HashSet<>(ATTACKS)).hasSameSizeAs(ATTACKS);
    assertThat(ATTACKS).noneMatch(attack -> attack.card().contains("{RUN}"));
  }

  @ParameterizedTest
  @EnumSource(Cleaning.class)
  void nothingThatRunsOrAsksSurvives(Cleaning cleaning) {
    PageRenderer renderer = new PageRenderer();
    List<String> survived = new ArrayList<>();
    for (Attacks.Attack attack : ATTACKS) {
      HubPage page = renderer.render(ENGINE.read(attack.card()), cleaning);
      Document whole = Jsoup.parse(page.html(false));
      Document inner = Jsoup.parseBodyFragment(page.content());
      Stream.of(whole.getElementById("card"), inner.body())
          .flatMap(root -> root.getAllElements().stream().skip(1))
          .flatMap(AttacksTest::harm)
          .forEach(harm -> survived.add(attack.card() + " → " + harm));
      assertThat(whole.body().childrenSize()).as(attack.card()).isEqualTo(1);
      assertThat(whole.title()).doesNotContain("\n").isEqualTo(page.title().strip());
    }
    assertThat(survived).isEmpty();
  }

  /// The test's own judge sees what it must see.
  @Test
  void thoseThatArePutInRawAreSeen() {
    long seen =
        ATTACKS.stream()
            .filter(attack -> Set.of("html", "attribute", "svg", "css").contains(attack.context()))
            .filter(
                attack ->
                    Jsoup.parseBodyFragment(attack.card()).body().getAllElements().stream()
                        .skip(1)
                        .anyMatch(element -> harm(element).findAny().isPresent()))
            .count();
    assertThat(seen).isGreaterThan(200);
  }

  @Test
  void whatWasTakenOutIsNamed() {
    HubPage page =
        new PageRenderer()
            .render(
                ENGINE.read(
                    "---\ntags: [a]\n---\n\ntext\n\n<script>run()</script>\n\n"
                        + "<img src=x onclick=run()>\n\n<p style='position: fixed'>x</p>\n\n"
                        + "<script>run()</script>\n"));
    assertThat(page.removals())
        .containsExactly(
            new Removal("script", 6, 2),
            new Removal("onclick of img", 8, 1),
            new Removal("style: position", 10, 1));
  }

  @Test
  void asWrittenShowsItAsText() {
    HubPage page =
        new PageRenderer()
            .render(
                ENGINE.read(
                    "<script>run()</script>\n\n<form action=/x><b>in</b></form>\n\n"
                        + "<p style='transform: rotate(2deg)' onclick=run()>x</p>\n"),
                Cleaning.AS_WRITTEN);
    Document shown = Jsoup.parseBodyFragment(page.content());
    assertThat(shown.select("code.as-written").eachText())
        .contains("<script>run()</script>", "<form action=\"/x\">", "</form>", "onclick=\"run()\"");
    assertThat(shown.select("b").text()).isEqualTo("in");
    assertThat(shown.select("p[style]").attr("style")).isEqualTo("transform: rotate(2deg);");
  }

  private static Stream<String> harm(Element element) {
    List<String> harm = new ArrayList<>();
    boolean formula = element.is(".formula > svg, .formula > svg > path");
    if (!ELEMENTS.contains(element.tagName()) && !formula) {
      harm.add(element.tagName());
    }
    for (Attribute attribute : element.attributes()) {
      String name = attribute.getKey();
      String value = attribute.getValue();
      boolean drawn = element.is(".emoji, .emoji-name") && value.startsWith("data:image/");
      boolean fine =
          switch (name) {
            case "href" -> element.is("a") && isAddress(value, "https?|mailto");
            case "src" -> element.is("img") && (drawn || isAddress(value, "https?"));
            case "id", "name" -> value.startsWith("user-content-");
            case "style" -> isStyle(value);
            case "d" -> formula && value.matches("[mlqcz0-9 -]*");
            case "fill" -> formula && value.matches("currentColor|#[0-9a-f]{6}");
            case "viewBox", "viewbox" -> formula && value.matches("[0-9 -]*");
            default -> ATTRIBUTES.contains(name);
          };
      if (!fine) {
        harm.add(name + "=" + value);
      }
    }
    if (element.is("style") && element.data().matches("(?s).*(url|@import|[<\\\\]|image).*")) {
      harm.add(element.data());
    }
    if (element.is("input") && !element.is("[type=checkbox][disabled]")) {
      harm.add(element.outerHtml());
    }
    return harm.stream();
  }

  /// Relative, or of one of those kinds.
  private static boolean isAddress(String address, String schemes) {
    return address.matches("(?i)(" + schemes + "):[^\\p{Cntrl}]*")
        || address.matches("[^:\\p{Cntrl}]*|[^:\\p{Cntrl}]*[/?#][^\\p{Cntrl}]*");
  }

  /// Pictures over https apart, nothing that loads, and nothing that leaves its place.
  private static boolean isStyle(String style) {
    String rest =
        style
            .replaceAll("url\\('(https://|data:image/svg\\+xml;base64,)[^'()]*'\\)", "")
            .replaceAll("url\\(\"?https://[^'\"()\\s]*\"?\\)", "");
    return !rest.matches("(?is).*(url|image-set|position\\s*:|expression|import|[\\\\<>{}@]).*");
  }
}

package cardwright.app.preview;

import static org.assertj.core.api.Assertions.assertThat;

import cardwright.app.Patience;
import cardwright.card.CardEngine;
import cardwright.card.Reading;
import cardwright.preview.Cleaning;
import cardwright.preview.HubPage;
import cardwright.preview.PageBlock;
import cardwright.preview.PageRenderer;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.web.WebView;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class WebCardViewTest {

  private static final String DOT =
      "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7";

  private final List<String> opened = new ArrayList<>();
  private WebCardView view;

  @Start
  void start(Stage stage) {
    view = new WebCardView(opened::add);
    stage.setScene(new Scene((WebView) view.node(), 600, 500));
    stage.show();
  }

  private void show(String content) {
    fx(
        () -> {
          view.show(page(content));
          return null;
        });
  }

  /// A page of which every block is given.
  private static ShownPage page(String... blocks) {
    List<PageBlock> article = new ArrayList<>();
    for (String html : blocks) {
      article.add(new PageBlock(html, article.size(), article.size()));
    }
    return new ShownPage(new HubPage("t", List.of(), article), Map.of());
  }

  private void show(ShownPage page) {
    fx(
        () -> {
          view.show(page);
          return null;
        });
  }

  private static <T> T fx(Callable<T> work) {
    return Patience.fx(work);
  }

  private static void until(Callable<Boolean> condition) {
    Patience.until("the page", condition);
  }

  private Object script(String source) {
    return fx(() -> ((WebView) view.node()).getEngine().executeScript(source));
  }

  @Test
  void showsCharactersOutsideTheBasicPlane() {
    String text = "a \uD83E\uDD16 \uD835\uDC9C z";
    show("<p>" + text + "</p>");
    until(() -> view.domText().equals(text));
    assertThat(script("document.querySelector('p').textContent")).isEqualTo(text);
  }

  @Test
  void whatWasShownBeforeThePageWasThereIsNotLost() {
    WebCardView late =
        fx(
            () -> {
              WebCardView fresh = new WebCardView(opened::add);
              fresh.show(page("<p>first</p><img alt=\"\uD83E\uDD16\">"));
              return fresh;
            });
    assertThat(late.node()).isNotNull();
    until(() -> late.domText().equals("first\uD83E\uDD16"));
  }

  @Test
  void runsNoScriptOfThePage() {
    show(
        "<p id=p>before</p><img src=\"data:,\" onerror=\"p.textContent='ran'\">"
            + "<script>p.textContent='ran'</script>"
            + "<b id=b onclick=\"p.textContent='ran'\">x</b>");
    until(() -> view.domText().startsWith("before"));
    script("document.getElementById('b').click()");
    assertThat(fx(view::domText)).startsWith("before");
  }

  @Test
  void nothingStaysDrawnOfWhatWasTakenOut() {
    Reading card =
        CardEngine.standard()
            .read(
                "# Title\n\n"
                    + "<script>alert(1)</script>\n\n"
                    + "<div onclick=\"x()\" style=\"color: red\">A handler.</div>\n\n"
                    + "<form action=\"https://e.example\"><input"
                    + " name=\"a\"><button>Go</button></form>\n\n"
                    + "<iframe src=\"https://e.example/\"></iframe>\n\n"
                    + "More text.\n");
    PageRenderer renderer = new PageRenderer();
    ShownPage written = new ShownPage(renderer.render(card, Cleaning.AS_WRITTEN), Map.of());
    ShownPage cleaned = new ShownPage(renderer.render(card, Cleaning.AS_THE_HUB), Map.of());
    WebCardView edited = fx(() -> alone(written));
    WebCardView fresh = fx(() -> alone(cleaned));
    until(() -> edited.domText().contains("<script>") && !isBlank(pixels(edited)));
    until(() -> !isBlank(pixels(fresh)));
    int[] before = fx(() -> pixels(edited));
    fx(
        () -> {
          edited.show(cleaned);
          return null;
        });
    until(() -> Arrays.equals(pixels(edited), pixels(fresh)));
    assertThat(fx(() -> pixels(edited))).isNotEqualTo(before);
    fx(
        () -> {
          edited.node().getScene().getWindow().hide();
          fresh.node().getScene().getWindow().hide();
          return null;
        });
  }

  /// A view in a window of its own, which is as large as it is made.
  private WebCardView alone(ShownPage page) {
    WebCardView fresh = new WebCardView(opened::add);
    Stage stage = new Stage();
    stage.setScene(new Scene((WebView) fresh.node(), 600, 500));
    stage.show();
    fresh.show(page);
    return fresh;
  }

  private static int[] pixels(WebCardView view) {
    WritableImage image = view.node().snapshot(null, null);
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    int[] pixels = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    return pixels;
  }

  private static boolean isBlank(int[] pixels) {
    return Arrays.stream(pixels).distinct().limit(20).count() < 20;
  }

  /// Elements without attributes of a kind that needs it are not looked at one by one.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<b id=b onclick=\"%s\">x</b>",
        "<b id=b title=\"x\"ONCLICK = '%s'>x</b>",
        "<b id=\"b\"/onclick=%s>x</b>",
        "<p><i><b id=b\nonclick=\n\"%s\">x</b></i></p>"
      })
  void noHandlerIsPutIn(String html) {
    show(html.formatted("this.textContent=1"));
    until(() -> view.domText().equals("x"));
    assertThat(script("document.getElementById('b').onclick")).isNull();
    assertThat(script("document.getElementById('b').hasAttribute('onclick')")).isEqualTo(false);
  }

  @Test
  void handsOutALinkAndStaysWhereItIs(FxRobot robot) {
    show("<a href=\"https://a.example/x\" style=\"display:block;height:400px\">go</a>");
    until(() -> view.domText().equals("go"));
    robot.clickOn(view.node());
    until(() -> !opened.isEmpty());
    assertThat(opened).containsExactly("https://a.example/x");
    assertThat(fx(view::domText)).isEqualTo("go");
  }

  @Test
  void keepsTheScrollingWhenThePageChanges() {
    String tall = "<div style=\"height:3000px\">%s</div>";
    show(tall.formatted("one"));
    until(() -> view.domText().equals("one"));
    script("window.scrollTo(0, 700)");
    show(tall.formatted("two"));
    until(() -> view.domText().equals("two"));
    assertThat(script("window.pageYOffset")).isEqualTo(700);
  }

  @Test
  void isDrawnLightOnDark() {
    show("<p>x</p>");
    until(() -> view.domText().equals("x"));
    fx(
        () -> {
          view.setDark(true);
          return null;
        });
    assertThat(script("getComputedStyle(document.body).backgroundColor"))
        .isEqualTo("rgb(11, 15, 25)");
  }

  @Test
  void aChangedBlockLeavesTheOthersAndTheirPicturesAlone() {
    show(
        page("<p>one</p>", "<p>two <img alt=\"pic\" src=\"" + DOT + "\"> end</p>", "<p>three</p>"));
    until(() -> view.domText().contains("three"));
    script("document.querySelectorAll('p').forEach(function(p, i) { p.mark = i; })");
    script("document.querySelector('img').mark = 'same'");
    show(
        page(
            "<p>one</p>", "<p>zwei <img alt=\"pic\" src=\"" + DOT + "\"> end</p>", "<p>three</p>"));
    assertThat(fx(view::domText)).isEqualTo("onezwei pic endthree");
    assertThat(script("document.querySelector('img').mark")).isEqualTo("same");
    assertThat(script("Array.from(document.querySelectorAll('p'), p => p.mark).join()"))
        .isEqualTo("0,1,2");
  }

  @Test
  void aPatchedPageIsTheSameAsAFreshOne() {
    Random random = new Random(7);
    show(page("<p>start</p>"));
    until(() -> view.domText().equals("start"));
    List<String> blocks = new ArrayList<>(List.of("<p>start</p>"));
    for (int step = 0; step < 150; step++) {
      edit(blocks, random);
      show(page(blocks.toArray(String[]::new)));
      Object patched = script("document.querySelector('article').innerHTML");
      String expected = String.join("", blocks);
      assertThat(String.valueOf(patched).replace("<!---->", "")).isEqualTo(expected);
    }
  }

  @Test
  void lettersChangeTheirTextAloneAndNothingIsParsed() {
    String page =
        "<p>one <b>two</b> three</p>|<table><tbody><tr><td>a</td></tr></tbody></table>"
            + "|<pre><code>x\ny</code></pre>";
    show(page(page.split("\\|")));
    until(() -> view.domText().contains("three"));
    script("cardwright.patch = function() { throw new Error('parsed'); }");
    for (String change : List.of("two,to", "three,threes", "<td>a,<td>a b", "\ny,\nyz")) {
      page = page.replace(change.split(",")[0], change.split(",")[1]);
      show(page(page.split("\\|")));
      assertThat(script("document.querySelector('article').innerHTML.replace(/<!---->/g, '')"))
          .isEqualTo(page.replace("|", ""));
    }
  }

  /// What comes into a style is a picture's number, which is yet to be drawn.
  @Test
  void aPictureThatComesIntoAStyleIsDrawn() {
    String block = "<style>p { background-image: %s }</style><p>one</p>";
    show(page(block.formatted("none")));
    until(() -> view.domText().contains("one"));
    PageBlock drawn = new PageBlock(block.formatted("url('picture:1')"), 0, 0);
    show(new ShownPage(new HubPage("t", List.of(), List.of(drawn)), Map.of(1, DOT)));
    assertThat((String) script("getComputedStyle(document.querySelector('p')).backgroundImage"))
        .contains(DOT);
  }

  @Test
  void ofEqualTextsTheRightOneChanges() {
    show(page("<p>one<br>one<br>one</p>"));
    until(() -> view.domText().contains("one"));
    show(page("<p>one<br>once<br>one</p>"));
    assertThat(script("document.querySelector('p').innerHTML")).isEqualTo("one<br>once<br>one");
  }

  private static void edit(List<String> blocks, Random random) {
    int at = blocks.isEmpty() ? 0 : random.nextInt(blocks.size());
    switch (random.nextInt(5)) {
      case 0 -> blocks.add(at, block(random));
      case 1 -> {
        if (!blocks.isEmpty()) {
          blocks.remove(at);
        }
      }
      case 2 -> {
        for (int i = random.nextInt(40); i > 0; i--) {
          blocks.add(block(random));
        }
      }
      case 3 -> blocks.subList(0, at).clear();
      default -> {
        if (!blocks.isEmpty()) {
          blocks.set(at, block(random));
        }
      }
    }
  }

  private static String block(Random random) {
    String text = "w" + random.nextInt(9);
    return switch (random.nextInt(6)) {
      case 0 -> "<p class=\"c" + random.nextInt(3) + "\">" + text + "</p>";
      case 1 -> "<ul><li>a</li><li>" + text + "</li><li><b>" + text + "</b> z</li></ul>";
      case 2 -> "<p>" + text + " <img alt=\"x\" src=\"" + DOT + "\"> <em>" + text + "</em></p>";
      case 3 -> "<h2 id=\"" + text + "\">" + text + "</h2>\n";
      case 4 -> "text " + text;
      default -> "";
    };
  }

  @Test
  void whatIsReadStaysWhereItIsWhenSomethingAboveGrows() {
    String filler = "<div style=\"height:1500px\">f</div>";
    show(page("<p>above</p>", filler, "<p id=\"read\">read</p>", filler));
    until(() -> view.domText().contains("read"));
    script("window.scrollTo(0, document.getElementById('read').offsetTop - 50)");
    Object before = script("document.getElementById('read').getBoundingClientRect().top");
    show(page("<p style=\"height:333px\">above</p>", filler, "<p id=\"read\">read</p>", filler));
    assertThat(script("document.getElementById('read').getBoundingClientRect().top"))
        .isEqualTo(before);
  }

  /// Much more than is put in before it is looked at.
  private static String[] longPage(String first) {
    String[] blocks = new String[4_000];
    for (int i = 0; i < blocks.length; i++) {
      blocks[i] = "<p id=\"user-content-p%d\">%s%d</p>".formatted(i, "word ".repeat(20), i);
    }
    blocks[0] = first;
    return blocks;
  }

  private int paragraphs() {
    return (Integer) script("document.querySelectorAll('article p').length");
  }

  @Test
  void moreOfALongPageIsShownAsItIsScrolled() {
    show(page(longPage("<p>start</p>")));
    until(() -> view.domText().contains("The card goes on"));
    int before = paragraphs();
    assertThat(before).isBetween(1_000, 3_500);
    script("window.scrollTo(0, 500)");
    assertThat(paragraphs()).isEqualTo(before);
    for (int times = 0; times < 9 && paragraphs() < 4_000; times++) {
      int now = paragraphs();
      script("window.scrollTo(0, document.body.scrollHeight)");
      until(() -> paragraphs() > now);
      until(() -> view.domText().contains("The card goes on") || paragraphs() == 4_000);
    }
    assertThat(fx(view::domText)).endsWith("word 3999");
  }

  @Test
  void whatIsFarDownInALongPageIsPutInAndBroughtIntoSight() {
    show(page(longPage("<p>start</p>")));
    until(() -> view.domText().contains("start"));
    reveal(3_990, "");
    until(() -> script("document.getElementById('user-content-p3990')") != null);
    until(() -> inSight("#user-content-p3990"));
    show(page(longPage("<p>typed</p>")));
    assertThat(script("document.querySelector('article p').textContent")).isEqualTo("typed");
    assertThat(inSight("#user-content-p3990")).isTrue();
  }

  @Test
  void whatIsAskedForBeforeThePageIsThereIsBroughtIntoSight() {
    WebCardView late =
        fx(
            () -> {
              WebCardView fresh = new WebCardView(opened::add);
              fresh.show(page("<div style=\"height:3000px\">f</div>", "<p>here</p>"));
              fresh.reveal(new Spot(false, 1, ""), 0.5);
              ((Stage) view.node().getScene().getWindow())
                  .setScene(new Scene((WebView) fresh.node(), 600, 500));
              return fresh;
            });
    until(() -> late.domText().contains("here"));
    WebView web = (WebView) late.node();
    until(() -> (Integer) web.getEngine().executeScript("window.pageYOffset") > 2_000);
  }

  @Test
  void aLinkLeadsToAPlaceOfALongPageThatIsNotThereYet(FxRobot robot) {
    String link = "<a href=\"#user-content-p3900\" style=\"display:block;height:480px\">go</a>";
    show(page(longPage(link)));
    until(() -> view.domText().contains("The card goes on"));
    assertThat(script("document.getElementById('user-content-p3900')")).isNull();
    robot.clickOn(view.node());
    until(() -> script("document.getElementById('user-content-p3900')") != null);
    until(() -> inSight("#user-content-p3900"));
  }

  @Test
  void picturesAreHandedInAndTakenAway() {
    PageBlock block = new PageBlock("<img alt=\"p\" src=\"picture:4\">", 0, 0);
    HubPage page = new HubPage("t", List.of(), List.of(block));
    show(new ShownPage(page, Map.of(4, DOT)));
    until(() -> view.domText().equals("p"));
    assertThat(script("document.querySelector('img').getAttribute('src')")).isEqualTo(DOT);
    until(() -> script("document.querySelector('img').naturalWidth").equals(1));
    show(page("<p>none</p>"));
    assertThat(script("document.querySelectorAll('img').length")).isEqualTo(0);
  }

  @Test
  void whatIsOutOfSightIsBroughtIntoSightAndWhatIsInSightStays() {
    String filler = "<div style=\"height:1500px\">f</div>";
    show(page("<p>first</p>", filler, "<p>the word here</p>", filler));
    until(() -> view.domText().contains("word"));
    reveal(0, "first");
    assertThat(script("window.pageYOffset")).isEqualTo(0);
    reveal(2, "word");
    until(() -> inSight("p:nth-of-type(2)"));
    Object there = script("window.pageYOffset");
    reveal(2, "");
    assertThat(script("window.pageYOffset")).isEqualTo(there);
    reveal(7, "");
    assertThat(script("window.pageYOffset")).isEqualTo(there);
  }

  private void reveal(int block, String text) {
    fx(
        () -> {
          view.reveal(new Spot(false, block, text), 0.5);
          return null;
        });
  }

  private boolean inSight(String selector) {
    String rect = "document.querySelector('" + selector + "').getBoundingClientRect()";
    return (Boolean) script(rect + ".top > 0 && " + rect + ".bottom < window.innerHeight");
  }

  @Test
  void tellsWhereItIsClicked(FxRobot robot) {
    List<Spot> spots = new ArrayList<>();
    fx(
        () -> {
          view.onSpot((spot, source) -> spots.add(spot));
          return null;
        });
    show(page("<p>one</p>", "<p style=\"font-size:150px;line-height:400px\">two three</p>"));
    until(() -> view.domText().contains("three"));
    robot.clickOn(view.node());
    until(() -> !spots.isEmpty());
    assertThat(spots.getFirst()).isEqualTo(new Spot(false, 1, "two three"));
  }

  @Test
  void tellsWhichOfEqualTextsIsClickedAndWhetherTheSourceIsMeant(FxRobot robot) {
    List<Spot> fields = new ArrayList<>();
    List<Spot> sources = new ArrayList<>();
    fx(
        () -> {
          view.onSpot((spot, source) -> (source ? sources : fields).add(spot));
          return null;
        });
    show(
        page(
            "<p>0 and 10</p>",
            "<p>2021 0</p><p>0</p><p style=\"position:fixed;left:0;top:0;right:0;"
                + "bottom:0;margin:0;text-align:center;font-size:300px\">0</p>"));
    until(() -> view.domText().contains("2021"));
    robot.clickOn(view.node());
    until(() -> !fields.isEmpty());
    assertThat(fields).containsExactly(new Spot(false, 1, "0", 2));
    robot.interact(() -> ControlClick.on(view.node()));
    until(() -> !sources.isEmpty());
    assertThat(sources).containsExactly(new Spot(false, 1, "0", 2));
    assertThat(fields).hasSize(1);
  }

  @Test
  void emojiAreAsLargeAsTheTextAroundThem() {
    String emoji = "<img class=\"emoji\" alt=\"x\">";
    show(page("", "<h1>a " + emoji + "</h1><p>one " + emoji + "</p>"));
    until(() -> view.domText().contains("one"));
    String ratio =
        "document.querySelector('%s img').offsetHeight / parseFloat("
            + "getComputedStyle(document.querySelector('%s')).fontSize)";
    for (String place : List.of("h1", "p")) {
      double times = ((Number) script(ratio.replace("%s", place))).doubleValue();
      assertThat(times).as(place).isBetween(1.15, 1.35);
    }
  }

  @Test
  void aLinkInsideThePageScrollsAndGoesNowhere(FxRobot robot) {
    show(
        page(
            "<a href=\"#user-content-z\" style=\"display:block;height:480px\">go</a>",
            "<div style=\"height:2000px\">f</div>",
            "<p id=\"user-content-z\">target</p>"));
    until(() -> view.domText().contains("target"));
    robot.clickOn(view.node());
    until(() -> inSight("#user-content-z"));
    assertThat(opened).isEmpty();
    assertThat(script("location.href")).isEqualTo("about:blank");
  }

  @Test
  void comesBackIfItIsLedAway() throws IOException {
    AtomicInteger asked = new AtomicInteger();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          asked.incrementAndGet();
          exchange.sendResponseHeaders(200, 0);
          exchange.getResponseBody().write("<p>elsewhere</p>".getBytes());
          exchange.close();
        });
    server.start();
    try {
      show(page("<p>stays</p>"));
      until(() -> view.domText().equals("stays"));
      script("location.href = 'http://127.0.0.1:" + server.getAddress().getPort() + "/'");
      until(() -> asked.get() > 0);
      until(() -> view.domText().equals("stays"));
      assertThat(script("location.href")).isEqualTo("about:blank");
    } finally {
      server.stop(0);
    }
  }
}

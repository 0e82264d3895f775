package cardwright.app.preview;

import static org.assertj.core.api.Assertions.assertThat;

import cardwright.app.Patience;
import cardwright.app.picture.WebPictures;
import cardwright.card.CardEngine;
import cardwright.preview.Attacks;
import cardwright.preview.Attacks.Attack;
import cardwright.preview.Cleaning;
import cardwright.preview.PageRenderer;
import cardwright.preview.picture.PictureSource;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Scene;
import javafx.scene.web.WebView;
import javafx.stage.Stage;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.framework.junit5.ApplicationExtension;

/// Hostile cards in the real browser engine: with all of the preview's layers, with each of them
/// alone, and with none, where they must do their harm, else the others prove nothing.
@ExtendWith(ApplicationExtension.class)
class HostilePagesTest {

  /// Has no quotes, so it fits into every attribute, and is heard from every frame.
  private static final String RUN = "alert(1)";

  private static final Path CARD = Path.of("none", "README.md");

  private final PageRenderer renderer = new PageRenderer();
  private final CardEngine engine = CardEngine.standard();
  private AskedServer server;
  private List<Attack> attacks;

  @BeforeEach
  void serve() throws IOException {
    server = new AskedServer();
    String web = server.address();
    attacks = new ArrayList<>(Attacks.all(RUN, web));
    // No attacks by themselves; but they, too, must not lead to this machine.
    attacks.add(new Attack("picture", "![x](" + web + "/markdown.png)"));
    attacks.add(new Attack("picture", "<img src='" + web + "/html.png' alt=x>"));
    attacks.add(new Attack("picture", "<p style=\"background: url('" + web + "/css.png')\">x</p>"));
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private static <T> T fx(Callable<T> work) {
    return Patience.fx(work);
  }

  /// The card as a careless program would show it.
  private static String raw(Attack attack) {
    return HtmlRenderer.builder().build().render(Parser.builder().build().parse(attack.card()));
  }

  private static String page(String content) {
    return "<!DOCTYPE html><html><head></head><body><main>" + content + "</main></body></html>";
  }

  private String clean(Attack attack, Cleaning cleaning) {
    return renderer.render(engine.read(attack.card()), cleaning).content();
  }

  @ParameterizedTest
  @EnumSource(Cleaning.class)
  void thePreviewRunsNothingAndAsksForNothing(Cleaning cleaning) throws InterruptedException {
    assertThat(attacks).hasSizeGreaterThanOrEqualTo(250);
    AtomicInteger ran = new AtomicInteger();
    List<String> opened = new ArrayList<>();
    WebCardView view =
        fx(
            () -> {
              WebCardView fresh = new WebCardView(opened::add);
              Stage stage = new Stage();
              stage.setScene(new Scene((WebView) fresh.node(), 600, 400));
              stage.show();
              ((WebView) fresh.node()).getEngine().setOnAlert(event -> ran.incrementAndGet());
              return fresh;
            });
    PictureSource web = WebPictures.publicInternet(() -> true);
    PagePictures pictures = new PagePictures(web, () -> true, Runnable::run, () -> {});
    PageMaker maker = new PageMaker(pictures);
    for (Attack attack : attacks) {
      PageMaker.Order order = new PageMaker.Order(CARD, engine.read(attack.card()), cleaning);
      // Twice: pictures are there, or known to be dead, when the page is made again.
      show(view, maker.make(order));
      show(view, maker.make(order));
      RawView.pulses(1);
      assertThat(ran).as("run by %s", attack).hasValue(0);
      assertThat(server.requests()).as("asked for by %s", attack).isEmpty();
    }
    fx(
        () -> {
          ((WebView) view.node())
              .getEngine()
              .executeScript(
                  "document.querySelectorAll('main *').forEach(e => e.click && e.click())");
          return null;
        });
    RawView.pulses(60);
    assertThat(ran).hasValue(0);
    assertThat(server.requests()).isEmpty();
    assertThat(fx(() -> ((WebView) view.node()).getEngine().getLocation())).isNullOrEmpty();
  }

  private static void show(WebCardView view, ShownPage page) {
    fx(
        () -> {
          view.show(page);
          return null;
        });
  }

  @Test
  void withPicturesSwitchedOffNotEvenTheLoaderIsAsked() {
    List<String> asked = new ArrayList<>();
    PictureSource web =
        address -> {
          asked.add(address);
          return Optional.empty();
        };
    PageMaker closed = maker(web, false);
    attacks.forEach(attack -> closed.make(order(attack)));
    assertThat(asked).isEmpty();
    PageMaker open = maker(web, true);
    attacks.forEach(attack -> open.make(order(attack)));
    assertThat(asked).hasSizeGreaterThanOrEqualTo(2);
  }

  /// Each view shows every attack with one layer, side by side.
  @Test
  void eachLayerAloneStopsScriptsAndWithoutAnyTheyRun() throws InterruptedException {
    RawView open = new RawView(true);
    Map<String, RawView> layers =
        Map.of(
            "sanitiser", new RawView(true),
            "sanitiser, as written", new RawView(true),
            "content security policy", new RawView(true),
            "scripts off", new RawView(false));
    int harmful = 0;
    for (Attack attack : attacks) {
      String raw = raw(attack);
      open.load(page(raw));
      layers.get("sanitiser").load(page(clean(attack, Cleaning.AS_THE_HUB)));
      layers.get("sanitiser, as written").load(page(clean(attack, Cleaning.AS_WRITTEN)));
      layers
          .get("content security policy")
          .load(PageDocument.html(false).replace("</main>", raw + "</main>"));
      layers.get("scripts off").load(page(raw));
      open.await();
      layers.values().forEach(RawView::await);
      RawView.pulses(2);
      harmful += open.ran() > 0 ? 1 : 0;
      layers.forEach((layer, view) -> assertThat(view.ran()).as(layer + attack).isZero());
    }
    open.close();
    layers.values().forEach(RawView::close);
    assertThat(harmful).as("attacks that run a script").isGreaterThan(30);
    assertThat(server.requests()).as("server.requests()").hasSizeGreaterThan(30);
  }

  @Test
  void theInertDocumentAloneStopsScripts() throws InterruptedException {
    RawView view = new RawView(true);
    String open = PageDocument.html(false).replaceAll("<meta http-equiv[^>]*>", "");
    assertThat(open).doesNotContain("default-src");
    view.load(open);
    view.await();
    view.script(PageDocument.script());
    for (Attack attack : attacks) {
      view.splice(raw(attack));
      RawView.pulses(1);
      assertThat(view.ran()).as("run by %s", attack).isZero();
    }
    RawView.pulses(60);
    assertThat(view.ran()).isZero();
    assertThat(view.script("location.href")).isEqualTo("about:blank");
    view.close();
  }

  @Test
  void aPageOfACardNamesNoAddressThatItWouldLoad() {
    PageMaker maker = maker(address -> Optional.empty(), true);
    for (Attack attack : attacks) {
      Element page = Jsoup.parseBodyFragment(maker.make(order(attack)).page().content()).body();
      assertThat(page.select("[src], [srcset], [poster], [background], [data]").eachAttr("src"))
          .allMatch(address -> address.startsWith("data:") || address.startsWith("picture:"));
      assertThat(page.select("[style*=url(]").eachAttr("style"))
          .allMatch(style -> style.matches("(?s)(?:(?!url\\().|url\\('(data|picture):)*"));
    }
  }

  private PageMaker.Order order(Attack attack) {
    return new PageMaker.Order(CARD, engine.read(attack.card()), Cleaning.AS_THE_HUB);
  }

  private static PageMaker maker(PictureSource web, boolean open) {
    return new PageMaker(new PagePictures(web, () -> open, Runnable::run, () -> {}));
  }
}

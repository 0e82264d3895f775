package cardwright.app.preview;

import static org.assertj.core.api.Assertions.assertThat;

import cardwright.app.Patience;
import cardwright.card.CardEngine;
import cardwright.preview.Cleaning;
import cardwright.preview.HostileDrawings;
import cardwright.preview.picture.Picture;
import cardwright.preview.picture.PictureSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Scene;
import javafx.scene.web.WebView;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;

/// Hostile drawings as pictures of a card, from its folder and from the web, in the real browser
/// engine; and inside a page without any guard, where they must do their harm, else the rest proves
/// nothing.
@ExtendWith(ApplicationExtension.class)
class HostilePicturesTest {

  @TempDir Path folder;

  private final CardEngine engine = CardEngine.standard();
  private AskedServer server;
  private List<String> drawings;

  @BeforeEach
  void serve() throws IOException {
    server = new AskedServer();
    String web = server.address();
    drawings = HostileDrawings.all("alert(1)", web);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private static <T> T fx(Callable<T> work) {
    return Patience.fx(work);
  }

  private static byte[] bytes(String drawing) {
    return drawing.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void drawingsOfACardRunNothingAndAskForNothing() throws Exception {
    AtomicInteger ran = new AtomicInteger();
    WebCardView view =
        fx(
            () -> {
              WebCardView fresh = new WebCardView(address -> {});
              Stage stage = new Stage();
              stage.setScene(new Scene((WebView) fresh.node(), 600, 400));
              stage.show();
              ((WebView) fresh.node()).getEngine().setOnAlert(event -> ran.incrementAndGet());
              return fresh;
            });
    PictureSource web =
        address ->
            Picture.of(bytes(drawings.get(Integer.parseInt(address.replaceAll("[^0-9]", "")))));
    PageMaker maker = new PageMaker(new PagePictures(web, () -> true, Runnable::run, () -> {}));
    StringBuilder card = new StringBuilder("# Drawings\n\n");
    for (int i = 0; i < drawings.size(); i++) {
      Files.write(folder.resolve(i + ".svg"), bytes(drawings.get(i)));
      card.append("![x](%d.svg) ![x](https://pictures.example/%d.svg)\n\n".formatted(i, i));
    }
    PageMaker.Order order =
        new PageMaker.Order(
            folder.resolve("README.md"), engine.read(card.toString()), Cleaning.AS_THE_HUB);
    maker.make(order);
    ShownPage page = maker.make(order);
    fx(
        () -> {
          view.show(page);
          return null;
        });
    RawView.pulses(90);
    Number drawn =
        (Number)
            fx(
                () ->
                    ((WebView) view.node())
                        .getEngine()
                        .executeScript(
                            "Array.from(document.querySelectorAll('article img'))"
                                + ".filter(i => i.naturalWidth > 0).length"));
    assertThat(drawn.intValue()).as("drawings that are seen").isGreaterThan(drawings.size());
    assertThat(ran).hasValue(0);
    assertThat(server.requests()).isEmpty();
  }

  @Test
  void aCleanedDrawingDoesNoHarmEvenInsideAPageThatMayDoAllAndOneAsItCameDoes() throws Exception {
    RawView clean = new RawView(true);
    int kept = 0;
    for (String drawing : drawings) {
      Optional<Picture> picture = Picture.of(bytes(drawing));
      kept += picture.isPresent() ? 1 : 0;
      load(clean, picture.map(p -> new String(p.bytes(), StandardCharsets.UTF_8)).orElse(""));
      assertThat(clean.ran()).as(drawing).isZero();
    }
    RawView.pulses(30);
    assertThat(clean.ran()).isZero();
    assertThat(server.requests()).isEmpty();
    clean.close();
    RawView raw = new RawView(true);
    int harmful = 0;
    for (String drawing : drawings) {
      load(raw, drawing);
      harmful += raw.ran() > 0 ? 1 : 0;
    }
    raw.close();
    assertThat(kept).isGreaterThan(drawings.size() / 2);
    assertThat(harmful).as("drawings that run a script").isGreaterThan(5);
    assertThat(server.requests()).as("server.requests()").hasSizeGreaterThan(10);
  }

  private static void load(RawView view, String content) throws InterruptedException {
    view.load("<!DOCTYPE html><html><body>" + content + "</body></html>");
    view.await();
    RawView.pulses(2);
  }
}

package cardwright.app.preview;

import cardwright.app.text.Texts;
import cardwright.preview.HubPage;
import cardwright.preview.export.PageLook;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.animation.AnimationTimer;
import javafx.concurrent.Worker;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.web.WebEngine;
import javafx.scene.web.WebView;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

/// One page, laid out at its full height in a window that no one sees, and photographed. To be used
/// on the JavaFX application thread.
final class PageSheet {

  /// Larger surfaces are refused by graphics cards.
  private static final int MOST_PIXELS_HIGH = 16_000;

  /// Pulses without a change until the engine, which draws on its own thread, has caught up.
  private static final int SETTLED = 12;

  /// What is first laid out, to find out how high the page is.
  private static final int FIRST_HEIGHT = 400;

  /// A table that is wider than the page is drawn smaller, or, where it could not be read then, its
  /// words are broken. A wide formula is drawn smaller.
  private static final String FIT =
      """
      Array.from(document.querySelectorAll('table')).forEach(function (table) {
        var fits = table.clientWidth / table.scrollWidth;
        if (fits < 1 && fits >= 0.7) {
          table.style.zoom = Math.floor(fits * 100) / 100;
        } else if (fits < 1) {
          table.classList.add('tight');
        }
      });
      Array.from(document.querySelectorAll('.formula-block')).forEach(function (formula) {
        var fits = formula.clientWidth / formula.scrollWidth;
        if (fits < 1) {
          formula.firstElementChild.style.fontSize = Math.floor(fits * 100) / 100 + 'em';
        }
      });
      """;

  private final HubPage page;
  private final PageLook look;
  private final CompletableFuture<WritableImage> image;
  private final Stage stage = new Stage(StageStyle.TRANSPARENT);
  private final WebView view = new WebView();
  private final WebEngine engine = view.getEngine();

  PageSheet(HubPage page, PageLook look, CompletableFuture<WritableImage> image) {
    this.page = page;
    this.look = look;
    this.image = image;
  }

  /// Lays the page out; the picture comes when it is settled.
  void open() {
    image.whenComplete((done, failure) -> stage.hide());
    engine.setJavaScriptEnabled(false);
    // Pixels twice as fine are a page of twice the size, so text and lines are drawn sharp.
    view.setZoom(look.scale());
    resize(FIRST_HEIGHT);
    stage.setScene(new Scene(new Pane(view), 1, 1, Color.TRANSPARENT));
    stage.setOpacity(0);
    // One clear pixel on the screen: windows beside it are not drawn everywhere.
    stage.setX(0);
    stage.setY(0);
    stage.show();
    engine.getLoadWorker().stateProperty().addListener((property, before, now) -> onLoaded(now));
    engine.loadContent(PageDocument.html(look.dark()));
  }

  private void resize(double height) {
    double width = (double) look.width() * look.scale();
    view.setMinSize(width, height);
    view.setPrefSize(width, height);
    view.setMaxSize(width, height);
    view.resize(width, height);
  }

  private void onLoaded(Worker.State state) {
    if (state == Worker.State.SUCCEEDED) {
      PageScript script = new PageScript(engine);
      script.patch(
          Splice.between(List.of(), page.head()), Splice.between(List.of(), page.article()));
      // What could be scrolled to on a screen must be seen in a picture.
      engine.executeScript("document.documentElement.className = 'sheet'");
      new Settling().start();
    } else if (state == Worker.State.FAILED) {
      image.completeExceptionally(new IOException(Texts.of("preview.sheet.failed")));
    }
  }

  private int height() {
    return ((Number) engine.executeScript("document.body.scrollHeight")).intValue() * look.scale();
  }

  private boolean pictures() {
    return (Boolean)
        engine.executeScript(
            "Array.from(document.images).every(function(i) { return i.complete; })");
  }

  /// Waits until the page has its pictures and does not change its height any more.
  private final class Settling extends AnimationTimer {

    private int height;
    private int pulses;
    private boolean fitted;

    @Override
    public void handle(long now) {
      if (image.isDone()) {
        stop();
        return;
      }
      int high = height();
      boolean settled = high == height && pictures();
      pulses = settled ? pulses + 1 : 0;
      if (high != height) {
        height = high;
        resize(Math.min(high, MOST_PIXELS_HIGH));
      } else if (pulses == SETTLED && !fitted) {
        // Not sooner: what is laid out without a width would be made as small as nothing.
        engine.executeScript(FIT);
        fitted = true;
        pulses = 0;
      } else if (pulses == SETTLED) {
        stop();
        take();
      }
    }

    /// Before it is settled, a page may seem far too long: it is first laid out without a width.
    private void take() {
      if (height > MOST_PIXELS_HIGH) {
        image.completeExceptionally(new IOException(Texts.of("preview.sheet.tooLong", height)));
      } else {
        image.complete(view.snapshot(null, null));
      }
    }
  }
}

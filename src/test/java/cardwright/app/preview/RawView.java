package cardwright.app.preview;

import cardwright.app.Patience;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.animation.AnimationTimer;
import javafx.concurrent.Worker;
import javafx.scene.Scene;
import javafx.scene.web.WebView;
import javafx.stage.Stage;

/// A browser without any of the preview's guards but those a test puts on, which counts the scripts
/// that are run.
final class RawView {

  private final AtomicInteger ran = new AtomicInteger();
  private final WebView view;
  private CountDownLatch loaded = new CountDownLatch(1);

  /// @param scripts whether scripts of the page are run
  RawView(boolean scripts) {
    view =
        fx(
            () -> {
              WebView fresh = new WebView();
              fresh.getEngine().setJavaScriptEnabled(scripts);
              fresh.getEngine().setOnAlert(event -> ran.incrementAndGet());
              fresh.getEngine().setCreatePopupHandler(features -> null);
              Stage stage = new Stage();
              stage.setScene(new Scene(fresh, 400, 300));
              stage.show();
              fresh.getEngine().getLoadWorker().stateProperty().subscribe(this::onState);
              return fresh;
            });
  }

  private void onState(Worker.State state) {
    if (state == Worker.State.SUCCEEDED || state == Worker.State.FAILED) {
      loaded.countDown();
    }
  }

  /// Starts to load a page.
  void load(String html) {
    fx(
        () -> {
          loaded = new CountDownLatch(1);
          view.getEngine().loadContent(html);
          return null;
        });
  }

  /// Waits until the page is there; one that waits for a film or a frame never quite is.
  void await() {
    try {
      loaded.await(1, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  Object script(String source) {
    return fx(() -> view.getEngine().executeScript(source));
  }

  /// Puts HTML into the page as the preview does.
  void splice(String html) {
    fx(
        () -> {
          ((org.w3c.dom.Text)
                  view.getEngine().getDocument().getElementById("inbox").getFirstChild())
              .setData(html + "\0");
          view.getEngine().executeScript("cardwright.patch([[],[[0,0,1]]])");
          return null;
        });
  }

  /// How many scripts were run since this was last asked.
  int ran() {
    return ran.getAndSet(0);
  }

  void close() {
    fx(
        () -> {
          view.getScene().getWindow().hide();
          return null;
        });
  }

  /// Waits for so many pulses.
  static void pulses(int count) throws InterruptedException {
    CountDownLatch over = new CountDownLatch(count);
    AnimationTimer timer =
        new AnimationTimer() {
          @Override
          public void handle(long now) {
            over.countDown();
            if (over.getCount() == 0) {
              stop();
            }
          }
        };
    fx(
        () -> {
          timer.start();
          return null;
        });
    over.await(20, TimeUnit.SECONDS);
  }

  private static <T> T fx(Callable<T> work) {
    return Patience.fx(work);
  }
}

package cardwright.app;

import cardwright.Main;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Window;

/// The program as it is started, which closes its window when a card is shown in it.
final class QuietRun {

  private QuietRun() {}

  public static void main(String[] args) {
    Thread.ofPlatform().daemon().start(QuietRun::closeWhenShown);
    Main.main(args);
  }

  private static void closeWhenShown() {
    boolean closing = false;
    while (!closing) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
      try {
        Platform.runLater(QuietRun::closeIfShown);
      } catch (IllegalStateException e) {
        // The toolkit has not started yet.
        closing = false;
      }
    }
  }

  private static void closeIfShown() {
    for (Window window : java.util.List.copyOf(Window.getWindows())) {
      Scene scene = window.getScene();
      if (scene.lookup("#people-0-name") != null && scene.lookup("#preview") != null) {
        scene.getRoot().applyCss();
        window.hide();
      }
    }
  }
}

package cardwright.app;

import cardwright.app.control.FxBackground;
import cardwright.app.dialog.FxDialogs;
import cardwright.app.picture.WebAccess;
import cardwright.app.preview.WebCardView;
import cardwright.app.session.Background;
import cardwright.app.session.Workspace;
import cardwright.card.CardEngine;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javax.imageio.ImageIO;

/// A picture of the window, made without a screen. Starts the JavaFX toolkit, so once per process.
final class WindowPicture {

  private static final double WIDTH = 1000;
  private static final double HEIGHT = 800;
  private static final long SECONDS = 60;

  /// Pulses after the last change, until the browser engine, which draws on its own, has caught up.
  private static final int SETTLED = 60;

  private final ExecutorService threads =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory());

  /// Opens a deck and takes a picture of it.
  ///
  /// @param card how the name of the card to be shown begins
  /// @param to the PNG file
  /// @throws IOException if the window did not come about or the file cannot be written
  void take(Path deck, String card, Path to) throws IOException {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    System.setProperty("java.awt.headless", "true");
    CompletableFuture<WritableImage> picture = new CompletableFuture<>();
    try {
      Platform.startup(() -> open(deck, card, picture));
      WritableImage image = picture.get(SECONDS, TimeUnit.SECONDS);
      ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", to.toFile());
    } catch (ExecutionException | TimeoutException e) {
      throw new IOException("the window did not open: " + e, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } finally {
      threads.shutdown();
      Platform.exit();
    }
  }

  private void open(Path deck, String card, CompletableFuture<WritableImage> picture) {
    Stage stage = new Stage();
    Background background = new FxBackground(threads);
    Workspace workspace =
        new Workspace(CardEngine.standard(), new DiskStore(), background, Platform::runLater);
    MainWindow window =
        new MainWindow(
            stage,
            workspace,
            new Theme(),
            new FxDialogs(stage),
            new SampleDeck(deck),
            WebAccess.none(),
            background);
    stage.setWidth(WIDTH);
    stage.setHeight(HEIGHT);
    stage.show();
    WebCardView preview = new WebCardView(address -> {});
    window.attach(preview);
    workspace.open(List.of(deck));
    new AnimationTimer() {
      private int settled;

      @Override
      public void handle(long now) {
        select(workspace, card);
        boolean there =
            workspace.current().isPresent()
                && !preview.domText().isBlank()
                && shown(workspace, card);
        settled = there ? settled + 1 : 0;
        if (settled == SETTLED) {
          stop();
          picture.complete(stage.getScene().snapshot(null));
        }
      }
    }.start();
  }

  private static boolean shown(Workspace workspace, String card) {
    return workspace
        .current()
        .filter(open -> open.path().getFileName().toString().startsWith(card))
        .isPresent();
  }

  private static void select(Workspace workspace, String card) {
    workspace.entries().stream()
        .filter(entry -> entry.fileName().startsWith(card))
        .findFirst()
        .ifPresent(workspace::select);
  }
}

package cardwright.app.preview;

import cardwright.app.text.Texts;
import cardwright.preview.HubPage;
import cardwright.preview.export.PageLook;
import cardwright.preview.export.PagePainter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;

/// Paints pages with the browser engine of the preview, one at a time. Needs no screen: if the
/// toolkit does not run yet, it is started without one.
public final class WebPagePainter implements PagePainter {

  private static final long SECONDS = 60;

  private boolean started;

  @Override
  public synchronized byte[] png(HubPage page, PageLook look) throws IOException {
    start();
    CompletableFuture<WritableImage> image = new CompletableFuture<>();
    Platform.runLater(() -> new PageSheet(page, look, image).open());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(SwingFXUtils.fromFXImage(await(image), null), "png", out);
    return out.toByteArray();
  }

  private static WritableImage await(CompletableFuture<WritableImage> image) throws IOException {
    try {
      return image.get(SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      throw new IOException(String.valueOf(e.getCause().getMessage()), e);
    } catch (TimeoutException e) {
      image.cancel(false);
      throw new IOException(Texts.of("preview.sheet.notPainted", SECONDS), e);
    } catch (InterruptedException e) {
      image.cancel(false);
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  private void start() {
    if (started) {
      return;
    }
    try {
      Platform.runLater(() -> {});
    } catch (IllegalStateException e) {
      startWithoutScreen();
    }
    started = true;
  }

  private static void startWithoutScreen() {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    System.setProperty("java.awt.headless", "true");
    CompletableFuture<Boolean> up = new CompletableFuture<>();
    Platform.startup(() -> up.complete(true));
    Platform.setImplicitExit(false);
    up.join();
  }
}

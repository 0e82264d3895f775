package cardwright.app.picture;

import cardwright.preview.picture.Picture;
import cardwright.preview.picture.PictureSource;
import cardwright.preview.picture.RemotePictures;
import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.image.Image;

/// Pictures from the web, loaded in the background and scaled down. The latest are kept, those that
/// could not be loaded among them, so that a dead address is asked for once.
public final class WebPictures implements Pictures {

  private static final int SIZE = 96;
  private static final int MOST_KEPT = 400;

  private final PictureSource source;
  private final Executor background;
  private final Executor display;

  /// Used on the display's thread only.
  private final Map<String, Optional<Image>> kept =
      new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Optional<Image>> eldest) {
          return size() > MOST_KEPT;
        }
      };

  /// @param source gives a picture's bytes; may block
  /// @param background runs what may block
  /// @param display runs what touches the window
  public WebPictures(PictureSource source, Executor background, Executor display) {
    this.source = source;
    this.background = background;
    this.display = display;
  }

  /// Pictures of the public internet only: a card is foreign text, and must not make the program
  /// read local files or ask the machines around it.
  ///
  /// @param open whether anything may be asked for now
  public static PictureSource publicInternet(BooleanSupplier open) {
    return address -> {
      // Its own memory of pictures has no bound, and the window stays open for long.
      try (RemotePictures web = new RemotePictures(open)) {
        return web.load(address);
      }
    };
  }

  @Override
  public void load(String address, Consumer<Image> loaded) {
    Optional<Image> known = kept.get(address);
    if (known != null) {
      known.ifPresent(loaded);
      return;
    }
    background.execute(
        () -> {
          Optional<Image> image = source.load(address).flatMap(WebPictures::scaled);
          display.execute(
              () -> {
                kept.put(address, image);
                image.ifPresent(loaded);
              });
        });
  }

  private static Optional<Image> scaled(Picture picture) {
    Image image = new Image(new ByteArrayInputStream(picture.bytes()), SIZE, SIZE, true, true);
    return image.isError() ? Optional.empty() : Optional.of(image);
  }
}

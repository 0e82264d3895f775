package cardwright.app.picture;

import cardwright.preview.picture.LocalPictures;
import cardwright.preview.picture.Picture;
import cardwright.preview.picture.PictureSource;
import cardwright.preview.picture.RemotePictures;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.image.Image;

/// Pictures from the web and from beside the card, loaded in the background and scaled down. The
/// latest of the web are kept, those that could not be loaded among them, so that a dead address is
/// not asked for again and again.
public final class WebPictures implements Pictures {

  private static final int SIZE = 96;
  private static final int MOST_KEPT = 400;

  /// After this a dead address gets another chance: the network may be back.
  private static final long DEAD_FOR = Duration.ofMinutes(2).toNanos();

  private final PictureSource source;
  private final Executor background;
  private final Executor display;

  private record Kept(Optional<Image> image, long since) {}

  /// Used on the display's thread only.
  private final Map<PictureAddress, Kept> kept =
      new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<PictureAddress, Kept> eldest) {
          return size() > MOST_KEPT;
        }
      };

  private final Map<PictureAddress, List<Consumer<Optional<Image>>>> waiting = new HashMap<>();

  /// @param source gives a web picture's bytes; may block
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
  public void load(PictureAddress address, Consumer<Optional<Image>> loaded) {
    Kept known = kept.get(address);
    if (known != null
        && (known.image().isPresent() || System.nanoTime() - known.since() < DEAD_FOR)) {
      loaded.accept(known.image());
      return;
    }
    List<Consumer<Optional<Image>>> others = waiting.get(address);
    if (others != null) {
      others.add(loaded);
      return;
    }
    waiting.put(address, new ArrayList<>(List.of(loaded)));
    background.execute(
        () -> {
          Optional<Image> image = picture(address).flatMap(WebPictures::scaled);
          display.execute(() -> arrived(address, image));
        });
  }

  private void arrived(PictureAddress address, Optional<Image> image) {
    // A file beside the card can change at any time and costs little to read again.
    if (!address.isRelative()) {
      kept.put(address, new Kept(image, System.nanoTime()));
    }
    waiting.getOrDefault(address, List.of()).forEach(loaded -> loaded.accept(image));
    waiting.remove(address);
  }

  private Optional<Picture> picture(PictureAddress address) {
    if (!address.isRelative()) {
      return source.load(address.text());
    }
    Path folder = address.folder();
    return folder == null ? Optional.empty() : new LocalPictures(folder).load(address.text());
  }

  private static Optional<Image> scaled(Picture picture) {
    Image image = new Image(new ByteArrayInputStream(picture.bytes()), SIZE, SIZE, true, true);
    return image.isError() ? Optional.empty() : Optional.of(image);
  }
}

package cardwright.app.picture;

import cardwright.preview.picture.PictureCache;
import cardwright.preview.picture.PictureSource;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Executor;

/// How the window comes by pictures of the web.
///
/// @param avatars for lists and forms, small
/// @param pictures for pages, as they are; may block, to be used away from the window's thread
/// @param remote whether any of them may be asked for
public record WebAccess(Pictures avatars, PictureSource pictures, RemoteSwitch remote) {

  private static final long MOST_KEPT = 64_000_000;
  private static final Duration LONGEST_KEPT = Duration.ofDays(7);

  /// The public internet.
  ///
  /// @param cache folder in which the avatars are kept
  /// @param background runs what may block
  /// @param display runs what touches the window
  public static WebAccess publicInternet(Path cache, Executor background, Executor display) {
    RemoteSwitch remote = new RemoteSwitch();
    PictureSource web = WebPictures.publicInternet(remote);
    PictureSource kept =
        new PictureCache(cache, web, MOST_KEPT, LONGEST_KEPT, InstantSource.system());
    Pictures avatars = new WebPictures(kept, background, display);
    return new WebAccess(new SwitchedPictures(avatars, remote), web, remote);
  }

  /// No web at all: every address is dead.
  public static WebAccess none() {
    return new WebAccess(
        (address, loaded) -> loaded.accept(Optional.empty()),
        PictureSource.NONE,
        new RemoteSwitch());
  }
}

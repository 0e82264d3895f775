package cardwright.app.picture;

import cardwright.preview.picture.PictureSource;
import java.util.concurrent.Executor;

/// How the window comes by pictures of the web.
///
/// @param avatars for lists and forms, small
/// @param pictures for pages, as they are; may block, to be used away from the window's thread
/// @param remote whether any of them may be asked for
public record WebAccess(Pictures avatars, PictureSource pictures, RemoteSwitch remote) {

  /// The public internet.
  ///
  /// @param background runs what may block
  /// @param display runs what touches the window
  public static WebAccess publicInternet(Executor background, Executor display) {
    RemoteSwitch remote = new RemoteSwitch();
    PictureSource web = WebPictures.publicInternet(remote);
    Pictures avatars = new WebPictures(web, background, display);
    return new WebAccess(new SwitchedPictures(avatars, remote), web, remote);
  }

  /// No web at all.
  public static WebAccess none() {
    return new WebAccess((address, loaded) -> {}, PictureSource.NONE, new RemoteSwitch());
  }
}

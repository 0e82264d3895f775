package cardwright.app.preview;

import com.sun.glass.utils.NativeLibLoader;

/// The browser engine's native library, of some ninety megabytes.
///
/// JavaFX unpacks it from its jar, or compares it with what was unpacked before, when the first
/// WebView is made: on the window's thread, which stands still for half a second. Once it is
/// loaded, a WebView is made in a few milliseconds.
public final class BrowserLibrary {

  private static final String NAME = "jfxwebkit";

  private BrowserLibrary() {}

  /// Loads the library, on any thread; returns when it is there. What goes wrong is left to the
  /// first WebView, which says so.
  public static void load() {
    try {
      NativeLibLoader.loadLibrary(NAME);
    } catch (LinkageError | RuntimeException e) {
      System.getLogger(BrowserLibrary.class.getName())
          .log(System.Logger.Level.DEBUG, "the browser engine is left to load itself", e);
    }
  }
}

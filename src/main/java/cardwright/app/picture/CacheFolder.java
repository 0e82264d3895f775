package cardwright.app.picture;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// Where the platform wants programs to keep what they can get again.
public final class CacheFolder {

  private CacheFolder() {}

  /// The folder for pictures of the web.
  public static Path pictures() {
    return of(System.getProperty("os.name"), System.getProperty("user.home"), System.getenv())
        .resolve("pictures");
  }

  /// The program's folder: `Library/Caches` on macOS, the local application data on Windows, else
  /// what the XDG base directories say.
  static Path of(String system, String home, Map<String, String> environment) {
    String name = system.toLowerCase(Locale.ROOT);
    String local = environment.getOrDefault("LOCALAPPDATA", "");
    if (name.contains("windows") && !local.isEmpty()) {
      return Path.of(local, "Cardwright", "Cache");
    }
    if (name.contains("mac")) {
      return Path.of(home, "Library", "Caches", "Cardwright");
    }
    String xdg = environment.getOrDefault("XDG_CACHE_HOME", "");
    // The specification has relative paths ignored.
    return xdg.startsWith("/") ? Path.of(xdg, "cardwright") : Path.of(home, ".cache", "cardwright");
  }
}

package cardwright.app;

import java.util.Locale;
import java.util.Map;

/// Whether there is a screen to open a window on.
final class Display {

  private Display() {}

  /// Whether a window can be expected to open: on Linux an X or Wayland display must be named; a
  /// glass platform that was asked for by hand has its own.
  ///
  /// @param system name of the operating system
  /// @param environment the process's variables
  static boolean present(String system, Map<String, String> environment) {
    boolean linux = system.toLowerCase(Locale.ROOT).contains("linux");
    return !linux
        || !environment.getOrDefault("DISPLAY", "").isEmpty()
        || !environment.getOrDefault("WAYLAND_DISPLAY", "").isEmpty();
  }

  /// Whether this process has one.
  static boolean present() {
    return System.getProperty("glass.platform") != null
        || present(System.getProperty("os.name"), System.getenv());
  }
}

package cardwright.deck;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// Where the program keeps its own files.
public final class ProgramFolder {

  private ProgramFolder() {}

  /// The folder for this user, where the system wants such things; it may be missing.
  public static Path of() {
    return of(System.getProperty("os.name"), System.getenv(), System.getProperty("user.home"));
  }

  /// The folder of the journals of jobs, inside it.
  public static Path jobs() {
    return of().resolve("jobs");
  }

  /// @param system the system's name
  /// @param environment its variables
  /// @param home the user's folder
  public static Path of(String system, Map<String, String> environment, String home) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.contains("windows") && environment.containsKey("APPDATA")) {
      return Path.of(environment.get("APPDATA"), "Cardwright");
    }
    if (name.contains("mac")) {
      return Path.of(home, "Library", "Application Support", "Cardwright");
    }
    String config = environment.getOrDefault("XDG_CONFIG_HOME", "");
    return config.startsWith("/")
        ? Path.of(config, "cardwright")
        : Path.of(home, ".config", "cardwright");
  }
}

package cardwright.preview.emoji;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Looks for the emoji font that is installed.
public final class SystemFont {

  private static final int DEPTH = 5;

  private SystemFont() {}

  /// The folders where this system keeps its fonts.
  public static List<Path> folders() {
    Path home = Path.of(System.getProperty("user.home", "."));
    return List.of(
        home.resolve(".local/share/fonts"),
        home.resolve(".fonts"),
        Path.of("/usr/local/share/fonts"),
        Path.of("/usr/share/fonts"));
  }

  /// The first font of those folders that is named after emoji and holds PNG pictures.
  public static Optional<ColourFont> find(List<Path> folders) {
    return folders.stream().flatMap(folder -> candidates(folder).stream()).findFirst();
  }

  private static Optional<ColourFont> candidates(Path folder) {
    if (!Files.isDirectory(folder)) {
      return Optional.empty();
    }
    try (Stream<Path> files = Files.walk(folder, DEPTH, FileVisitOption.FOLLOW_LINKS)) {
      return files
          .filter(SystemFont::isNamedSo)
          .sorted()
          .flatMap(file -> open(file).stream())
          .findFirst();
    } catch (IOException | UncheckedIOException e) {
      // A folder that cannot be read has no font to offer.
      return Optional.empty();
    }
  }

  private static boolean isNamedSo(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return name.contains("emoji") && (name.endsWith(".ttf") || name.endsWith(".otf"));
  }

  private static Optional<ColourFont> open(Path file) {
    try {
      return Optional.of(ColourFont.open(file));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}

package cardwright.deck;

import java.io.File;
import java.nio.file.Path;

/// Paths as they are printed and stored: with `/` between their parts on every system.
final class PathText {

  private PathText() {}

  static String of(Path path) {
    return path.toString().replace(File.separatorChar, '/');
  }
}

package cardwright.deck;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The names of the temporary files that stand beside a card while it is saved:
/// `.README.md.cardwright-<process id>-<random>.tmp`. The process id tells a save that is under way
/// from one whose process was killed.
final class TempName {

  private static final Pattern NAME =
      Pattern.compile("\\..*\\.cardwright-([0-9]{1,18})-[0-9a-f]{16}\\.tmp", Pattern.DOTALL);

  /// File systems take 255 bytes; the rest is for what is added here.
  private static final int MAX_KEPT_BYTES = 180;

  /// A file's time is coarser than a process's on some file systems.
  private static final Duration CLOCK_STEP = Duration.ofSeconds(2);

  private TempName() {}

  /// A name that no file has yet, in the folder of `file`.
  static Path beside(Path file) {
    String name = shortened(file.getFileName().toString());
    long random = ThreadLocalRandom.current().nextLong();
    String mark = HexFormat.of().toHexDigits(random);
    return file.resolveSibling(
        "." + name + ".cardwright-" + ProcessHandle.current().pid() + "-" + mark + ".tmp");
  }

  private static String shortened(String name) {
    int end = name.length();
    // No char takes more than three bytes.
    if (3 * end <= MAX_KEPT_BYTES) {
      return name;
    }
    while (name.substring(0, end).getBytes(StandardCharsets.UTF_8).length > MAX_KEPT_BYTES) {
      end = name.offsetByCodePoints(end, -1);
    }
    return name.substring(0, end);
  }

  /// Whether a file has such a name.
  static boolean matches(Path file) {
    return file.getFileName() != null && NAME.matcher(file.getFileName().toString()).matches();
  }

  /// Whether a file is what a killed save left: it has such a name, is a regular file, and the
  /// process that could be writing it is gone, or is younger than the file and only has its number.
  static boolean isLeftover(Path file) throws IOException {
    Matcher name = NAME.matcher(file.getFileName().toString());
    if (!name.matches()) {
      return false;
    }
    return isAbandoned(file, Long.parseLong(name.group(1)));
  }

  /// Whether a file is a regular one and the process that made it is gone, or is younger than the
  /// file and only has its number.
  static boolean isAbandoned(Path file, long process) throws IOException {
    BasicFileAttributes attributes =
        Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    if (!attributes.isRegularFile()) {
      return false;
    }
    Instant written = attributes.lastModifiedTime().toInstant().plus(CLOCK_STEP);
    return ProcessHandle.of(process)
        .filter(ProcessHandle::isAlive)
        .filter(alive -> !alive.info().startInstant().orElse(Instant.MIN).isAfter(written))
        .isEmpty();
  }
}

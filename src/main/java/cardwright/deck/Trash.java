package cardwright.deck;

import cardwright.text.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/// The desktop's trash, as freedesktop.org's Trash specification 1.0 describes it: a file goes to
/// `files` and its origin to `info`, in the home folder's trash or, for another disk, in that
/// disk's own. Nothing is ever deleted, nor copied to another disk.
public final class Trash {

  private static final String INFO = ".trashinfo";

  private final Path home;
  private final String user;
  private final Disk disk;

  /// @param home the home folder's trash
  /// @param user what other disks call the user's trash by, a number
  Trash(Path home, String user, Disk disk) {
    this.home = home;
    this.user = user;
    this.disk = disk;
  }

  /// The user's trash.
  public static Trash ofUser() {
    Path own = Path.of(System.getProperty("user.home"));
    Map<String, String> environment = System.getenv();
    String data = environment.getOrDefault("XDG_DATA_HOME", "");
    Path base = data.startsWith("/") ? Path.of(data) : own.resolve(".local").resolve("share");
    return new Trash(base.resolve("Trash"), userId(own), new Disk() {});
  }

  private static String userId(Path own) {
    try {
      return String.valueOf(Files.getAttribute(own, "unix:uid"));
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
      return System.getProperty("user.name");
    }
  }

  /// A trash in some folder, for cards on the folder's own disk.
  public static Trash of(Path folder) {
    return new Trash(folder, userId(folder), new Disk() {});
  }

  /// Moves a file or folder into the trash.
  ///
  /// @return where it is now
  /// @throws DeckException if it cannot be moved there; it is then where it was
  public Path take(Path file) throws DeckException {
    Path full = file.toAbsolutePath().normalize();
    try {
      if (!Files.exists(full, LinkOption.NOFOLLOW_LINKS)) {
        throw new DeckException(
            DeckProblem.of(file.toString(), Messages.of("deck.thereNoSuchFileAny")));
      }
      return move(full, trashFor(full));
    } catch (IOException e) {
      throw new DeckException(
          DeckProblem.of(file.toString(), Messages.of("deck.notMovedTrash", Causes.of(e))), e);
    }
  }

  private Path trashFor(Path file) throws IOException {
    Path folder = file.getParent();
    Path existing = home;
    while (Files.notExists(existing)) {
      existing = existing.getParent();
    }
    if (sameDisk(existing, folder)) {
      return home;
    }
    Path top = folder;
    while (top.getParent() != null && sameDisk(top.getParent(), folder)) {
      top = top.getParent();
    }
    Path shared = top.resolve(".Trash");
    boolean usable = Files.isDirectory(shared, LinkOption.NOFOLLOW_LINKS);
    return usable ? shared.resolve(user) : top.resolve(".Trash-" + user);
  }

  private static boolean sameDisk(Path one, Path other) throws IOException {
    return Files.getFileStore(one).equals(Files.getFileStore(other));
  }

  private Path move(Path file, Path trash) throws IOException {
    Path files = Files.createDirectories(trash.resolve("files"));
    Path infos = Files.createDirectories(trash.resolve("info"));
    String content =
        "[Trash Info]\nPath=%s\nDeletionDate=%s\n"
            .formatted(origin(file, trash), LocalDateTime.now().truncatedTo(ChronoUnit.SECONDS));
    String name = file.getFileName().toString();
    for (int i = 1; ; i++) {
      String free = i == 1 ? name : name + "." + i;
      Path info = infos.resolve(free + INFO);
      try {
        // Creating the info file reserves the name, as the specification asks.
        Files.writeString(
            info,
            content,
            StandardCharsets.UTF_8,
            StandardOpenOption.CREATE_NEW,
            StandardOpenOption.WRITE);
      } catch (FileAlreadyExistsException e) {
        continue;
      }
      Path target = files.resolve(free);
      if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
        Files.delete(info);
        continue;
      }
      try {
        disk.move(file, target);
        return target;
      } catch (IOException | UncheckedIOException e) {
        Files.deleteIfExists(info);
        throw e;
      }
    }
  }

  /// Where the file was; in a disk's own trash, from that disk's top.
  private String origin(Path file, Path trash) {
    Path path = file;
    if (!trash.equals(home)) {
      Path top = trash.getParent();
      path = (top.endsWith(".Trash") ? top.getParent() : top).relativize(file);
    }
    URI uri = file.getFileSystem().getPath("/").resolve(path).toUri();
    String encoded = uri.getRawPath();
    String plain = encoded.endsWith("/") ? encoded.substring(0, encoded.length() - 1) : encoded;
    return path.isAbsolute() ? plain : plain.substring(1);
  }
}

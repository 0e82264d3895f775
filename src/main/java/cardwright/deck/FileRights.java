package cardwright.deck;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Who may do what with a file that is to be replaced: its permissions, owner and group.
///
/// @param kept null for a new file, which gets the system's defaults, and where the system has none
record FileRights(@Nullable Kept kept) {

  /// Those of a file where there was none.
  static final FileRights NEW = new FileRights(null);

  private static final String UNIX = "unix";
  private static final String OWNER = UNIX + ":uid";
  private static final String GROUP = UNIX + ":gid";
  private static final String MODE = UNIX + ":mode";
  private static final int PERMISSIONS = 0777;

  /// The rights as the system counts them: to look up the names of owner and group would take
  /// longer than all else that is done to a file.
  private record Kept(int owner, int group, int permissions) {

    static Kept of(Path file) throws IOException {
      Map<String, Object> found =
          Files.readAttributes(file, UNIX + ":uid,gid,mode", LinkOption.NOFOLLOW_LINKS);
      return new Kept(
          (int) found.get("uid"), (int) found.get("gid"), (int) found.get("mode") & PERMISSIONS);
    }
  }

  static FileRights of(Path file) throws IOException {
    if (!file.getFileSystem().supportedFileAttributeViews().contains(UNIX)) {
      return NEW;
    }
    try {
      return new FileRights(Kept.of(file));
    } catch (NoSuchFileException e) {
      return NEW;
    }
  }

  /// Creates the file that will replace it; where the old file has rights of its own, nobody else
  /// can look into the new one before it has got them.
  void create(Path file) throws IOException {
    Files.createFile(file, first());
  }

  /// What the file that will replace it is created with.
  FileAttribute<?>[] first() {
    if (kept == null) {
      return new FileAttribute<?>[0];
    }
    var ownerOnly = PosixFilePermissions.fromString("rw-------");
    return new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(ownerOnly)};
  }

  /// Gives the rights to the file that will replace it.
  void give(Path file) throws IOException {
    if (kept == null) {
      return;
    }
    Kept now = Kept.of(file);
    try {
      if (now.group() != kept.group()) {
        set(file, GROUP, kept.group());
      }
      if (now.owner() != kept.owner()) {
        set(file, OWNER, kept.owner());
      }
    } catch (FileSystemException e) {
      // Only a privileged user may give files away; the file then belongs to whoever saved it.
    }
    set(file, MODE, kept.permissions());
  }

  private static void set(Path file, String attribute, int value) throws IOException {
    Files.setAttribute(file, attribute, value, LinkOption.NOFOLLOW_LINKS);
  }
}

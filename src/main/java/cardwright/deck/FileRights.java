package cardwright.deck;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/// Who may do what with a file that is to be replaced: its permissions, owner and group.
///
/// @param kept null for a new file, which gets the system's defaults, and where the system has none
record FileRights(@Nullable PosixFileAttributes kept) {

  /// Those of a file where there was none.
  static final FileRights NEW = new FileRights(null);

  static FileRights of(Path file) throws IOException {
    PosixFileAttributeView view = view(file);
    boolean exists = view != null && Files.exists(file);
    return new FileRights(exists ? view.readAttributes() : null);
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
    PosixFileAttributeView view = view(file);
    if (view == null) {
      return;
    }
    PosixFileAttributes now = view.readAttributes();
    try {
      if (!now.group().equals(kept.group())) {
        view.setGroup(kept.group());
      }
      if (!now.owner().equals(kept.owner())) {
        view.setOwner(kept.owner());
      }
    } catch (FileSystemException e) {
      // Only a privileged user may give files away; the file then belongs to whoever saved it.
      view.setPermissions(kept.permissions());
      return;
    }
    view.setPermissions(kept.permissions());
  }

  private static @Nullable PosixFileAttributeView view(Path file) {
    return Files.getFileAttributeView(
        file, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
  }
}

package cardwright.deck;

import cardwright.deck.CardOutput.Outcome;
import cardwright.text.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes files so that a failure, a killed process or a power cut leaves the old file or the new
/// one, whole.
///
/// The content goes to a temporary file beside the target, is flushed to disk and moved into place
/// in one step; then the folder is flushed. Permissions are kept, and owner and group where the
/// system lets them be; a symbolic link stays and its target is replaced. Other hard links of the
/// file keep the old content. Safe for use by several threads.
public final class SafeFiles {

  private static final Disk DISK = new Disk() {};
  private static final int MAX_LINKS = 40;

  private SafeFiles() {}

  /// Gives a file this content, creating it and its folders where they are missing. A file that
  /// holds it already is not touched.
  ///
  /// @return whether the file was written
  /// @throws DeckException if it cannot be; the old file is then as it was
  public static boolean write(Path file, byte[] content) throws DeckException {
    return write(DISK, file, null, content);
  }

  /// Gives a file this content, if it still holds what was read from it.
  ///
  /// @param expected the bytes that were read
  /// @return whether the file was written
  /// @throws DeckException if it cannot be, or another program has changed the file; it is then as
  ///   it was
  public static boolean replace(Path file, byte[] expected, byte[] content) throws DeckException {
    return write(DISK, file, expected, content);
  }

  /// Makes a file that is not there yet, and its folders.
  ///
  /// @throws DeckException if it cannot be made, or there is one of that name
  public static void create(Path file, byte[] content) throws DeckException {
    create(DISK, file, content);
  }

  static void create(Disk disk, Path file, byte[] content) throws DeckException {
    Path target = file.toAbsolutePath();
    if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
      throw failed(file, Messages.of("deck.thereFileNameChooseAnother"));
    }
    write(disk, target, null, content);
  }

  /// Gives a file or folder another name, in the same folder or another one of the same disk.
  ///
  /// @throws DeckException if it cannot be moved, or there is one of that name
  public static void rename(Path from, Path to) throws DeckException {
    rename(DISK, from, to);
  }

  static void rename(Disk disk, Path from, Path to) throws DeckException {
    try {
      // On a disk that takes upper and lower case for the same, a name may change its case.
      boolean taken = Files.exists(to, LinkOption.NOFOLLOW_LINKS) && !Files.isSameFile(from, to);
      if (taken) {
        throw new DeckException(
            DeckProblem.of(from.toString(), Messages.of("deck.notRenamedThereChooseAnother", to)));
      }
      disk.move(from, to);
    } catch (IOException e) {
      throw new DeckException(
          DeckProblem.of(from.toString(), Messages.of("deck.notRenamed", Causes.of(e))), e);
    }
    disk.flush(to.toAbsolutePath().getParent());
  }

  static boolean write(Disk disk, Path file, byte @Nullable [] expected, byte[] content)
      throws DeckException {
    if (compare(file, expected, content).outcome() == Outcome.UNCHANGED) {
      return false;
    }
    try {
      Path target = followLinks(file.toAbsolutePath());
      createFolders(disk, target.getParent());
      replace(disk, target, content);
      return true;
    } catch (IOException e) {
      throw notSaved(file, e);
    } catch (UncheckedIOException e) {
      throw notSaved(file, e.getCause());
    }
  }

  /// What writing a file would do to it.
  ///
  /// @param outcome new, changed or unchanged
  /// @param target the file itself, links followed
  /// @param before what it holds; null if it is not there
  record Found(Outcome outcome, Path target, byte @Nullable [] before) {}

  /// What writing a file would do to it.
  ///
  /// @param expected what it has to hold now; null for anything
  /// @throws DeckException if it holds something else or cannot be written
  static Found compare(Path file, byte @Nullable [] expected, byte[] content) throws DeckException {
    try {
      Path target = file.toAbsolutePath();
      BasicFileAttributes kind = kind(target);
      if (kind != null && kind.isSymbolicLink()) {
        target = followLinks(target);
        kind = kind(target);
      }
      if (kind == null) {
        if (expected != null) {
          throw failed(file, Messages.of("deck.wasRemovedSinceWasRead"));
        }
        return new Found(Outcome.NEW, target, null);
      }
      byte[] now = read(file, target, kind);
      if (expected != null && !Arrays.equals(expected, now)) {
        throw failed(file, Messages.of("deck.anotherProgramChangedSinceWas"));
      }
      boolean same = Arrays.equals(content, now);
      if (!same && !Files.isWritable(target)) {
        throw failed(
            file,
            isOnReadOnlyDisk(target)
                ? Messages.of("deck.diskReadOnly")
                : Messages.of("deck.writeProtectedChangePermissions"));
      }
      return new Found(same ? Outcome.UNCHANGED : Outcome.CHANGED, target, now);
    } catch (IOException e) {
      throw notSaved(file, e);
    }
  }

  private static boolean isOnReadOnlyDisk(Path file) {
    try {
      return Files.getFileStore(file).isReadOnly();
    } catch (IOException e) {
      // Where the system does not tell its disks, the file itself is what is known to be protected.
      return false;
    }
  }

  /// What a file is, looked at once, as this is done to every file of a deck; null if it is not
  /// there, as far as can be told.
  private static @Nullable BasicFileAttributes kind(Path target) {
    try {
      return target
          .getFileSystem()
          .provider()
          .readAttributesIfExists(target, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    } catch (IOException e) {
      return null;
    }
  }

  /// A file whose new content stands beside it, complete but for a flush.
  ///
  /// @param file as the user named it
  /// @param target the file itself, links followed
  record Ready(Path file, Path temp, Path target) {}

  /// Writes the new content of a file beside it, without a flush.
  ///
  /// @param found what [#compare] found there just now
  static Ready prepare(Disk disk, Path file, Found found, byte[] content) throws DeckException {
    try {
      Path target = found.target();
      boolean isNew = found.outcome() == Outcome.NEW;
      if (isNew && !Files.isDirectory(target.getParent())) {
        Files.createDirectories(target.getParent());
      }
      Path temp = TempName.beside(target);
      try {
        FileRights rights = isNew ? FileRights.NEW : FileRights.of(target);
        disk.write(temp, rights, content);
        rights.give(temp);
        return new Ready(file, temp, target);
      } catch (IOException | RuntimeException e) {
        Files.deleteIfExists(temp);
        throw e;
      }
    } catch (IOException e) {
      throw notSaved(file, e);
    } catch (UncheckedIOException e) {
      throw notSaved(file, e.getCause());
    }
  }

  private static DeckException notSaved(Path file, IOException e) {
    return new DeckException(
        DeckProblem.of(file.toString(), Messages.of("deck.notSaved", Causes.of(e))), e);
  }

  private static DeckException failed(Path file, String cause) {
    return new DeckException(DeckProblem.of(file.toString(), Messages.of("deck.notSaved", cause)));
  }

  private static byte[] read(Path file, Path target, BasicFileAttributes kind)
      throws IOException, DeckException {
    if (kind.isDirectory()) {
      throw failed(file, Messages.of("deck.folderStandsPlaceMoveAway"));
    }
    if (!kind.isRegularFile()) {
      throw failed(file, Messages.of("deck.notRegularFile"));
    }
    return Files.readAllBytes(target);
  }

  private static Path followLinks(Path file) throws IOException {
    Path target = file;
    for (int i = 0; Files.isSymbolicLink(target); i++) {
      if (i == MAX_LINKS) {
        throw new FileSystemLoopException(file.toString());
      }
      target = target.resolveSibling(Files.readSymbolicLink(target));
    }
    return target;
  }

  private static void createFolders(Disk disk, @Nullable Path folder) throws IOException {
    if (folder == null || Files.isDirectory(folder)) {
      return;
    }
    Path parent = folder.getParent();
    createFolders(disk, parent);
    Files.createDirectories(folder);
    if (parent != null) {
      disk.flush(parent);
    }
  }

  private static void replace(Disk disk, Path target, byte[] content) throws IOException {
    Path temp = TempName.beside(target);
    try {
      FileRights rights = FileRights.of(target);
      disk.create(temp, rights);
      disk.fill(temp, content);
      rights.give(temp);
      disk.move(temp, target);
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(temp);
      throw e;
    }
    disk.flush(target.getParent());
  }

  /// Removes what killed saves left in a folder and the folders in it. Hidden folders and links are
  /// not entered; files of saves that are under way, in this process or another one, stay.
  ///
  /// @return the files removed; one that cannot be removed is left for the next time
  public static List<Path> sweep(Path folder) {
    return Sweeper.sweep(folder);
  }
}

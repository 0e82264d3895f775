package cardwright.deck;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Set;

/// The steps of a save that a disk can refuse; tests put failures in their place.
interface Disk {

  /// Makes the empty file that is to be filled.
  default void create(Path temp, FileRights rights) throws IOException {
    rights.create(temp);
  }

  /// Writes the content and waits until it is on the disk.
  default void fill(Path temp, byte[] content) throws IOException {
    write(temp, content);
    force(temp);
  }

  /// Writes the content, and lets the system put it on the disk when it likes.
  default void write(Path temp, byte[] content) throws IOException {
    try (FileChannel channel = FileChannel.open(temp, StandardOpenOption.WRITE)) {
      write(channel, content);
    }
  }

  private static void write(FileChannel channel, byte[] content) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(content);
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }

  /// Makes a file and writes its content; the system puts it on the disk when it likes.
  default void write(Path temp, FileRights rights, byte[] content) throws IOException {
    Set<StandardOpenOption> options =
        Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    try (FileChannel channel = FileChannel.open(temp, options, rights.first())) {
      write(channel, content);
    }
  }

  /// Waits until a file's content is on the disk.
  default void force(Path temp) throws IOException {
    try (FileChannel channel = FileChannel.open(temp, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  /// Waits until all that was written on the file system of a folder is on the disk.
  ///
  /// @return false if that cannot be done at once
  default boolean flushSystem(Path folder) {
    return SystemFlush.of(folder);
  }

  /// How many bytes the file system of a folder has room for.
  ///
  /// @throws IOException if that cannot be told
  default long room(Path folder) throws IOException {
    return Files.getFileStore(folder).getUsableSpace();
  }

  /// Whether the file system of a folder can only be read from.
  ///
  /// @throws IOException if that cannot be told
  default boolean isReadOnly(Path folder) throws IOException {
    return Files.getFileStore(folder).isReadOnly();
  }

  /// Whether a folder is there, and may be written to.
  default boolean takesFiles(Path folder) {
    return Files.isDirectory(folder) && Files.isWritable(folder);
  }

  /// Puts `temp` in the place of `file` in one step.
  default void move(Path temp, Path file) throws IOException {
    Files.move(temp, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /// Waits until the names in a folder are on the disk.
  default void flush(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      // Windows opens no folders and some network file systems flush none. The file is in its place
      // and whole either way, so this is no failed save.
    }
  }

  /// The same for one of several folders.
  ///
  /// @return the folder
  default Path flushed(Path folder) {
    flush(folder);
    return folder;
  }
}

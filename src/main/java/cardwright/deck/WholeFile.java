package cardwright.deck;

import cardwright.text.Messages;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// A file that is written from start to end and takes its place when all is in it: until then, and
/// if it never comes to that, what was there stays. For use by one thread.
public final class WholeFile implements AutoCloseable {

  private static final int BUFFER = 1 << 16;

  private final Path file;
  private final Path temp;
  private final OutputStream out;
  private boolean finished;

  private WholeFile(Path file, Path temp, OutputStream out) {
    this.file = file;
    this.temp = temp;
    this.out = out;
  }

  /// Begins a file; its folder is made where it is missing.
  ///
  /// @throws DeckException if it cannot be written where it is to be
  public static WholeFile open(Path file) throws DeckException {
    try {
      Path target = file.toAbsolutePath();
      if (Files.isDirectory(target)) {
        throw new DeckException(
            DeckProblem.of(file.toString(), Messages.of("deck.folderStandsPlaceMoveAway")));
      }
      Files.createDirectories(target.getParent());
      Path temp = TempName.beside(target);
      OutputStream out = Files.newOutputStream(temp, StandardOpenOption.CREATE_NEW);
      return new WholeFile(file, temp, new BufferedOutputStream(out, BUFFER));
    } catch (IOException e) {
      throw failed(file, e);
    }
  }

  private static DeckException failed(Path file, IOException e) {
    return new DeckException(
        DeckProblem.of(file.toString(), Messages.of("deck.notSaved", Causes.of(e))), e);
  }

  /// What refuses to be written, told of this file.
  public DeckException failed(IOException e) {
    return failed(file, e);
  }

  /// Takes the content.
  public OutputStream stream() {
    return out;
  }

  /// Puts the file in its place.
  ///
  /// @throws DeckException if that fails
  public void finish() throws DeckException {
    try {
      out.close();
      finished = true;
      try (FileChannel channel = FileChannel.open(temp, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      Path target = file.toAbsolutePath();
      Files.move(temp, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      new Disk() {}.flush(target.getParent());
    } catch (IOException e) {
      throw failed(e);
    }
  }

  /// Without [#finish] before, drops what was written.
  @Override
  public void close() {
    try {
      if (!finished) {
        out.close();
      }
      Files.deleteIfExists(temp);
    } catch (IOException e) {
      // What is left is a temporary file, which the next start sweeps.
      temp.toFile().deleteOnExit();
    }
  }
}

package cardwright.deck;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/// Puts cards into one file, which takes its place when all are in it: until then, and if it never
/// comes to that, what was there stays.
public final class SingleFileOutput implements CardOutput {

  /// How cards are written one after the other.
  interface Format extends AutoCloseable {

    void write(Named card) throws IOException;

    /// Writes what comes after the last card and closes the stream.
    @Override
    void close() throws IOException;
  }

  private final Path file;
  private final Path temp;
  private final Format format;
  private boolean finished;

  private SingleFileOutput(Path file, Path temp, Format format) {
    this.file = file;
    this.temp = temp;
    this.format = format;
  }

  /// Writes a zip file, one entry per card.
  ///
  /// @throws DeckException if it cannot be written where it is to be
  public static SingleFileOutput zip(Path file) throws DeckException {
    return open(file, ZipFormat::new);
  }

  /// Writes JSON Lines: `{"path": …, "text": …}` per card.
  ///
  /// @throws DeckException if it cannot be written where it is to be
  public static SingleFileOutput lines(Path file) throws DeckException {
    return open(file, LinesFormat::new);
  }

  private interface Opener {
    Format of(OutputStream out);
  }

  private static SingleFileOutput open(Path file, Opener format) throws DeckException {
    try {
      Path target = file.toAbsolutePath();
      if (Files.isDirectory(target)) {
        throw new DeckException(
            DeckProblem.of(file.toString(), "a folder stands in its place; move it away"));
      }
      Files.createDirectories(target.getParent());
      Path temp = TempName.beside(target);
      OutputStream out = Files.newOutputStream(temp, StandardOpenOption.CREATE_NEW);
      return new SingleFileOutput(file, temp, format.of(new BufferedOutputStream(out, 1 << 16)));
    } catch (IOException e) {
      throw failed(file, e);
    }
  }

  private static DeckException failed(Path file, IOException e) {
    return new DeckException(DeckProblem.of(file.toString(), "not saved: " + Causes.of(e)), e);
  }

  @Override
  public List<Put> put(List<Named> cards) throws DeckException {
    List<Put> puts = new ArrayList<>();
    try {
      for (Named card : cards) {
        format.write(card);
        puts.add(new Put(Outcome.NEW, null));
      }
    } catch (IOException e) {
      throw failed(file, e);
    }
    return puts;
  }

  @Override
  public void finish() throws DeckException {
    try {
      format.close();
      finished = true;
      try (FileChannel channel = FileChannel.open(temp, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      Path target = file.toAbsolutePath();
      Files.move(temp, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      new Disk() {}.flush(target.getParent());
    } catch (IOException e) {
      throw failed(file, e);
    }
  }

  @Override
  public void close() {
    try {
      if (!finished) {
        format.close();
      }
      Files.deleteIfExists(temp);
    } catch (IOException e) {
      // What is left is a temporary file, which the next start sweeps.
      temp.toFile().deleteOnExit();
    }
  }
}

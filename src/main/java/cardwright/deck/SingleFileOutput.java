package cardwright.deck;

import java.io.IOException;
import java.nio.file.Path;
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

  private final WholeFile file;
  private final Format format;

  private SingleFileOutput(WholeFile file, Format format) {
    this.file = file;
    this.format = format;
  }

  /// Writes a zip file, one entry per card.
  ///
  /// @throws DeckException if it cannot be written where it is to be
  public static SingleFileOutput zip(Path file) throws DeckException {
    WholeFile whole = WholeFile.open(file);
    return new SingleFileOutput(whole, new ZipFormat(whole.stream()));
  }

  /// Writes JSON Lines: `{"path": …, "text": …}` per card.
  ///
  /// @throws DeckException if it cannot be written where it is to be
  public static SingleFileOutput lines(Path file) throws DeckException {
    WholeFile whole = WholeFile.open(file);
    return new SingleFileOutput(whole, new LinesFormat(whole.stream()));
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
      throw file.failed(e);
    }
    return puts;
  }

  @Override
  public void finish() throws DeckException {
    try {
      format.close();
    } catch (IOException e) {
      throw file.failed(e);
    }
    file.finish();
  }

  @Override
  public void close() {
    file.close();
  }
}

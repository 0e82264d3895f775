package cardwright.app.session;

import cardwright.text.Utf8;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Where cards come from and go to. Used away from the window's thread.
public interface CardStore {

  /// Finds the cards of files and folders. What cannot be searched is left out.
  ///
  /// @param batch takes some of the cards at a time, in order
  /// @param wanted whether to search on
  /// @return what could not be searched, each with its cause
  List<String> scan(List<Path> paths, Consumer<List<Path>> batch, BooleanSupplier wanted);

  /// Reads a card.
  ///
  /// @throws IOException if the file cannot be read
  Utf8.Decoded read(Path path) throws IOException;

  /// Looks how a card's file stands. A file that holds what is expected, and cannot be written, is
  /// write-protected; one that holds something else is that text.
  ///
  /// @param expected what was read from the file or last written to it
  OnDisk look(Path path, String expected);

  /// Writes a card so that, whatever happens, either the old or the new text is on disk.
  ///
  /// @param before what was read from the file or last written to it; null if there must be none
  /// @throws IOException if that was not possible, or the file holds something else than `before`;
  ///   it is then as it was
  void write(Path path, @Nullable String before, String text) throws IOException;

  /// Gives a file or folder another name.
  ///
  /// @throws IOException if that was not possible, or the name is taken; nothing has changed then
  void rename(Path from, Path to) throws IOException;

  /// Moves a file or folder to the trash.
  ///
  /// @throws IOException if that was not possible; it is then where it was
  void trash(Path path) throws IOException;
}

package cardwright.deck;

import cardwright.card.CardEngine;
import cardwright.card.Reading;
import cardwright.text.Lines;
import cardwright.text.Messages;
import cardwright.text.Utf8;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/// A card as it stands in a file.
///
/// @param path of the file, as it was named
/// @param content its text, or where it stops being UTF-8
public record CardFile(Path path, Utf8.Decoded content) {

  /// The largest file that is taken for a card, in bytes.
  public static final int MAX_BYTES = 50_000_000;

  /// Reads a file.
  ///
  /// @throws DeckException if it cannot be read or is larger than [#MAX_BYTES]
  public static CardFile read(Path path) throws DeckException {
    return new CardFile(path, Utf8.decode(bytes(path)));
  }

  /// What a file's card says.
  ///
  /// @throws DeckException if it cannot be read, is larger than [#MAX_BYTES], or is not UTF-8
  public static Reading reading(Path path, CardEngine engine) throws DeckException {
    byte[] bytes = bytes(path);
    Optional<Reading> reading = engine.read(bytes);
    if (reading.isEmpty()) {
      throw new DeckException(new CardFile(path, Utf8.decode(bytes)).problem().orElseThrow());
    }
    return reading.get();
  }

  private static byte[] bytes(Path path) throws DeckException {
    try (FileChannel file = FileChannel.open(path)) {
      long size = file.size();
      // A pipe has no size before it is read.
      return size == 0 ? bytes(path, Channels.newInputStream(file)) : bytes(path, file, size);
    } catch (IOException e) {
      String cause = Files.isDirectory(path) ? Messages.of("deck.folder") : Causes.of(e);
      throw new DeckException(DeckProblem.of(path.toString(), cause), e);
    }
  }

  /// Reads a file of a known size: with fewer calls of the system than a stream takes, which is
  /// most of the time that a small file takes.
  private static byte[] bytes(Path path, FileChannel file, long size)
      throws DeckException, IOException {
    if (size > MAX_BYTES) {
      throw tooLarge(path);
    }
    ByteBuffer content = ByteBuffer.allocate((int) size);
    while (content.hasRemaining() && file.read(content) >= 0) {}
    // Someone may have shortened it meanwhile.
    return content.hasRemaining()
        ? Arrays.copyOf(content.array(), content.position())
        : content.array();
  }

  /// Reads a card from a stream.
  static CardFile read(Path path, InputStream in) throws DeckException, IOException {
    return new CardFile(path, Utf8.decode(bytes(path, in)));
  }

  private static byte[] bytes(Path path, InputStream in) throws DeckException, IOException {
    byte[] bytes = in.readNBytes(MAX_BYTES + 1);
    if (bytes.length > MAX_BYTES) {
      throw tooLarge(path);
    }
    return bytes;
  }

  private static DeckException tooLarge(Path path) {
    String limit = MAX_BYTES / 1_000_000 + " MB";
    String message = Messages.of("deck.largerThanNoCardLeave", limit);
    return new DeckException(DeckProblem.of(path.toString(), message));
  }

  /// What is wrong with a file that is not UTF-8, at the line of its first bad byte.
  static DeckProblem problem(Path path, Utf8.NotUtf8 content) {
    // Everything before the bad byte was decoded as it is, so its length in bytes can be counted.
    String shown = content.shown();
    int at = 0;
    for (long bytes = 0; bytes < content.offset(); ) {
      int point = shown.codePointAt(at);
      bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
      at += Character.charCount(point);
    }
    String message = Messages.of("deck.notUtfByteSaveUtf", content.offset());
    return new DeckProblem(path.toString(), Lines.of(shown).numberAt(at), message);
  }

  /// Why the file cannot be written, if it cannot.
  public Optional<DeckProblem> problem() {
    return content instanceof Utf8.NotUtf8 bad ? Optional.of(problem(path, bad)) : Optional.empty();
  }
}

package cardwright.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// The way between a file's bytes and its text, losing nothing: a byte order mark, every kind of
/// line end, NUL and control characters are all part of the text.
public final class Utf8 {

  /// What decoding gave: the text, or where the bytes stop being UTF-8.
  public sealed interface Decoded {}

  /// @param text all of the file; a byte order mark stands in it as U+FEFF
  public record Text(String text) implements Decoded {}

  /// Bytes that are not UTF-8. Such a file can be looked at, never written.
  ///
  /// @param offset of the first byte that does not belong, counted from 0
  /// @param shown the text with U+FFFD in place of what could not be decoded, for display alone
  public record NotUtf8(long offset, String shown) implements Decoded {}

  private Utf8() {}

  /// Decodes a whole file. For every [Text] it gives, [#encode] gives the same bytes back.
  public static Decoded decode(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    // Replacement characters appear for bad bytes, and may also stand in the file themselves.
    if (text.indexOf('\uFFFD') < 0) {
      return new Text(text);
    }
    int bad = firstBadByte(bytes);
    return bad < 0 ? new Text(text) : new NotUtf8(bad, text);
  }

  /// The bytes of a text.
  ///
  /// @throws IllegalArgumentException if the text holds half a surrogate pair, which has no UTF-8
  public static byte[] encode(String text) {
    if (!isEncodable(text)) {
      throw new IllegalArgumentException("half a surrogate pair in the text");
    }
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /// Whether every surrogate of the text has its other half.
  public static boolean isEncodable(String text) {
    int length = text.length();
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c)) {
        boolean pair =
            Character.isHighSurrogate(c)
                && i + 1 < length
                && Character.isLowSurrogate(text.charAt(i + 1));
        if (!pair) {
          return false;
        }
        i++;
      }
    }
    return true;
  }

  private static int firstBadByte(byte[] bytes) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(8192);
    while (true) {
      CoderResult result = decoder.decode(in, out, true);
      if (result.isError()) {
        return in.position();
      }
      if (result.isUnderflow()) {
        return -1;
      }
      out.clear();
    }
  }
}

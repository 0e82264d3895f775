package cardwright.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
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

  /// So many ASCII chars one after the other are worth taking at once.
  private static final int LONG_RUN = 32;

  private static final VarHandle EIGHT_BYTES =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
  private static final long BEYOND_ASCII = 0x8080808080808080L;

  private Utf8() {}

  /// Decodes a whole file. For every [Text] it gives, [#encode] gives the same bytes back.
  public static Decoded decode(byte[] bytes) {
    return decode(bytes, bytes.length);
  }

  /// Decodes a whole file of which the bytes are the first `length` of an array.
  ///
  /// The library decodes ASCII many bytes at a time, but only before the first char beyond; then it
  /// goes byte by byte. So it is given a part for each long run of ASCII.
  public static Decoded decode(byte[] bytes, int length) {
    int ascii = asciiEnd(bytes, 0, length);
    if (ascii == length) {
      return new Text(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
    }
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, 0, length);
    CharBuffer out = CharBuffer.allocate(length);
    for (int at = 0; at < length; ascii = asciiEnd(bytes, at, length)) {
      at = nextLongRun(bytes, ascii, length);
      in.limit(at);
      if (decoder.decode(in, out, true).isError()) {
        String shown = new String(bytes, 0, length, StandardCharsets.UTF_8);
        return new NotUtf8(in.position(), shown);
      }
    }
    return new Text(out.flip().toString());
  }

  /// Where the first byte from `from` on stands that is not ASCII, `length` if there is none.
  public static int asciiEnd(byte[] bytes, int from, int length) {
    int at = from;
    while (at + Long.BYTES <= length && ((long) EIGHT_BYTES.get(bytes, at) & BEYOND_ASCII) == 0) {
      at += Long.BYTES;
    }
    while (at < length && bytes[at] >= 0) {
      at++;
    }
    return at;
  }

  /// Whether the bytes from `from` to before `to` are ASCII: faster for few than [#asciiEnd].
  public static boolean isAscii(byte[] bytes, int from, int to) {
    long all = 0;
    int last = to - Long.BYTES;
    if (from <= last) {
      for (int at = from; at < last; at += Long.BYTES) {
        all |= (long) EIGHT_BYTES.get(bytes, at);
      }
      all |= (long) EIGHT_BYTES.get(bytes, last);
    } else {
      for (int at = from; at < to; at++) {
        all |= bytes[at];
      }
    }
    return (all & BEYOND_ASCII) == 0;
  }

  /// Where the next long run of ASCII starts, or the end. No char goes over that border.
  private static int nextLongRun(byte[] bytes, int from, int length) {
    int run = 0;
    int at = from;
    while (at < length && run < LONG_RUN) {
      run = bytes[at++] >= 0 ? run + 1 : 0;
    }
    return at - run;
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
}

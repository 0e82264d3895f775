package cardwright.layout;

import cardwright.text.Utf8;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The bytes of a card that is being written: parts that are put together when their length is
/// known.
final class CardBytes {

  private static final int ASCII = 0x80;

  private final List<byte[]> parts;
  private int length;

  /// @param parts so many it will be, or a few more
  CardBytes(int parts) {
    this.parts = new ArrayList<>(parts);
  }

  int length() {
    return length;
  }

  /// @param part not to be changed any more
  void add(byte[] part) {
    parts.add(part);
    length += part.length;
  }

  /// The bytes of a text.
  ///
  /// @return null if it holds half a surrogate pair, which has no UTF-8
  static byte @Nullable [] of(String text) {
    byte[] bytes = new byte[text.length()];
    for (int i = 0; i < bytes.length; i++) {
      char c = text.charAt(i);
      if (c >= ASCII) {
        return Utf8.isEncodable(text) ? text.getBytes(StandardCharsets.UTF_8) : null;
      }
      bytes[i] = (byte) c;
    }
    return bytes;
  }

  byte[] toArray() {
    byte[] bytes = new byte[length];
    int at = 0;
    for (byte[] part : parts) {
      System.arraycopy(part, 0, bytes, at, part.length);
      at += part.length;
    }
    return bytes;
  }
}

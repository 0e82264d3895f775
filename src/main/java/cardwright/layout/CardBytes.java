package cardwright.layout;

import cardwright.text.Utf8;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// The bytes of a card that is being written.
final class CardBytes {

  private byte[] bytes;
  private int length;

  /// @param usual so many it will be, or a few more
  CardBytes(int usual) {
    bytes = new byte[usual];
  }

  int length() {
    return length;
  }

  void add(byte[] some) {
    makeRoom(some.length);
    System.arraycopy(some, 0, bytes, length, some.length);
    length += some.length;
  }

  /// Adds a text.
  ///
  /// @return false if it holds half a surrogate pair, which has no UTF-8; nothing is added then
  boolean add(String text) {
    makeRoom(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        return addWide(text);
      }
      bytes[length + i] = (byte) c;
    }
    length += text.length();
    return true;
  }

  private boolean addWide(String text) {
    boolean encodable = Utf8.isEncodable(text);
    if (encodable) {
      add(text.getBytes(StandardCharsets.UTF_8));
    }
    return encodable;
  }

  private void makeRoom(int more) {
    if (bytes.length - length < more) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
    }
  }

  /// What was written from `start` on.
  String text(int start) {
    return new String(bytes, start, length - start, StandardCharsets.UTF_8);
  }

  byte[] toArray() {
    return Arrays.copyOf(bytes, length);
  }
}

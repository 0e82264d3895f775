package cardwright.layout;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// The bytes of a card that is being written.
final class CardBytes {

  /// In UTF-8, no char takes more bytes.
  private static final int MOST_OF_A_CHAR = 3;

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

  /// @param text without half a surrogate pair
  void add(String text) {
    makeRoom(MOST_OF_A_CHAR * text.length());
    int start = length;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        length = start;
        add(text.getBytes(StandardCharsets.UTF_8));
        return;
      }
      bytes[length++] = (byte) c;
    }
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

package cardwright.deck;

import java.text.Normalizer;
import java.util.Arrays;

/// Texts as they are compared in a search: UTF-8 in lower case, without accents, compatible
/// characters for the same. Most of a card is ASCII, which is passed through; only what is between
/// goes the long way. (A decomposition is of one character alone, so that the parts can be taken
/// one by one.)
final class FoldedBytes {

  private byte[] bytes;
  private int size;

  private FoldedBytes(int room) {
    bytes = new byte[room];
  }

  /// The folded text. Half characters stay what they are, in three bytes.
  static byte[] of(String text) {
    FoldedBytes folded = new FoldedBytes(text.length() + 16);
    int from = 0;
    while (from < text.length()) {
      int to = from;
      while (to < text.length() && text.charAt(to) >= 0x80) {
        to++;
      }
      if (to == from) {
        folded.add(asciiLower(text.charAt(from)));
        from++;
      } else {
        folded.addFolded(text.substring(from, to));
        from = to;
      }
    }
    return Arrays.copyOf(folded.bytes, folded.size);
  }

  private static int asciiLower(int c) {
    return c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c;
  }

  private void addFolded(String part) {
    String plain = Normalizer.normalize(part, Normalizer.Form.NFKD);
    for (int i = 0; i < plain.length(); ) {
      int point = plain.codePointAt(i);
      i += Character.charCount(point);
      if (!isMark(point)) {
        int lower = Character.toLowerCase(point);
        // The same letter at the end of a word.
        addPoint(lower == 'ς' ? 'σ' : lower);
      }
    }
  }

  private static boolean isMark(int point) {
    int type = Character.getType(point);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  private void addPoint(int point) {
    if (point < 0x80) {
      add(point);
    } else if (point < 0x800) {
      add(0xC0 | point >> 6);
      addLow(point);
    } else if (point < 0x10000) {
      add(0xE0 | point >> 12);
      addLow(point >> 6);
      addLow(point);
    } else {
      add(0xF0 | point >> 18);
      addLow(point >> 12);
      addLow(point >> 6);
      addLow(point);
    }
  }

  private void addLow(int bits) {
    add(0x80 | bits & 0x3F);
  }

  private void add(int value) {
    if (size == bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * size);
    }
    bytes[size++] = (byte) value;
  }
}

package cardwright.layout;

import cardwright.text.Utf8;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// A card's text and what is to be known of all of it before it is compared with layouts.
///
/// @param text the text; of a card that is not decoded, a char for each byte
/// @param bytes the card in UTF-8 and whatever is behind it, of one that is not decoded; null for
///   others
/// @param onlyLf whether its lines end in LF alone
/// @param wide whether `text` has a char beyond Latin-1: texts of one inner form are compared
///   faster
/// @param headEnd where the line behind the front matter starts; 0 if that is not known
record CardText(String text, byte @Nullable [] bytes, boolean onlyLf, boolean wide, int headEnd) {

  private static final String FENCE_LINE = "---\n";
  private static final String CLOSING = "\n" + FENCE_LINE;

  /// A card as its file holds it, not decoded.
  ///
  /// @param length so many of the bytes are the card
  static CardText of(byte[] bytes, int length) {
    String raw = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    int closing = raw.startsWith(FENCE_LINE) ? raw.indexOf(CLOSING, FENCE_LINE.length() - 1) : -1;
    int headEnd = closing < 0 ? 0 : closing + CLOSING.length();
    return new CardText(raw, bytes, raw.indexOf('\r') < 0, false, headEnd);
  }

  /// Whether a part of the card has to be decoded.
  boolean isCoded(int from, int to) {
    return bytes != null && !Utf8.isAscii(bytes, from, to);
  }

  /// A part of the card, decoded.
  String decoded(int from, int to) {
    return bytes == null
        ? text.substring(from, to)
        : new String(bytes, from, to - from, StandardCharsets.UTF_8);
  }

  /// Looks texts over. Safe for use by several threads.
  static final class Look {

    private static final char LAST_LATIN = 0xFF;

    /// A char beyond Latin-1 that a card had, which others of its family have, too: a char is found
    /// many times faster than one of a kind. Any that a thread has set will do.
    private volatile char wideChar = '\uFFFF';

    /// @param bodyStart where the text's front matter ends
    CardText at(String text, int bodyStart) {
      boolean onlyLf = text.indexOf('\r') < 0;
      return new CardText(text, null, onlyLf, isWide(text), onlyLf ? bodyStart : 0);
    }

    private boolean isWide(String text) {
      if (text.indexOf(wideChar) >= 0) {
        return true;
      }
      for (int i = 0; i < text.length(); i++) {
        if (text.charAt(i) > LAST_LATIN) {
          wideChar = text.charAt(i);
          return true;
        }
      }
      return false;
    }
  }
}

package cardwright.layout;

/// A card's text and what is to be known of all of it before it is compared with layouts.
///
/// @param onlyLf whether its lines end in LF alone
/// @param wide whether it has a char beyond Latin-1: texts of one inner form are compared faster
record CardText(String text, boolean onlyLf, boolean wide) {

  /// Looks texts over. Safe for use by several threads.
  static final class Look {

    private static final char LAST_LATIN = 0xFF;

    /// A char beyond Latin-1 that a card had, which others of its family have, too: a char is found
    /// many times faster than one of a kind. Any that a thread has set will do.
    private volatile char wideChar = '\uFFFF';

    CardText at(String text) {
      return new CardText(text, text.indexOf('\r') < 0, isWide(text));
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

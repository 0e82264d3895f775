package cardwright.deck;

/// A record that cannot become a card. The message names the key and says what to do.
final class RecordException extends Exception {

  private static final long serialVersionUID = 1L;

  RecordException(String message) {
    super(message);
  }
}

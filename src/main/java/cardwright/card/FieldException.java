package cardwright.card;

/// A field that does not exist, or a value it does not take. The message says which and what to do.
public final class FieldException extends Exception {

  private static final long serialVersionUID = 1L;

  /// @param message for people: one sentence
  public FieldException(String message) {
    super(message);
  }
}

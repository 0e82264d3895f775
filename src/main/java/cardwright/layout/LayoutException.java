package cardwright.layout;

/// A layout file that cannot be read, or values that a layout cannot be filled with.
public final class LayoutException extends Exception {

  private static final long serialVersionUID = 1L;

  /// @param message for people: one sentence
  public LayoutException(String message) {
    super(message);
  }
}

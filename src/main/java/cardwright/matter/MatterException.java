package cardwright.matter;

/// A front matter edit that cannot be made. The message says why and what to do.
public final class MatterException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /// @param message for people: one sentence
  public MatterException(String message) {
    super(message);
  }
}

package cardwright.cli;

/// Arguments that cannot be used. The message says which and what to do.
final class UsageException extends Exception {

  private static final long serialVersionUID = 1L;

  UsageException(String message) {
    super(message);
  }
}

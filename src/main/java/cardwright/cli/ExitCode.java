package cardwright.cli;

/// What the commands end with.
final class ExitCode {

  /// All was done.
  static final int DONE = 0;

  /// It was done as far as it could be; messages say what was not.
  static final int PROBLEMS = 1;

  /// The arguments or the input are wrong, or the job was broken off; messages say how.
  static final int USAGE = 2;

  private ExitCode() {}
}

package cardwright.deck;

/// A file that cannot be read or written, or data that cannot be used. The message names file and
/// cause.
public final class DeckException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient DeckProblem problem;

  /// @param problem what is wrong
  public DeckException(DeckProblem problem) {
    super(problem.toString());
    this.problem = problem;
  }

  /// @param problem what is wrong
  /// @param cause what told so
  public DeckException(DeckProblem problem, Throwable cause) {
    super(problem.toString(), cause);
    this.problem = problem;
  }

  /// What is wrong.
  public DeckProblem problem() {
    return problem;
  }
}

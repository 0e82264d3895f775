package cardwright.app.job;

/// What a running job tells, and asks. Safe for use by several threads.
public interface Progress {

  /// Tells how far the job is.
  void show(long done, long all);

  /// Whether to go on; false once somebody has stopped the job.
  boolean goesOn();
}

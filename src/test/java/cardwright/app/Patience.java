package cardwright.app;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.testfx.util.WaitForAsyncUtils;

/// How tests wait for the JavaFX application thread: for as long as a machine with much else to do
/// may need for the first window of a run. What never comes about fails all the same.
public final class Patience {

  /// The most that anything may take.
  public static final int SECONDS = 60;

  private Patience() {}

  /// Does something on the JavaFX application thread and waits for it.
  public static <T> T fx(Callable<T> work) {
    return WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(SECONDS), work);
  }

  /// Waits until something holds on the JavaFX application thread.
  ///
  /// @param what is waited for, in words
  public static void until(String what, Callable<Boolean> condition) {
    try {
      WaitForAsyncUtils.waitFor(SECONDS, TimeUnit.SECONDS, () -> fx(condition));
    } catch (TimeoutException e) {
      throw new AssertionError("never came about: " + what, e);
    }
  }
}

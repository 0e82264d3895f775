package cardwright.app.session;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// Runs work away from the window's thread and brings what came of it back to that thread.
public interface Background {

  /// Starts some work; returns at once.
  ///
  /// @param work run on a thread of its own choosing; touches nothing of the window
  /// @param then takes the result on the window's thread
  /// @param failed takes what the work threw on the window's thread
  <T> void run(Callable<T> work, Consumer<T> then, Consumer<Exception> failed);

  /// The same for long work that nothing else is to wait for, if there is a place for such.
  default Background apart() {
    return this;
  }
}

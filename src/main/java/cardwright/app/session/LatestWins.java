package cardwright.app.session;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Runs one piece of work at a time and, of those that come in meanwhile, only the latest: a burst
/// of changes costs a few runs, each result is seen as soon as it is there, while the next is
/// worked out, and the last always is the one for the last change.
///
/// @param <T> what the work gives
public final class LatestWins<T> {

  private final Background background;
  private final Consumer<T> then;
  private final Consumer<Exception> failed;
  private @Nullable Callable<T> waiting;
  private boolean running;
  private int started;
  private int delivered;

  /// @param then takes each result, unless a later one came before it
  /// @param failed takes what a piece of work threw
  public LatestWins(Background background, Consumer<T> then, Consumer<Exception> failed) {
    this.background = background;
    this.then = then;
    this.failed = failed;
  }

  /// Asks for some work to be done in place of all that still waits.
  public void submit(Callable<T> work) {
    if (running) {
      waiting = work;
    } else {
      start(work);
    }
  }

  private void start(Callable<T> work) {
    running = true;
    int number = ++started;
    background.run(
        work,
        result -> done(number, () -> then.accept(result)),
        e -> done(number, () -> failed.accept(e)));
  }

  private void done(int number, Runnable deliver) {
    running = false;
    Callable<T> next = waiting;
    waiting = null;
    if (next != null) {
      start(next);
    }
    if (number > delivered) {
      delivered = number;
      deliver.run();
    }
  }
}

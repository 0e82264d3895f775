package cardwright.app.control;

import cardwright.app.session.Background;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Platform;

/// Background work that comes back on the JavaFX application thread.
public final class FxBackground implements Background {

  private final Executor executor;

  /// @param executor runs the work
  public FxBackground(Executor executor) {
    this.executor = executor;
  }

  /// Each piece of work on a thread of its own.
  @Override
  public Background apart() {
    return new FxBackground(work -> Thread.ofPlatform().daemon().name("apart").start(work));
  }

  @Override
  public <T> void run(Callable<T> work, Consumer<T> then, Consumer<Exception> failed) {
    executor.execute(
        () -> {
          try {
            T result = work.call();
            Platform.runLater(() -> then.accept(result));
          } catch (Exception e) {
            Platform.runLater(() -> failed.accept(e));
          } catch (StackOverflowError e) {
            // A card can nest deeper than any stack; that is the card's failure, not the program's.
            Platform.runLater(() -> failed.accept(new IllegalStateException("nested too deep", e)));
          }
        });
  }
}

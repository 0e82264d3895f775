package cardwright.app.job;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.concurrent.Task;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.controlsfx.control.TaskProgressView;
import org.jspecify.annotations.Nullable;

/// The jobs that run: each is shown with how far it is, and can be stopped. To be used on the
/// JavaFX application thread.
public final class Jobs {

  private static final double ROW = 78;
  private static final int MOST_SEEN = 2;

  /// The work of a job, done on a thread of its own.
  ///
  /// @param <T> what it gives
  @FunctionalInterface
  public interface Work<T> {

    /// Does the work. When [Progress#goesOn] says no, it comes back soon with what was done so far.
    T run(Progress progress) throws Exception;
  }

  private final Executor executor;
  private final TaskProgressView<Task<?>> view = new TaskProgressView<>();

  /// Where the view is while a job runs: until the first does, it need not be styled.
  private final StackPane place = new StackPane();

  private @Nullable Runnable idle;

  /// @param executor runs the jobs
  public Jobs(Executor executor) {
    this.executor = executor;
    view.setId("jobs");
    place.managedProperty().bind(place.visibleProperty());
    place.setVisible(false);
    view.setMinHeight(Region.USE_PREF_SIZE);
    view.setMaxHeight(Region.USE_PREF_SIZE);
    view.getTasks().addListener((ListChangeListener<Task<?>>) change -> resize());
  }

  private void resize() {
    int count = view.getTasks().size();
    place.setVisible(count > 0);
    if (count > 0 && place.getChildren().isEmpty()) {
      place.getChildren().add(view);
    }
    view.setPrefHeight(Math.min(count, MOST_SEEN) * ROW);
    if (count == 0 && idle != null) {
      Runnable next = idle;
      idle = null;
      next.run();
    }
  }

  /// Shows the jobs that run; takes no room while none does.
  public Region view() {
    return place;
  }

  /// Starts a job.
  ///
  /// @param title what it does
  /// @param then takes what it gave, also when it was stopped
  /// @param failed takes what it threw
  public <T> void run(String title, Work<T> work, Consumer<T> then, Consumer<Exception> failed) {
    JobTask<T> task = new JobTask<>(title, work);
    task.setOnSucceeded(event -> then.accept(task.getValue()));
    task.setOnFailed(event -> failed.accept(exception(task.getException())));
    view.getTasks().add(task);
    executor.execute(task);
  }

  private static Exception exception(Throwable thrown) {
    return thrown instanceof Exception e ? e : new IllegalStateException(thrown);
  }

  /// Whether a job is running.
  public boolean isRunning() {
    return !view.getTasks().isEmpty();
  }

  /// Stops all jobs.
  ///
  /// @param next run when the last of them has come to its end
  public void stopAll(Runnable next) {
    if (!isRunning()) {
      next.run();
      return;
    }
    idle = next;
    List.copyOf(view.getTasks()).forEach(Task::cancel);
  }
}

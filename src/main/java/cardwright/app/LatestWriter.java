package cardwright.app;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Writes something small on a thread of its own, so that a slow disk does not hold up the window.
/// Of several contents that wait, the last is written. To be used by one thread.
final class LatestWriter implements AutoCloseable {

  private static final long IDLE_SECONDS = 1;
  private static final long END_SECONDS = 5;

  private final Consumer<byte[]> file;

  /// What waits to be written; null if nothing does.
  private final AtomicReference<byte @Nullable []> waiting = new AtomicReference<>();

  /// What comes when it was closed is written at once.
  private final ThreadPoolExecutor thread =
      new ThreadPoolExecutor(
          0,
          1,
          IDLE_SECONDS,
          TimeUnit.SECONDS,
          new LinkedBlockingQueue<>(),
          Thread.ofPlatform().daemon().name("writer").factory(),
          (task, _) -> task.run());

  /// @param file writes a content
  LatestWriter(Consumer<byte[]> file) {
    this.file = file;
  }

  /// Has a content written soon.
  void write(byte[] content) {
    if (waiting.getAndSet(content) == null) {
      thread.execute(this::writeWaiting);
    }
  }

  private void writeWaiting() {
    byte @Nullable [] content = waiting.getAndSet(null);
    if (content != null) {
      file.accept(content);
    }
  }

  /// Waits until the last content is written.
  @Override
  public void close() {
    thread.shutdown();
    try {
      thread.awaitTermination(END_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

package cardwright.app.preview;

import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;

/// Where pictures are fetched: on threads that cost nothing while they wait, few at a time.
final class PictureThreads {

  private static final int AT_A_TIME = 6;

  private PictureThreads() {}

  /// Runs work on such threads.
  static Executor few() {
    Semaphore places = new Semaphore(AT_A_TIME);
    return work ->
        Thread.ofVirtual()
            .name("page-picture")
            .start(
                () -> {
                  places.acquireUninterruptibly();
                  try {
                    work.run();
                  } finally {
                    places.release();
                  }
                });
  }
}

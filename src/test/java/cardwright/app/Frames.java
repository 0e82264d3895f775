package cardwright.app;

import java.util.concurrent.atomic.AtomicLong;
import javafx.animation.AnimationTimer;

/// The longest time between two frames of the window, for benchmarks.
final class Frames extends AnimationTimer {

  private final AtomicLong most = new AtomicLong();
  private long last;

  @Override
  public void handle(long now) {
    long real = System.nanoTime();
    if (last != 0) {
      most.accumulateAndGet(real - last, Math::max);
    }
    last = real;
  }

  /// In milliseconds.
  double longest() {
    return most.get() / 1e6;
  }

  void clear() {
    most.set(0);
  }
}

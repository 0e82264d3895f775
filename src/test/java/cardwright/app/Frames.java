package cardwright.app;

import java.lang.management.ManagementFactory;
import java.util.concurrent.atomic.AtomicLong;
import javafx.animation.AnimationTimer;

/// The longest time between two frames of the window, and the most processor time of its thread in
/// one, for benchmarks.
final class Frames extends AnimationTimer {

  private final AtomicLong most = new AtomicLong();
  private final AtomicLong busiest = new AtomicLong();
  private long last;
  private long lastCpu;

  @Override
  public void handle(long now) {
    long real = System.nanoTime();
    long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    if (last != 0) {
      most.accumulateAndGet(real - last, Math::max);
      busiest.accumulateAndGet(cpu - lastCpu, Math::max);
    }
    last = real;
    lastCpu = cpu;
  }

  /// In milliseconds.
  double longest() {
    return most.get() / 1e6;
  }

  /// The most processor time, in milliseconds: what a frame takes while nobody else has need of the
  /// processors.
  double busiest() {
    return busiest.get() / 1e6;
  }

  void clear() {
    most.set(0);
    busiest.set(0);
  }
}

package cardwright.preview;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A value that is made when it is first asked for. Safe for use by several threads.
///
/// @param <T> the value
final class Once<T> implements Supplier<T> {

  private final Supplier<T> make;
  private volatile @Nullable T made;

  Once(Supplier<T> make) {
    this.make = make;
  }

  @Override
  public T get() {
    T value = made;
    if (value != null) {
      return value;
    }
    synchronized (this) {
      T first = made;
      if (first == null) {
        first = make.get();
        made = first;
      }
      return first;
    }
  }
}

package cardwright.cli;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// Work on many cards at once.
final class Parallel {

  private Parallel() {}

  /// What `work` gives for each item, in the order of the items, with as many at a time as there
  /// are processors. The work starts when the results are asked for, and stops when they no longer
  /// are.
  ///
  /// @param work safe for several threads; it throws nothing
  static <T, R> Stream<R> inOrder(List<T> items, Function<T, R> work) {
    return cardwright.deck.Parallel.inOrder(items, work);
  }
}

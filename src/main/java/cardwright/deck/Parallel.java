package cardwright.deck;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Gatherers;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Work on many things at once, as quick as the processors allow.
public final class Parallel {

  /// Handing a single card to a thread and back takes about as long as reading it; so each is
  /// handed some.
  private static final int MOST_TOGETHER = 16;

  /// With so many parts per processor, one slow part does not keep the others waiting for long.
  private static final int LEAST_PARTS = 8;

  private Parallel() {}

  /// What `work` gives for each item, in the order of the items, with as many at a time as there
  /// are processors. The work starts when the results are asked for, and stops soon after they no
  /// longer are.
  ///
  /// @param work safe for several threads; it throws nothing
  public static <T, R> Stream<R> inOrder(List<T> items, Function<T, R> work) {
    int atOnce = Runtime.getRuntime().availableProcessors();
    int together = Math.clamp(items.size() / (LEAST_PARTS * atOnce), 1, MOST_TOGETHER);
    int parts = (items.size() + together - 1) / together;
    return IntStream.range(0, parts)
        .mapToObj(
            part -> items.subList(part * together, Math.min(items.size(), (part + 1) * together)))
        .gather(Gatherers.mapConcurrent(2 * atOnce, some -> done(some, work)))
        .flatMap(List::stream);
  }

  private static <T, R> List<R> done(List<T> items, Function<T, R> work) {
    List<R> results = new ArrayList<>(items.size());
    for (T item : items) {
      results.add(work.apply(item));
    }
    return results;
  }
}

package cardwright.preview;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/// What was made last, up to a weight. Safe for use by several threads; two of them may make the
/// same result at the same time.
///
/// @param <K> what a result depends on
/// @param <V> the result
final class RecentResults<K, V> {

  /// A result and what it weighs.
  private record Weighed<V>(V value, int weight) {}

  private final LinkedHashMap<K, Weighed<V>> results = new LinkedHashMap<>(64, .75f, true);
  private final long most;
  private long weight;

  /// @param most the sum of the weights that are kept
  RecentResults(long most) {
    this.most = most;
  }

  /// The result for that key, made now if it is not kept.
  ///
  /// @param weight of the result in characters, roughly
  V get(K key, int weight, Supplier<V> make) {
    synchronized (results) {
      Weighed<V> found = results.get(key);
      if (found != null) {
        return found.value();
      }
    }
    V made = make.get();
    synchronized (results) {
      Weighed<V> before = results.put(key, new Weighed<>(made, weight));
      this.weight += weight - (before == null ? 0 : before.weight());
      var eldest = results.entrySet().iterator();
      while (this.weight > most && eldest.hasNext()) {
        Map.Entry<K, Weighed<V>> entry = eldest.next();
        this.weight -= entry.getValue().weight();
        eldest.remove();
      }
    }
    return made;
  }
}

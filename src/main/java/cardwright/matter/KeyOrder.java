package cardwright.matter;

import cardwright.matter.Node.Entry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The order in which the Hub's documentation of model cards lists the keys.
final class KeyOrder {

  private static final List<String> ORDER =
      List.of(
          "language",
          "language_bcp47",
          "language_details",
          "license",
          "license_name",
          "license_link",
          "license_details",
          "library_name",
          "pipeline_tag",
          "tags",
          "datasets",
          "buckets",
          "metrics",
          "base_model",
          "base_model_relation",
          "new_version",
          "model-index",
          "widget",
          "inference",
          "thumbnail",
          "co2_eq_emissions");

  private KeyOrder() {}

  /// The entry that a new key is to follow: the one that comes nearest before it in the customary
  /// order, the last for a key without a customary place; null if the new key is to be the first.
  ///
  /// @param entries not empty
  static @Nullable Entry before(String name, List<Entry> entries) {
    int rank = ORDER.indexOf(name);
    if (rank < 0) {
      return entries.getLast();
    }
    Entry found = null;
    int best = -1;
    boolean known = false;
    for (Entry entry : entries) {
      int other = ORDER.indexOf(entry.name());
      known |= other >= 0;
      if (other >= best && other >= 0 && other < rank) {
        best = other;
        found = entry;
      }
    }
    return known ? found : entries.getLast();
  }
}

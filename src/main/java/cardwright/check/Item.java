package cardwright.check;

import cardwright.card.Reading;
import cardwright.text.FieldPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A value of the front matter.
///
/// @param path where it stands
/// @param value as YAML takes it
record Item(FieldPath path, @Nullable Object value) {

  /// The value of a key, or each value of its list; empty if there is no such key.
  static List<Item> of(Reading reading, String key) {
    Map<String, @Nullable Object> values = reading.frontMatter().values();
    if (!values.containsKey(key)) {
      return List.of();
    }
    Item whole = new Item(FieldPath.key(key), values.get(key));
    return whole.value() instanceof List<?> ? whole.items() : List.of(whole);
  }

  /// What stands below this item at a key; its value is null if there is nothing.
  Item at(String key) {
    Object below = value instanceof Map<?, ?> map ? map.get(key) : null;
    return new Item(path.then(key), below);
  }

  /// The items of a list, none of anything else.
  List<Item> items() {
    List<Item> items = new ArrayList<>();
    if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        items.add(new Item(path.then(i), list.get(i)));
      }
    }
    return items;
  }

  /// Its name as the Hub's messages have it: `"datasets[0]"`.
  String name() {
    return '"' + path.toString().replace("\"", "") + '"';
  }
}

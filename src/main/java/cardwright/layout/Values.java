package cardwright.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The values of a layout's fields, by name: `people[0].name` → `Wait Forgot`. A list is as long as
/// its highest index.
public final class Values {

  /// So many fields a card has room for without growing; most have fewer.
  private static final int USUAL = 48;

  private final Map<String, String> values = LinkedHashMap.newLinkedHashMap(USUAL);
  private final List<ListLength> lists = new ArrayList<>(2);

  /// How many items a list has. A card has very few lists.
  private static final class ListLength {

    private final String list;
    private int length;

    private ListLength(String list) {
      this.list = list;
    }
  }

  /// Gives a field its value, or replaces it.
  public Values put(String path, String value) {
    put(path, SlotPath.list(path), SlotPath.index(path), value);
    return this;
  }

  /// Gives a field its value, or replaces it, where it is known what its name says.
  ///
  /// @param list the list the field belongs to
  /// @param index of its item, -1 for a scalar
  public void put(String path, String list, int index, String value) {
    values.put(path, value);
    if (index >= 0) {
      ListLength length = length(list);
      if (length == null) {
        length = new ListLength(list);
        lists.add(length);
      }
      length.length = Math.max(length.length, index + 1);
    }
  }

  private @Nullable ListLength length(String list) {
    for (ListLength length : lists) {
      if (length.list.equals(list)) {
        return length;
      }
    }
    return null;
  }

  /// The value of a field, if it has one.
  public Optional<String> get(String path) {
    return Optional.ofNullable(values.get(path));
  }

  /// The value of a field, null if it has none.
  public @Nullable String find(String path) {
    return values.get(path);
  }

  /// How many items a list has.
  public int count(String list) {
    ListLength length = length(list);
    return length == null ? 0 : length.length;
  }

  /// The values of a pattern's items in order, up to the first item that has none.
  public List<String> all(String pattern) {
    List<String> found = new ArrayList<>();
    for (int i = 0; ; i++) {
      String value = values.get(SlotPath.item(pattern, i));
      if (value == null) {
        return found;
      }
      found.add(value);
    }
  }

  /// Every field with a value, in the order they were first put.
  public Map<String, String> asMap() {
    return Collections.unmodifiableMap(values);
  }

  /// A copy that can be changed without changing this.
  public Values copy() {
    Values copy = new Values();
    values.forEach(copy::put);
    return copy;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Values that && values.equals(that.values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  @Override
  public String toString() {
    return values.toString();
  }
}

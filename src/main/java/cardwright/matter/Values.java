package cardwright.matter;

import cardwright.text.FieldPath;
import cardwright.text.FieldPath.Append;
import cardwright.text.FieldPath.Index;
import cardwright.text.FieldPath.Key;
import cardwright.text.FieldPath.Step;
import cardwright.text.Messages;
import cardwright.text.Utf8;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Values as front matter holds them, and what they become when one is put or taken away.
final class Values {

  private Values() {}

  /// The value as reading would give it: numbers in their widest form, lists and maps copied.
  ///
  /// @throws MatterException if front matter cannot hold it
  static @Nullable Object normal(@Nullable Object value) {
    return normal(value, 0);
  }

  private static @Nullable Object normal(@Nullable Object value, int depth) {
    if (depth > TreeBuilder.MAX_DEPTH) {
      throw new MatterException(Messages.of("matter.valueNestedTooDeeplyMake"));
    }
    return switch (value) {
      case null -> null;
      case Boolean bool -> bool;
      case Integer number -> number.longValue();
      case Long number -> number;
      case BigInteger number ->
          number.bitLength() < Long.SIZE ? (Object) number.longValue() : number;
      case Float number -> number.doubleValue();
      case Double number -> number;
      case CharSequence text -> text(text.toString());
      case List<?> list -> {
        List<@Nullable Object> copy = new ArrayList<>(list.size());
        for (Object item : list) {
          copy.add(normal(item, depth + 1));
        }
        yield copy;
      }
      case Map<?, ?> map -> {
        Map<String, @Nullable Object> copy = new LinkedHashMap<>();
        map.forEach((key, item) -> copy.put(text(String.valueOf(key)), normal(item, depth + 1)));
        yield copy;
      }
      default ->
          throw new MatterException(
              Messages.of("matter.cannotStandFrontMatterUse", value.getClass().getSimpleName()));
    };
  }

  private static String text(String text) {
    if (!Utf8.isEncodable(text)) {
      throw new MatterException(Messages.of("matter.textHoldsHalfCharacterTake"));
    }
    return text;
  }

  /// The value for the first missing step of a path: `value` inside the maps and lists that the
  /// steps after it ask for.
  static @Nullable Object wrap(List<Step> steps, @Nullable Object value) {
    Object wrapped = value;
    for (Step step : steps.reversed()) {
      List<@Nullable Object> list = new ArrayList<>();
      Map<String, @Nullable Object> map = new LinkedHashMap<>();
      switch (step) {
        case Key(String name) -> {
          map.put(name, wrapped);
          wrapped = map;
        }
        case Append() -> {
          list.add(wrapped);
          wrapped = list;
        }
        case Index(int index) -> {
          if (index > 0) {
            throw new MatterException(Messages.of("matter.listNoItemsYetStart"));
          }
          list.add(wrapped);
          wrapped = list;
        }
      }
    }
    return wrapped;
  }

  /// `container` with `value` put at `steps`, every list and map on the way copied.
  static @Nullable Object with(
      @Nullable Object container, List<Step> steps, @Nullable Object value) {
    if (steps.isEmpty()) {
      return value;
    }
    List<Step> rest = steps.subList(1, steps.size());
    Step step = steps.getFirst();
    if (step instanceof Key(String name) && container instanceof Map<?, ?> map) {
      Map<Object, @Nullable Object> copy = new LinkedHashMap<>(map);
      copy.put(name, map.get(name) == null ? wrap(rest, value) : with(map.get(name), rest, value));
      return copy;
    }
    if (container instanceof List<?> list && !(step instanceof Key)) {
      List<@Nullable Object> copy = new ArrayList<>(list);
      int index = step instanceof Index(int i) ? i : list.size();
      if (index >= list.size()) {
        copy.add(wrap(rest, value));
      } else {
        copy.set(index, with(list.get(index), rest, value));
      }
      return copy;
    }
    if (container != null && step instanceof Append) {
      List<@Nullable Object> both = new ArrayList<>();
      both.add(container);
      both.add(wrap(rest, value));
      return both;
    }
    return wrap(steps, value);
  }

  /// `container` without what stands at `steps`.
  static @Nullable Object without(@Nullable Object container, List<Step> steps) {
    Step step = steps.getFirst();
    List<Step> rest = steps.subList(1, steps.size());
    if (step instanceof Key(String name) && container instanceof Map<?, ?> map) {
      Map<Object, @Nullable Object> copy = new LinkedHashMap<>(map);
      if (rest.isEmpty()) {
        copy.remove(name);
      } else {
        copy.put(name, without(map.get(name), rest));
      }
      return copy;
    }
    if (step instanceof Index(int index) && container instanceof List<?> list) {
      List<@Nullable Object> copy = new ArrayList<>(list);
      if (rest.isEmpty()) {
        copy.remove(index);
      } else {
        copy.set(index, without(list.get(index), rest));
      }
      return copy;
    }
    return container;
  }

  /// The value at a path; null if there is none.
  static @Nullable Object at(@Nullable Object container, FieldPath path) {
    Object at = container;
    for (Step step : path.steps()) {
      at =
          switch (step) {
            case Key(String name) -> at instanceof Map<?, ?> map ? map.get(name) : null;
            case Index(int index) ->
                at instanceof List<?> list && index < list.size() ? list.get(index) : null;
            case Append() -> null;
          };
    }
    return at;
  }
}

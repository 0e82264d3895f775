package cardwright.text;

import java.util.ArrayList;
import java.util.List;

/// The name of a field, as typed by people and printed by the program: `people[0].name`,
/// `metadata.tags[+]`, `metadata."a.b"`.
///
/// Keys are separated by dots; a list item is named by its index from 0 in brackets, `[+]` names
/// the place after the last item. A key that holds a dot, a bracket, a quote, `=` or white space
/// stands in double quotes, in which `\"` and `\\` stand for themselves.
///
/// @param steps from the outside in; not empty
public record FieldPath(List<Step> steps) {

  /// One step into a value.
  public sealed interface Step {}

  /// Into a map.
  public record Key(String name) implements Step {}

  /// Into a list, counted from 0.
  public record Index(int index) implements Step {

    /// @throws IllegalArgumentException if the index is negative
    public Index {
      if (index < 0) {
        throw new IllegalArgumentException("no such list position: " + index);
      }
    }
  }

  /// The place after a list's last item.
  public record Append() implements Step {}

  /// @throws IllegalArgumentException if there are no steps
  public FieldPath {
    if (steps.isEmpty()) {
      throw new IllegalArgumentException("a field path needs a name");
    }
    steps = List.copyOf(steps);
  }

  /// A path of one key.
  public static FieldPath key(String name) {
    return new FieldPath(List.of(new Key(name)));
  }

  /// Reads a path as written by [#toString].
  ///
  /// @throws IllegalArgumentException if it is not one, with a message that says why
  public static FieldPath parse(String source) {
    List<Step> steps = new ArrayList<>();
    int at = 0;
    int length = source.length();
    boolean expectKey = true;
    while (at < length || expectKey) {
      if (expectKey) {
        StringBuilder key = new StringBuilder();
        at = key(source, at, key);
        steps.add(new Key(key.toString()));
        expectKey = false;
      } else if (source.charAt(at) == '.') {
        at++;
        expectKey = true;
      } else if (source.charAt(at) == '[') {
        int close = source.indexOf(']', at);
        if (close < 0) {
          throw new IllegalArgumentException(Messages.of("text.closingMissing", source));
        }
        steps.add(index(source, source.substring(at + 1, close)));
        at = close + 1;
      } else {
        throw new IllegalArgumentException(Messages.of("text.expectedPosition", source, at + 1));
      }
    }
    return new FieldPath(steps);
  }

  private static int key(String source, int at, StringBuilder key) {
    int length = source.length();
    if (at < length && source.charAt(at) == '"') {
      for (at++; at < length && source.charAt(at) != '"'; at++) {
        if (source.charAt(at) == '\\' && at + 1 < length) {
          at++;
        }
        key.append(source.charAt(at));
      }
      if (at == length) {
        throw new IllegalArgumentException(Messages.of("text.closingQuoteMissing", source));
      }
      return at + 1;
    }
    while (at < length && isPlain(source.charAt(at))) {
      key.append(source.charAt(at++));
    }
    if (key.isEmpty()) {
      throw new IllegalArgumentException(Messages.of("text.nameMissingPosition", source, at + 1));
    }
    return at;
  }

  private static Step index(String source, String inside) {
    if (inside.equals("+")) {
      return new Append();
    }
    boolean digits = !inside.isEmpty() && inside.chars().allMatch(c -> c >= '0' && c <= '9');
    if (!digits || inside.length() > 10 || Long.parseLong(inside) > Integer.MAX_VALUE) {
      throw new IllegalArgumentException(Messages.of("text.notListPositionUse", source, inside));
    }
    return new Index(Integer.parseInt(inside));
  }

  private static boolean isPlain(char c) {
    return c > ' ' && ".[]\"=".indexOf(c) < 0;
  }

  /// This path with one step more.
  public FieldPath then(Step step) {
    List<Step> longer = new ArrayList<>(steps);
    longer.add(step);
    return new FieldPath(longer);
  }

  /// This path and a further key.
  public FieldPath then(String key) {
    return then(new Key(key));
  }

  /// This path and a list position, counted from 0.
  public FieldPath then(int index) {
    return then(new Index(index));
  }

  /// The first key; empty text if the path starts with a list position.
  public String head() {
    return steps.getFirst() instanceof Key(String name) ? name : "";
  }

  /// This path without its first step, or null if it has only one.
  public @org.jspecify.annotations.Nullable FieldPath tail() {
    return steps.size() == 1 ? null : new FieldPath(steps.subList(1, steps.size()));
  }

  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    for (Step step : steps) {
      switch (step) {
        case Key(String name) -> {
          if (!out.isEmpty()) {
            out.append('.');
          }
          boolean plain = !name.isEmpty() && name.chars().allMatch(c -> isPlain((char) c));
          out.append(plain ? name : '"' + name.replace("\\", "\\\\").replace("\"", "\\\"") + '"');
        }
        case Index(int index) -> out.append('[').append(index).append(']');
        case Append() -> out.append("[+]");
      }
    }
    return out.toString();
  }
}

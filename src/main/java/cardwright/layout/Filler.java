package cardwright.layout;

import cardwright.layout.Declaration.Count;
import cardwright.layout.Declaration.Pattern;
import cardwright.layout.Declaration.Presence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Writes the text of a card from a layout and values.
///
/// A field without a value takes what derives it from others, then its default. A line with a slot
/// that still has no value is left out, unless the field is required.
public final class Filler {

  private final Layout layout;
  private final Values values;
  private final boolean guardJoiners;

  private Filler(Layout layout, Values values, boolean guardJoiners) {
    this.layout = layout;
    this.values = values;
    this.guardJoiners = guardJoiners;
  }

  /// Fills a layout.
  ///
  /// @param guardJoiners whether a joiner inside a value is spelled so that it is not taken for the
  ///   joiner between two
  /// @throws LayoutException if a required value is missing, or a field does not take its value
  public static String fill(Layout layout, Values values, boolean guardJoiners)
      throws LayoutException {
    return new Filler(layout, values, guardJoiners).run();
  }

  private String run() throws LayoutException {
    for (Declaration field : layout.declarations().values()) {
      if (field.required() && value(SlotPath.item(field.path(), 0)).isEmpty()) {
        throw new LayoutException(
            "'" + SlotPath.item(field.path(), 0) + "' is missing; a card needs it");
      }
    }
    StringBuilder out = new StringBuilder(4096);
    List<LayoutLine> lines = layout.lines();
    for (int j = 0; j < lines.size(); j++) {
      String end = j + 1 < lines.size() || layout.endsWithLineEnd() ? layout.lineEnd() : "";
      for (String line : lines(lines.get(j))) {
        out.append(line).append(end);
      }
    }
    return out.toString();
  }

  private List<String> lines(LayoutLine line) throws LayoutException {
    if (!line.repeats()) {
      return line(line, -1).stream().toList();
    }
    String list = line.slots().stream().filter(Slot::repeatsLine).findFirst().orElseThrow().path();
    int count = values.count(SlotPath.list(list));
    boolean byDefault = count == 0 && value(SlotPath.item(list, 0)).isPresent();
    List<String> lines = new ArrayList<>();
    for (int k = 0; k < (byDefault ? 1 : count); k++) {
      line(line, k).ifPresent(lines::add);
    }
    return lines;
  }

  private Optional<String> line(LayoutLine line, int item) throws LayoutException {
    StringBuilder out = new StringBuilder(line.literals().getFirst());
    for (int k = 0; k < line.slots().size(); k++) {
      Optional<String> content = content(line.slots().get(k), item);
      if (content.isEmpty()) {
        return Optional.empty();
      }
      out.append(content.get()).append(line.literals().get(k + 1));
    }
    return Optional.of(out.toString());
  }

  private Optional<String> content(Slot slot, int item) throws LayoutException {
    if (slot.joiner() == null) {
      String path = slot.repeatsLine() ? SlotPath.item(slot.path(), item) : slot.path();
      Optional<String> value = value(path);
      return value.isEmpty() ? value : Optional.of(spell(slot, path, value.get(), false));
    }
    int count = values.count(SlotPath.list(slot.path()));
    if (slot.constant() != null) {
      return Optional.of(
          String.join(
              slot.joiner(), IntStream.range(0, count).mapToObj(k -> slot.constant()).toList()));
    }
    List<String> parts = new ArrayList<>();
    boolean any = false;
    for (int k = 0; k < count; k++) {
      String path = SlotPath.item(slot.path(), k);
      Optional<String> value = value(path);
      any |= value.isPresent();
      parts.add(value.isEmpty() ? "" : spell(slot, path, value.get(), true));
    }
    return any ? Optional.of(String.join(slot.joiner(), parts)) : Optional.empty();
  }

  private String spell(Slot slot, String path, String value, boolean joined)
      throws LayoutException {
    if (!slot.takes(value)) {
      throw new LayoutException(
          "'" + path + "' cannot be '" + value + "'; it takes " + slot.type().description());
    }
    try {
      String spelled = slot.spelling().encode(value);
      return joined && guardJoiners ? Joiners.guard(spelled, slot.joiner()) : spelled;
    } catch (IllegalArgumentException e) {
      throw new LayoutException("'" + path + "': " + e.getMessage());
    }
  }

  private Optional<String> value(String path) throws LayoutException {
    Optional<String> given = values.get(path);
    if (given.isPresent()) {
      return given;
    }
    Declaration field = layout.declaration(path).orElse(null);
    if (field == null) {
      return Optional.empty();
    }
    Optional<String> derived =
        field.derivation().isEmpty() ? Optional.empty() : derive(field.derivation().get(), path);
    return derived.isPresent() ? derived : field.fallback();
  }

  private Optional<String> derive(Declaration.Derivation derivation, String path)
      throws LayoutException {
    return switch (derivation) {
      case Pattern(LayoutLine line) -> line(line, -1);
      case Count(String list, String one, String more) ->
          Optional.of(values.count(list) > 1 ? more : one);
      case Presence(String other, String yes, String no) -> {
        String source = SlotPath.item(other, Math.max(0, SlotPath.index(path)));
        yield Optional.of(value(source).orElse("").isEmpty() ? no : yes);
      }
    };
  }
}

package cardwright.layout;

import cardwright.layout.Declaration.Count;
import cardwright.layout.Declaration.Pattern;
import cardwright.layout.Declaration.Presence;
import cardwright.text.Messages;
import java.util.List;
import java.util.Optional;

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
            Messages.of("layout.missingCardNeeds", SlotPath.item(field.path(), 0)));
      }
    }
    StringBuilder out = new StringBuilder(4096);
    List<LayoutLine> lines = layout.lines();
    for (int j = 0; j < lines.size(); j++) {
      String end = j + 1 < lines.size() || layout.endsWithLineEnd() ? layout.lineEnd() : "";
      lines(lines.get(j), end, out);
    }
    return out.toString();
  }

  private void lines(LayoutLine line, String end, StringBuilder out) throws LayoutException {
    if (!line.repeats()) {
      if (line(line, -1, out)) {
        out.append(end);
      }
      return;
    }
    String list = line.slots().stream().filter(Slot::repeatsLine).findFirst().orElseThrow().path();
    int count = values.count(SlotPath.list(list));
    boolean byDefault = count == 0 && value(SlotPath.item(list, 0)).isPresent();
    for (int k = 0; k < (byDefault ? 1 : count); k++) {
      if (line(line, k, out)) {
        out.append(end);
      }
    }
  }

  /// Writes a line.
  ///
  /// @return false if a slot has no value; nothing is written then
  private boolean line(LayoutLine line, int item, StringBuilder out) throws LayoutException {
    int start = out.length();
    out.append(line.literals().getFirst());
    for (int k = 0; k < line.slots().size(); k++) {
      if (!content(line.slots().get(k), item, out)) {
        out.setLength(start);
        return false;
      }
      out.append(line.literals().get(k + 1));
    }
    return true;
  }

  /// Writes what stands in a slot.
  ///
  /// @return false if there is no value
  private boolean content(Slot slot, int item, StringBuilder out) throws LayoutException {
    String joiner = slot.joiner();
    if (joiner == null) {
      String path = slot.repeatsLine() ? SlotPath.item(slot.path(), item) : slot.path();
      Optional<String> value = value(path);
      if (value.isPresent()) {
        out.append(spell(slot, path, value.get(), false));
      }
      return value.isPresent();
    }
    int count = values.count(SlotPath.list(slot.path()));
    boolean any = slot.constant() != null;
    for (int k = 0; k < count; k++) {
      out.append(k > 0 ? joiner : "");
      if (slot.constant() != null) {
        out.append(slot.constant());
        continue;
      }
      String path = SlotPath.item(slot.path(), k);
      Optional<String> value = value(path);
      if (value.isPresent()) {
        any = true;
        out.append(spell(slot, path, value.get(), true));
      }
    }
    return any;
  }

  private String spell(Slot slot, String path, String value, boolean joined)
      throws LayoutException {
    if (!slot.takes(value)) {
      throw new LayoutException(
          Messages.of("layout.cannotTakes", path, value, slot.type().description()));
    }
    try {
      String spelled = slot.spelling().encode(value);
      return joined && guardJoiners ? Joiners.guard(spelled, slot.joiner()) : spelled;
    } catch (IllegalArgumentException e) {
      throw new LayoutException(Messages.of("layout.refused", path, e.getMessage()));
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
      case Pattern(LayoutLine line) -> {
        StringBuilder out = new StringBuilder();
        yield line(line, -1, out) ? Optional.of(out.toString()) : Optional.empty();
      }
      case Count(String list, String one, String more) ->
          Optional.of(values.count(list) > 1 ? more : one);
      case Presence(String other, String yes, String no) -> {
        String source = SlotPath.item(other, Math.max(0, SlotPath.index(path)));
        yield Optional.of(value(source).orElse("").isEmpty() ? no : yes);
      }
    };
  }
}

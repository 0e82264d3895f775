package cardwright.layout;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// A card's shape with slots, read from a layout file. Immutable.
///
/// @param name unique among layouts
/// @param since when it came into use, `2021-07`
/// @param declarations what is said of each field, by pattern
/// @param lines in order
/// @param lineEnd what ends each line
/// @param endsWithLineEnd whether the last line is ended too
public record Layout(
    String name,
    String since,
    Map<String, Declaration> declarations,
    List<LayoutLine> lines,
    String lineEnd,
    boolean endsWithLineEnd) {

  /// How many items of a list the layout has room for: as many as it has places of their own for;
  /// empty if it has only places that they share.
  public OptionalInt room(String list) {
    return lines.stream()
        .flatMap(line -> line.slots().stream())
        .map(Slot::path)
        .filter(path -> SlotPath.list(path).equals(list) && SlotPath.index(path) >= 0)
        .mapToInt(path -> SlotPath.index(path) + 1)
        .max();
  }

  /// What is declared of the field a path belongs to.
  public Optional<Declaration> declaration(String path) {
    Declaration exact = declarations.get(path);
    return Optional.ofNullable(exact != null ? exact : declarations.get(SlotPath.pattern(path)));
  }
}

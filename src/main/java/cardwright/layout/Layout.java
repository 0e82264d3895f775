package cardwright.layout;

import java.util.List;
import java.util.Map;
import java.util.Optional;

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

  /// What is declared of the field a path belongs to.
  public Optional<Declaration> declaration(String path) {
    Declaration exact = declarations.get(path);
    return Optional.ofNullable(exact != null ? exact : declarations.get(SlotPath.pattern(path)));
  }
}

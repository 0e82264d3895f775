package cardwright.layout;

import java.util.BitSet;
import java.util.Map;
import java.util.Optional;

/// What a layout found in a card.
///
/// @param layout the layout that leaves least unexplained
/// @param complete whether every line fits to the letter and none is missing
/// @param values the fields' values, by name (front matter values not among them)
/// @param places where each field stands, by name
/// @param lists where a whole list stands on one line, by pattern; the values are joined
/// @param vacant where fields would stand that have no value, by name: an empty cell of a table,
///   the picture of a second person where there is one
/// @param explained the card's lines, counted from 0, that fit the layout from end to end
public record LayoutReading(
    Layout layout,
    boolean complete,
    Values values,
    Map<String, Places> places,
    Map<String, Places> lists,
    Map<String, Places> vacant,
    BitSet explained) {

  /// Where a field of the card stands, or would stand if it had a value; empty if the layout has no
  /// place for it or the card no such item.
  public Optional<Places> place(String path) {
    Places found = places.get(path);
    boolean item = SlotPath.index(path) < values.count(SlotPath.list(path));
    return Optional.ofNullable(found == null && item ? vacant.get(path) : found);
  }
}

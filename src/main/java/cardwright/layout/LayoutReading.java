package cardwright.layout;

import java.util.BitSet;
import java.util.Map;

/// What a layout found in a card.
///
/// @param layout the layout that leaves least unexplained
/// @param complete whether every line fits to the letter and none is missing
/// @param values the fields' values, by name (front matter values not among them)
/// @param places where each field stands, by name
/// @param lists where a whole list stands on one line, by pattern; the values are joined
/// @param explained the card's lines, counted from 0, that fit the layout from end to end
public record LayoutReading(
    Layout layout,
    boolean complete,
    Values values,
    Map<String, Places> places,
    Map<String, Places> lists,
    BitSet explained) {}

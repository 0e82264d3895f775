package cardwright.layout;

import java.util.BitSet;
import java.util.List;

/// How the lines of a card that does not fit to the letter lie along a layout's.
///
/// @param layout the layout
/// @param hits the slots found, in the order of the layout's lines
/// @param explained the card's lines that the layout accounts for
/// @param inPart those of them that fit only in part
/// @param weight how much of the layout's literal text was found, in chars other than white space
record Alignment(
    CompiledLayout layout, List<Hit> hits, BitSet explained, BitSet inPart, int weight) {}

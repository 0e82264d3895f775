package cardwright.layout;

import cardwright.text.Span;

/// A slot found in a card, and where what stands in it begins and ends.
///
/// @param slot the slot
/// @param span of its content in the card's text, as written
/// @param certain whether the whole line fits, not only what stands around the slot
record Hit(Slot slot, Span span, boolean certain) {

  /// The hit of a line's slot `k`.
  ///
  /// @param bounds start and end of each of the line's slots, one after the other
  static Hit at(Slot slot, int[] bounds, int k, boolean certain) {
    return new Hit(slot, new Span(bounds[2 * k], bounds[2 * k + 1]), certain);
  }
}

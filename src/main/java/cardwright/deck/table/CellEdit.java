package cardwright.deck.table;

import cardwright.deck.DeckColumn;

/// A value that a table says otherwise than its card.
///
/// @param before what the card says; empty if it does not
/// @param after what it is to say
public record CellEdit(DeckColumn column, String before, String after) {}

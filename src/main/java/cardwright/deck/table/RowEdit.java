package cardwright.deck.table;

import cardwright.deck.Change;
import java.util.List;

/// What a row of a table changes in its card.
///
/// @param line of the row in its file
/// @param key what the table calls the card
/// @param cells the values that differ
/// @param change the card's text before and after
public record RowEdit(int line, String key, List<CellEdit> cells, Change change) {}

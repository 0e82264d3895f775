package cardwright.deck;

import cardwright.card.CardData;
import org.jspecify.annotations.Nullable;

/// A record of data that is to become a card.
///
/// @param line where it starts in its file, from 1
/// @param card what the data call it (CSV column `card`), null if they do not
/// @param path of the card it was read from, null if it does not say
/// @param data what the card is to say
/// @param ownLines how many lines the card it was read from has of its own; no layout writes those
/// @param exact whether writing it gives the card it was read from; true for data of no card
public record CardRecord(
    int line,
    @Nullable String card,
    @Nullable String path,
    CardData data,
    int ownLines,
    boolean exact) {}

package cardwright.card;

import java.util.List;

/// A card in another layout.
///
/// @param text the card
/// @param notes what of the old card is not in it, or differs, in a sentence each
public record Conversion(String text, List<String> notes) {}

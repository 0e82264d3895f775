package cardwright.preview;

/// Something of a card that its page does not show.
///
/// @param what a short text: `script`, `onclick of img`, `style: position`
/// @param line the line of the card where it stands, or first stands, from 0; [PageBlock#HEAD] for
///   the front matter
/// @param count how often it stands in the card
public record Removal(String what, int line, int count) {}

package cardwright.layout;

import cardwright.matter.FrontMatter;

/// A card that is a layout filled, and what reading it gives, without a look at all of its text.
///
/// @param raw the card in UTF-8, a char for each byte
/// @param head its front matter, read alone; the text of this is the front matter's
/// @param values the fields' values (front matter values not among them)
public record ExactCard(Layout layout, String raw, FrontMatter head, Values values) {}

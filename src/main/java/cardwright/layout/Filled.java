package cardwright.layout;

import cardwright.matter.FrontMatter;

/// A card that was made of a layout, and what reading it gives, shown without reading all of it.
///
/// @param bytes the card in UTF-8
/// @param head its front matter, read alone; the text of this is the front matter's
/// @param values the fields' values (front matter values not among them)
public record Filled(byte[] bytes, FrontMatter head, Values values) {}

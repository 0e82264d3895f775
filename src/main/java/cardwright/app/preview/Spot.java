package cardwright.app.preview;

/// A place of a page.
///
/// @param head whether it is in the page's head, which stands for the front matter
/// @param block index of the block in the head or the article
/// @param text the text that stands there; may be empty
public record Spot(boolean head, int block, String text) {}

package cardwright.app.preview;

/// A place of a page.
///
/// @param head whether it is in the page's head, which stands for the front matter
/// @param block index of the block in the head or the article
/// @param text the text that stands there; may be empty
/// @param before how many times the text, as whole words, stands in the block before that
public record Spot(boolean head, int block, String text, int before) {

  /// The place where a text stands first.
  public Spot(boolean head, int block, String text) {
    this(head, block, text, 0);
  }
}

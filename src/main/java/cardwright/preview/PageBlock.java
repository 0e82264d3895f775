package cardwright.preview;

/// A part of a card's page that can be put in, replaced and taken out by itself: its tags are
/// balanced.
///
/// @param html sanitised HTML, with its pictures drawn in
/// @param firstLine the line of the card where the block begins, from 0; -1 for the page's head,
///   which stands for the front matter
/// @param lastLine the line of the card where it ends, inclusive; -1 for the page's head
public record PageBlock(String html, int firstLine, int lastLine) {

  /// The line of a block that shows the front matter.
  public static final int HEAD = -1;

  /// A block that shows the front matter.
  public static PageBlock head(String html) {
    return new PageBlock(html, HEAD, HEAD);
  }
}

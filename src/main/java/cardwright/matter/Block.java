package cardwright.matter;

import cardwright.text.Span;

/// Where a card's front matter stands in its text.
///
/// @param open offset of the opening `---`
/// @param content what stands between the marks; its last line end belongs to the closing mark
/// @param end offset after the closing line, its line end included; of an unclosed block the end of
///   the lines that look like front matter
/// @param state how the Hub sees it
/// @param bare whether the closing mark follows the opening line at once, so that a line put into
///   `content` must bring its own line end
record Block(int open, Span content, int end, State state, boolean bare) {

  /// How the Hub sees a block.
  enum State {
    /// By its own rule it finds the block.
    SEEN,
    /// The opening `---` is followed by blanks.
    BLANK_AFTER_OPEN,
    /// The closing `---` ends in a lone CR.
    LONE_CR,
    /// The closing mark follows the opening line at once.
    EMPTY,
    /// There is no closing mark.
    UNCLOSED
  }

  /// Whether there is a closing mark.
  boolean closed() {
    return state != State.UNCLOSED;
  }
}

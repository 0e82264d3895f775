package cardwright.table;

/// A range of a Markdown text that its block structure sets apart.
///
/// @param kind what it holds
/// @param start offset of its first char
/// @param end offset after its last char, line end left out
record Region(Kind kind, int start, int end) {

  enum Kind {
    /// Inline Markdown: a paragraph or a heading.
    INLINE,
    /// An HTML block.
    HTML
  }

  Region endingAt(int newEnd) {
    return new Region(kind, start, newEnd);
  }
}

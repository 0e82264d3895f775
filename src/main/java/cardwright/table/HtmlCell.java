package cardwright.table;

import cardwright.text.Span;

/// A cell of an HTML table as it is written.
///
/// @param tag its start tag
/// @param content what stands in it, without white space at the edges
/// @param inner what stands in it, white space included
/// @param end offset after its end tag, or after its content if it has none
/// @param inline whether Markdown is read where it starts
record HtmlCell(HtmlTag tag, Span content, Span inner, int end, boolean inline) {

  int start() {
    return tag.start();
  }

  /// The cell's source with other content. Where that is empty the white space goes too: a blank
  /// line would end the HTML block.
  ///
  /// @param tagName `td` to make a cell of the body out of a header; the tag's own name otherwise
  String withContent(String text, String encoded, String tagName) {
    Span replaced = encoded.isEmpty() ? inner : content;
    String source =
        text.substring(start(), replaced.start())
            + encoded
            + text.substring(Math.min(replaced.end(), end), end);
    if (tagName.equals(tag.name())) {
      return source;
    }
    String renamed = "<" + tagName + source.substring(1 + tag.name().length());
    int close = renamed.lastIndexOf("</");
    boolean closed = end > inner.end();
    return closed
        ? renamed.substring(0, close + 2)
            + tagName
            + renamed.substring(close + 2 + tag.name().length())
        : renamed;
  }
}

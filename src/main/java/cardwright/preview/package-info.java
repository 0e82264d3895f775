/// A card as the page that the Hub makes of it: Markdown to sanitised HTML, with the front matter
/// as the page's head.
///
/// The chain is one for the window's preview and for files: [cardwright.preview.PageRenderer].
@org.jspecify.annotations.NullMarked
package cardwright.preview;

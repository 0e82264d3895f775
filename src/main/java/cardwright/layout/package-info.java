/// Layouts: Markdown files with slots that fill (data to card) and read (card to data).
@org.jspecify.annotations.NullMarked
package cardwright.layout;

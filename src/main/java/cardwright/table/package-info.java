/// The tables of a card, Markdown and HTML, as grids that are edited in their own style.
@org.jspecify.annotations.NullMarked
package cardwright.table;

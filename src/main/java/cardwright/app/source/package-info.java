/// The text of a card as it is: shown, highlighted, searched and typed into.
@org.jspecify.annotations.NullMarked
package cardwright.app.source;

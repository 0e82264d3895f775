/// The list of the deck's cards.
@org.jspecify.annotations.NullMarked
package cardwright.app.deck;

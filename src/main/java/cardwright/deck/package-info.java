/// Folders and tables of cards: finding cards, reading records, writing cards to files safely.
@org.jspecify.annotations.NullMarked
package cardwright.deck;

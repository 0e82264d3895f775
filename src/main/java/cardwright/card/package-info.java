/// What a card says: reading whole cards, editing their fields, writing new ones.
@org.jspecify.annotations.NullMarked
package cardwright.card;

/// The social picture of a card.
@org.jspecify.annotations.NullMarked
package cardwright.preview.thumbnail;

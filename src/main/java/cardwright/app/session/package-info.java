/// The cards that are open, without a screen: texts with their past, the deck they come from, and
/// what is done with them. To be used on the JavaFX application thread unless said otherwise.
@org.jspecify.annotations.NullMarked
package cardwright.app.session;

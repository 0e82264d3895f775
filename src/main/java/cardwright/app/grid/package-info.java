/// The deck as a table: one row per card, and what can be done to many cards at once.
@org.jspecify.annotations.NullMarked
package cardwright.app.grid;

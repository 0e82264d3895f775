/// What has changed in a card, side by side.
@org.jspecify.annotations.NullMarked
package cardwright.app.diff;

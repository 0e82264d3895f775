/// Emoji in the window's own texts, where the platform draws none.
@org.jspecify.annotations.NullMarked
package cardwright.app.emoji;

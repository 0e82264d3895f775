/// Tables of the deck out and in, and new cards from data.
@org.jspecify.annotations.NullMarked
package cardwright.app.data;

/// The window's words, apart from its code.
@org.jspecify.annotations.NullMarked
package cardwright.app.text;

/// Pictures of emoji out of a font that holds them as PNG.
@org.jspecify.annotations.NullMarked
package cardwright.preview.emoji;

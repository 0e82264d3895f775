/// Pages of cards made ready for files.
@org.jspecify.annotations.NullMarked
package cardwright.preview.export;

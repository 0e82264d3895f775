/// Pages of cards as PDF.
@org.jspecify.annotations.NullMarked
package cardwright.preview.pdf;

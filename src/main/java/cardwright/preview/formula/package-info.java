/// Formulas as outlines, from their TeX: the same for pages and for paper.
@org.jspecify.annotations.NullMarked
package cardwright.preview.formula;

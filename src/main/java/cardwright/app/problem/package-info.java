/// What is wrong with the shown card, where, and what mends it.
@org.jspecify.annotations.NullMarked
package cardwright.app.problem;

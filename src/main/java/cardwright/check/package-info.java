/// What is wrong with a card and how to mend it: rules over a reading, by the Hub's own words where
/// the Hub has some.
@org.jspecify.annotations.NullMarked
package cardwright.check;

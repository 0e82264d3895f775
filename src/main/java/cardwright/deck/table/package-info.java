/// The deck as a table in a file, out and in again: CSV, JSON, JSON Lines, XLSX.
@org.jspecify.annotations.NullMarked
package cardwright.deck.table;

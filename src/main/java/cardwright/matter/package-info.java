/// The YAML front matter of a card: found, read, and edited by splicing only what changes.
@org.jspecify.annotations.NullMarked
package cardwright.matter;

/// What all panes are built with: inputs with labels and messages, sections, work in the
/// background.
@org.jspecify.annotations.NullMarked
package cardwright.app.control;

/// A card as a form. Every pane shows what the reading says and turns what is typed into edits of
/// the text; none keeps a value of its own.
@org.jspecify.annotations.NullMarked
package cardwright.app.form;

/// Questions to the person at the screen, behind an interface.
@org.jspecify.annotations.NullMarked
package cardwright.app.dialog;

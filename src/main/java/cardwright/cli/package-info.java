/// The command line: `cardwright read`, `set`, `export`, `render` and `thumbnail`.
@org.jspecify.annotations.NullMarked
package cardwright.cli;

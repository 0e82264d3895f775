package cardwright.app.grid;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;

/// A row of a list in two lines: a name, and what is to be said of it.
final class NamedRow extends VBox {

  private final Label name = new Label();
  private final Label what = new Label();

  NamedRow() {
    super();
    getChildren().setAll(name, what);
    name.getStyleClass().add("card-title");
    setMinWidth(0);
    setAlignment(Pos.CENTER_LEFT);
  }

  /// Shows a row in its cell.
  ///
  /// @param style class of the second line
  void show(ListCell<?> cell, String title, String said, String style) {
    name.setText(title);
    what.setText(said);
    what.getStyleClass().setAll(style);
    cell.setAccessibleText(title + ", " + said);
    cell.setGraphic(this);
  }

  /// Leaves a cell empty.
  static void clear(ListCell<?> cell) {
    cell.setGraphic(null);
    cell.setAccessibleText(null);
  }
}

package cardwright.app.control;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/// Labels with what is asked for beside them.
public final class FormGrid extends GridPane {

  private static final double GAP = 10;
  private static final double LABELS = 90;

  private int row;

  public FormGrid() {
    setHgap(GAP);
    setVgap(GAP);
    ColumnConstraints inputs = new ColumnConstraints();
    inputs.setHgrow(Priority.ALWAYS);
    ColumnConstraints labels = new ColumnConstraints();
    labels.setMinWidth(LABELS);
    getColumnConstraints().addAll(labels, inputs);
  }

  /// Adds a row.
  ///
  /// @param focus what the label leads to
  public void row(String text, Node focus, Node shown) {
    Label label = new Label(text);
    label.setLabelFor(focus);
    // Beside the first line of what may be more lines.
    label.getStyleClass().add("row-label");
    setValignment(label, VPos.TOP);
    setValignment(shown, VPos.TOP);
    addRow(row++, label, shown);
  }

  /// A row without a label.
  public void row(Node shown) {
    add(shown, 1, row++);
  }
}

package cardwright.app.diff;

import cardwright.app.diff.DiffRow.Kind;
import cardwright.app.diff.DiffRow.Part;
import cardwright.app.diff.DiffRow.Side;
import cardwright.app.emoji.EmojiFlow;
import cardwright.app.text.Texts;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.TextFlow;

/// A row of two texts side by side, each half as wide as the list.
final class DiffCell extends ListCell<DiffRow> {

  private static final int LONGEST = 5_000;

  /// How high a picture of an emoji is, in a line of letters of 12.5 pixels.
  private static final double PICTURE = 15;

  DiffCell() {
    getStyleClass().add("diff-cell");
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(DiffRow row, boolean empty) {
    super.updateItem(row, empty);
    setText(null);
    setGraphic(null);
    setAccessibleText(null);
    if (empty || row == null) {
      return;
    }
    if (row.kind() == Kind.GAP) {
      Label gap = new Label(Texts.of("diff.gap", row.left().number()));
      gap.getStyleClass().add("diff-gap");
      gap.setMaxWidth(Double.MAX_VALUE);
      setGraphic(gap);
      return;
    }
    GridPane halves = new Halves();
    ColumnConstraints half = new ColumnConstraints();
    half.setPercentWidth(50);
    halves.getColumnConstraints().addAll(half, half);
    halves.add(half(row.left(), row.kind() == Kind.SAME ? "" : "diff-removed"), 0, 0);
    halves.add(half(row.right(), row.kind() == Kind.SAME ? "" : "diff-added"), 1, 0);
    setGraphic(halves);
    setAccessibleText(Texts.of("diff.row", text(row.left()), text(row.right())));
  }

  private static String text(Side side) {
    return side.parts().stream().map(Part::text).collect(Collectors.joining());
  }

  private static Region half(Side side, String style) {
    Label number = new Label(side.number() == 0 ? "" : "" + side.number());
    number.getStyleClass().add("line-number");
    number.setMinWidth(38);
    TextFlow flow = new TextFlow();
    for (Part part : side.parts()) {
      String shown = part.text();
      String line = shown.length() > LONGEST ? shown.substring(0, LONGEST) + "…" : shown;
      String look = part.changed() ? "diff-word" : "diff-text";
      flow.getChildren().addAll(EmojiFlow.of(line, PICTURE, look));
    }
    HBox.setHgrow(flow, Priority.ALWAYS);
    HBox half = new HBox(number, flow);
    half.setMaxWidth(Double.MAX_VALUE);
    half.setMaxHeight(Double.MAX_VALUE);
    half.getStyleClass().add("diff-half");
    if (!style.isEmpty() && side.number() > 0) {
      half.getStyleClass().add(style);
    }
    return half;
  }

  /// Two halves as wide as the list. A cell asks for its height before it knows its width, and
  /// lines that wrap would be taken for as narrow as they can be.
  private final class Halves extends GridPane {

    @Override
    protected double computePrefHeight(double width) {
      double known = width < 0 ? DiffCell.this.getWidth() : width;
      return super.computePrefHeight(known > 0 ? known : -1);
    }
  }
}

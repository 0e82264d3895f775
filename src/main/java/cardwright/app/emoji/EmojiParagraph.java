package cardwright.app.emoji;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// The text of a control on several lines, with pictures in place of emoji, in the control's font
/// and colour.
final class EmojiParagraph extends TextFlow {

  /// A picture's height in that of the letters.
  private static final double PICTURE = 1.2;

  private final Labeled control;

  EmojiParagraph(Labeled control, String text) {
    this.control = control;
    for (Node node : EmojiFlow.of(text, control.getFont().getSize() * PICTURE, "text")) {
      if (node instanceof Text words) {
        words.fontProperty().bind(control.fontProperty());
        words.fillProperty().bind(control.textFillProperty());
      }
      getChildren().add(node);
    }
    setMinWidth(0);
    control.widthProperty().subscribe(this::requestLayout);
  }

  /// Asked for its height before it knows its width, a flow would be as wide as its text.
  private double room() {
    double room = control.getWidth() - control.snappedLeftInset() - control.snappedRightInset();
    return control.isWrapText() && room > 0 ? room : -1;
  }

  @Override
  protected double computePrefWidth(double height) {
    double whole = super.computePrefWidth(height);
    return room() < 0 ? whole : Math.min(whole, room());
  }

  @Override
  protected double computePrefHeight(double width) {
    return super.computePrefHeight(width < 0 ? room() : width);
  }
}

package cardwright.app.emoji;

import cardwright.preview.EmojiText;
import cardwright.preview.EmojiText.Part;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/// The parts of a text that wraps, with pictures in place of emoji. To be used on the JavaFX
/// application thread.
public final class EmojiFlow {

  private EmojiFlow() {}

  /// Nodes for a [javafx.scene.text.TextFlow].
  ///
  /// @param height of the pictures
  /// @param style class of the nodes
  public static List<Node> of(String text, double height, String style) {
    List<Node> nodes = new ArrayList<>();
    List<Part> parts =
        EmojiText.places(text).isEmpty()
            ? List.of(new Part.Plain(text))
            : EmojiImages.shared().split(text);
    for (Part part : parts) {
      switch (part) {
        case Part.Plain(String words) -> {
          if (!words.isEmpty()) {
            Text node = new Text(words);
            node.getStyleClass().setAll(style);
            nodes.add(node);
          }
        }
        case Part.Emoji emoji -> nodes.add(new OnLine(EmojiPicture.of(emoji), height, style));
      }
    }
    return nodes;
  }

  /// A picture that stands on the line as letters do, with a part of it below.
  private static final class OnLine extends Region {

    private static final double ABOVE = 0.8;

    private final ImageView picture;

    OnLine(ImageView picture, double height, String style) {
      this.picture = picture;
      picture.setFitHeight(height);
      getStyleClass().add(style);
      setAccessibleText(picture.getAccessibleText());
      getChildren().add(picture);
    }

    @Override
    protected double computePrefWidth(double height) {
      return picture.prefWidth(-1) + 2;
    }

    @Override
    protected double computePrefHeight(double width) {
      return picture.getFitHeight();
    }

    @Override
    public double getBaselineOffset() {
      return picture.getFitHeight() * ABOVE;
    }

    @Override
    protected void layoutChildren() {
      picture.relocate(1, 0);
    }
  }
}

package cardwright.app.emoji;

import cardwright.preview.EmojiText.Part;
import java.text.Bidi;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A line of text with pictures in place of emoji, which the platform draws as boxes or not at all.
/// What does not fit is cut off with an ellipsis. A screen reader is told the text itself.
public final class EmojiLabel extends Region {

  /// A picture is as high as a line, and stands a little apart.
  private static final double APART = 1;

  private final String[] styles;
  private final @Nullable Labeled model;
  private final ReadOnlyBooleanWrapper pictured = new ReadOnlyBooleanWrapper(this, "pictured");
  private String text = "";

  /// @param styles classes for the text
  public EmojiLabel(String... styles) {
    this(null, styles);
  }

  /// @param model whose font and colour the text has
  EmojiLabel(Labeled model) {
    this(model, new String[0]);
  }

  private EmojiLabel(@Nullable Labeled model, String[] styles) {
    this.model = model;
    this.styles = styles.clone();
    setAccessibleRole(AccessibleRole.TEXT);
    getStyleClass().add("emoji-label");
    setMinWidth(0);
    getChildren().add(label(""));
  }

  /// The text, emoji as characters.
  public String getText() {
    return text;
  }

  /// Shows a text.
  public void setText(String now) {
    if (now.equals(text)) {
      return;
    }
    text = now;
    setAccessibleText(now);
    List<Part> parts = EmojiImages.shared().split(now);
    pictured.set(parts.stream().anyMatch(Part.Emoji.class::isInstance));
    if (pictured.get()) {
      boolean rightToLeft =
          new Bidi(now, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).getBaseLevel() % 2 == 1;
      List<Part> shown = rightToLeft ? parts.reversed() : parts;
      show(shown.stream().filter(part -> !isEmpty(part)).toList());
    } else {
      show(List.of(new Part.Plain(now)));
    }
    requestLayout();
  }

  /// A label that is there is used again: a new one would be styled anew, at each row of a list.
  private void show(List<Part> parts) {
    List<Node> children = getChildren();
    for (int i = 0; i < parts.size(); i++) {
      if (i == children.size()) {
        children.add(node(parts.get(i)));
      } else if (parts.get(i) instanceof Part.Plain(String words)
          && children.get(i) instanceof Label label) {
        label.setText(words);
      } else {
        children.set(i, node(parts.get(i)));
      }
    }
    children.subList(parts.size(), children.size()).clear();
  }

  /// Whether there is a picture in the text.
  public ReadOnlyBooleanProperty picturedProperty() {
    return pictured.getReadOnlyProperty();
  }

  private static boolean isEmpty(Part part) {
    return part instanceof Part.Plain(String words) && words.isEmpty();
  }

  private Node node(Part part) {
    return switch (part) {
      case Part.Plain(String words) -> label(words);
      case Part.Emoji emoji -> EmojiPicture.of(emoji);
    };
  }

  private Label label(String words) {
    Label label = new Label(words);
    // What a style sheet sets apart is the whole, not the parts: a space beside a picture is one.
    label.setStyle("-fx-padding: 0; -fx-label-padding: 0; -fx-border-width: 0;");
    label.getStyleClass().addAll(styles);
    if (model != null) {
      label.fontProperty().bind(model.fontProperty());
      label.textFillProperty().bind(model.textFillProperty());
    }
    return label;
  }

  private double lineHeight() {
    double height =
        getChildren().stream()
            .filter(Label.class::isInstance)
            .mapToDouble(label -> label.prefHeight(-1))
            .max()
            .orElse(0);
    return height > 0 ? height : 17;
  }

  /// A label that came while a table was laid out may have been passed over by the styling, and
  /// would be of no size.
  private void style() {
    for (Node child : getChildren()) {
      if (child instanceof Label label && label.getSkin() == null) {
        label.applyCss();
      }
    }
  }

  private double width(Node node) {
    if (node instanceof ImageView view) {
      double ratio = view.getImage().getWidth() / view.getImage().getHeight();
      return lineHeight() * ratio + 2 * APART;
    }
    return node.prefWidth(-1);
  }

  @Override
  protected double computePrefWidth(double height) {
    style();
    double sum = snappedLeftInset() + snappedRightInset();
    for (Node child : getChildren()) {
      sum += width(child);
    }
    return snapSizeX(sum);
  }

  @Override
  protected double computePrefHeight(double width) {
    style();
    return snapSizeY(snappedTopInset() + lineHeight() + snappedBottomInset());
  }

  @Override
  protected double computeMaxHeight(double width) {
    return prefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    style();
    double height = lineHeight();
    double x = snappedLeftInset();
    double end = getWidth() - snappedRightInset();
    double top = snappedTopInset();
    for (Node child : getChildren()) {
      double wide = width(child);
      double room = end - x;
      if (child instanceof ImageView view) {
        view.setVisible(wide <= room + 0.5);
        view.setFitHeight(height);
        view.relocate(snapPositionX(x + APART), snapPositionY(top));
      } else {
        child.setVisible(room > 0);
        layoutInArea(
            child,
            x,
            top,
            Math.max(0, Math.min(wide, room)),
            height,
            0,
            null,
            true,
            true,
            HPos.LEFT,
            VPos.CENTER);
      }
      x += wide;
    }
  }
}

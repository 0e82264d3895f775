package cardwright.app.emoji;

import cardwright.preview.EmojiText;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// Lets a labelled control of the platform show pictures of the emoji in its text, which it would
/// draw as boxes. [EmojiWatch] does it for all that come into the window. To be used on the JavaFX
/// application thread.
final class EmojiDress {

  private static final String KEY = EmojiDress.class.getName();

  private final Labeled control;
  private final ObjectProperty<Node> place;
  private final ObjectProperty<ContentDisplay> look;

  /// What the control has while it is not dressed.
  private @Nullable Node graphic;

  private ContentDisplay display;
  private boolean dressed;
  private boolean dressing;

  private EmojiDress(
      Labeled control, ObjectProperty<Node> place, ObjectProperty<ContentDisplay> look) {
    this.control = control;
    this.place = place;
    this.look = look;
    this.graphic = place.get();
    this.display = look.get();
  }

  private static EmojiDress of(Labeled control) {
    // The label in a tooltip takes its graphic from there.
    return control.getScene() != null && control.getScene().getWindow() instanceof Tooltip tip
        ? new EmojiDress(control, tip.graphicProperty(), tip.contentDisplayProperty())
        : new EmojiDress(control, control.graphicProperty(), control.contentDisplayProperty());
  }

  /// Dresses a control for as long as it lives; once is enough, more does no harm. Its text stays
  /// what it is. A graphic of its own is shown beside it as before.
  static void on(Labeled control) {
    if (control.getProperties().putIfAbsent(KEY, true) == null) {
      EmojiDress dress = of(control);
      // Each tells what is there now, first; the text last, for the others are then known.
      dress.place.subscribe(dress::onGraphic);
      dress.look.subscribe(dress::onDisplay);
      control.textProperty().subscribe(dress::dress);
    }
  }

  private void onGraphic(@Nullable Node now) {
    if (!dressing) {
      graphic = now;
      dress();
    }
  }

  private void onDisplay(ContentDisplay now) {
    if (!dressing) {
      display = now;
      dress();
    }
  }

  private void dress() {
    String text = control.getText();
    boolean wanted =
        text != null
            && display != ContentDisplay.GRAPHIC_ONLY
            && !place.isBound()
            && !EmojiText.places(text).isEmpty();
    if (wanted || dressed) {
      dressing = true;
      // A node stands in one place only.
      place.set(null);
      place.set(wanted ? beside(shown(text)) : graphic);
      look.set(wanted ? ContentDisplay.GRAPHIC_ONLY : display);
      dressed = wanted;
      dressing = false;
    }
  }

  private Node shown(String text) {
    if (control.isWrapText() || text.indexOf('\n') >= 0) {
      return new EmojiParagraph(control, text);
    }
    EmojiLabel label = new EmojiLabel(control);
    label.setText(text);
    return label;
  }

  private Node beside(Node text) {
    if (graphic == null || display == ContentDisplay.TEXT_ONLY) {
      return text;
    }
    boolean after = display == ContentDisplay.RIGHT;
    HBox both = after ? new HBox(text, graphic) : new HBox(graphic, text);
    both.setSpacing(control.getGraphicTextGap());
    both.setAlignment(Pos.CENTER_LEFT);
    return both;
  }
}

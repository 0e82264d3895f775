package cardwright.app.emoji;

import cardwright.preview.EmojiText;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.controlsfx.control.StatusBar;
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

  /// Some labels take their graphic from what they are a part of.
  private static EmojiDress of(Labeled control) {
    ObjectProperty<ContentDisplay> look = control.contentDisplayProperty();
    if (control.graphicProperty().isBound() && control.getScene() != null) {
      if (control.getScene().getWindow() instanceof Tooltip tip) {
        return new EmojiDress(control, tip.graphicProperty(), tip.contentDisplayProperty());
      }
      for (Parent part = control.getParent(); part != null; part = part.getParent()) {
        if (part instanceof StatusBar bar) {
          return new EmojiDress(control, bar.graphicProperty(), look);
        }
      }
    }
    return new EmojiDress(control, control.graphicProperty(), look);
  }

  /// Dresses a control for as long as it lives; once is enough, more does no harm. Its text stays
  /// what it is. A graphic of its own is shown beside it as before.
  static void on(Labeled control) {
    if (control.getProperties().putIfAbsent(KEY, true) == null) {
      EmojiDress dress = of(control);
      dress.place.addListener((property, before, now) -> dress.onGraphic(now));
      dress.look.addListener((property, before, now) -> dress.onDisplay(now));
      control.textProperty().subscribe(text -> dress.dress());
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

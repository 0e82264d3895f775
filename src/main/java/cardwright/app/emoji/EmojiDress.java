package cardwright.app.emoji;

import cardwright.preview.EmojiText.Part;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;

/// Lets a labelled control of the platform, such as the head of a column, show pictures of the
/// emoji in its text, which it would draw as boxes. To be used on the JavaFX application thread.
public final class EmojiDress {

  private static final String KEY = EmojiDress.class.getName();

  private EmojiDress() {}

  /// Dresses a control for as long as it lives; once is enough, more does no harm. Its text stays
  /// what it is; a graphic of its own stays while there is no emoji in the text.
  ///
  /// @param styles classes for the text of the picture that takes its place
  public static void on(Labeled control, String... styles) {
    if (control.getProperties().putIfAbsent(KEY, true) == null) {
      control.textProperty().subscribe(text -> dress(control, text == null ? "" : text, styles));
    }
  }

  /// Lets a control look like a text that it has now, as cells do that show one after the other.
  public static void dress(Labeled control, String text, String... styles) {
    if (hasPictures(text)) {
      EmojiLabel shown = new EmojiLabel(styles);
      shown.setText(text);
      control.setGraphic(shown);
      control.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    } else if (control.getGraphic() instanceof EmojiLabel) {
      control.setGraphic(null);
      control.setContentDisplay(ContentDisplay.LEFT);
    }
  }

  /// Whether there is an emoji in a text that is shown as a picture.
  public static boolean hasPictures(String text) {
    // No emoji is made of ASCII, which most texts are.
    return text.chars().anyMatch(c -> c > 0x7f)
        && EmojiImages.shared().split(text).stream().anyMatch(Part.Emoji.class::isInstance);
  }
}

package cardwright.app.emoji;

import cardwright.preview.EmojiText.Part;
import javafx.scene.image.ImageView;

/// Pictures of single emoji. To be used on the JavaFX application thread.
public final class EmojiPicture {

  private EmojiPicture() {}

  /// The picture of an emoji, of any height, which a screen reader calls by the emoji.
  ///
  /// @param text the emoji alone, which may be joined of several characters
  /// @throws IllegalArgumentException if it is none
  public static ImageView of(String text) {
    return EmojiImages.shared().split(text).stream()
        .filter(Part.Emoji.class::isInstance)
        .map(part -> of((Part.Emoji) part))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no emoji: " + text));
  }

  /// Makes ready what pictures are made with, on any thread: the first takes long.
  public static void rehearse() {
    EmojiImages.rehearse();
  }

  static ImageView of(Part.Emoji emoji) {
    ImageView view = new ImageView(EmojiImages.shared().image(emoji));
    view.setPreserveRatio(true);
    view.setAccessibleText(emoji.text());
    return view;
  }
}

package cardwright.app.emoji;

import cardwright.app.text.Texts;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.StackPane;

/// Shows, below an input, its text as it will look, while there are emoji in it: the platform's
/// inputs draw them as boxes. Takes no room otherwise.
public final class EmojiStrip extends StackPane {

  /// @param input whose text is shown
  public EmojiStrip(TextInputControl input) {
    EmojiLabel shown = new EmojiLabel("emoji-strip-text");
    getStyleClass().add("emoji-strip");
    setMinWidth(0);
    visibleProperty().bind(shown.picturedProperty());
    managedProperty().bind(visibleProperty());
    input.textProperty().subscribe(text -> shown.setText(line(text)));
    setAccessibleText(Texts.of("emoji.strip"));
    getChildren().add(shown);
  }

  /// Of a text of many lines the first that are to be seen.
  private static String line(String text) {
    String first = text.length() > 300 ? text.substring(0, 300) : text;
    return first.strip().replaceAll("\\s+", " ");
  }
}

package cardwright.app.emoji;

import cardwright.app.text.Texts;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.DialogPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

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

  /// An input with its strip below. A dialog grows by the strip when it comes.
  public static Node below(TextInputControl input) {
    EmojiStrip strip = new EmojiStrip(input);
    strip.visibleProperty().subscribe(shown -> Platform.runLater(strip::makeRoom));
    VBox.setVgrow(input, Priority.ALWAYS);
    return new VBox(input, strip);
  }

  /// What somebody has made larger stays as large.
  private void makeRoom() {
    if (isVisible() && getScene() != null && getScene().getRoot() instanceof DialogPane dialog) {
      Window window = getScene().getWindow();
      double missing = dialog.prefHeight(dialog.getWidth()) - dialog.getHeight();
      if (missing > 0) {
        window.setHeight(window.getHeight() + missing);
      }
    }
  }

  /// Of a text of many lines the first that are to be seen.
  private static String line(String text) {
    String first = text.length() > 300 ? text.substring(0, 300) : text;
    return first.strip().replaceAll("\\s+", " ");
  }
}

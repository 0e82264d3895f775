package cardwright.app.preview;

import cardwright.preview.HubPage;
import javafx.scene.Node;

/// Something that shows a card's page. To be used on the JavaFX application thread.
public interface PreviewView {

  /// The node to put into the window.
  Node node();

  /// Shows a page in place of the last, at the same height of scrolling.
  void show(HubPage page);

  /// Draws light on dark, or dark on light.
  void setDark(boolean dark);

  /// The text a reader sees, emoji included; empty while nothing is shown yet.
  String domText();
}

package cardwright.app.preview;

import javafx.scene.Node;

/// Something that shows a card's page. To be used on the JavaFX application thread.
public interface PreviewView {

  /// The node to put into the window.
  Node node();

  /// Shows a page in place of the last, at the same height of scrolling; only what differs is
  /// touched.
  void show(ShownPage page);

  /// Goes to the page's top, as for another card.
  void toTop();

  /// Draws light on dark, or dark on light.
  void setDark(boolean dark);

  /// Draws everything larger or smaller; 1 is as it is.
  void setZoom(double zoom);

  /// Is at most so wide.
  void setWidth(double pixels);

  /// Brings a block into sight, if it is not, and lights it up for a moment.
  ///
  /// @param spot with the block, and the text in it that is meant, which may be empty
  /// @param fraction how far down in a long block, 0 to 1, where the text is not found
  void reveal(Spot spot, double fraction);

  /// Tells `listener` where the page is clicked, links apart.
  void onSpot(SpotListener listener);

  /// Takes clicks.
  interface SpotListener {

    /// @param source whether the card's source was asked for, by Ctrl or Command
    void clicked(Spot spot, boolean source);
  }

  /// The text a reader sees, emoji included; empty while nothing is shown yet.
  String domText();
}

package cardwright.app;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/// Gives the deck's list the width back that a narrow window took from it, once there is room
/// again. On the JavaFX application thread.
final class DeckWidth {

  private final SplitPane parts;
  private final Region deck;

  /// What it was at first, or was dragged to.
  private double wanted;

  /// @param parts of which the deck's list is the first
  DeckWidth(SplitPane parts, Region deck) {
    this.parts = parts;
    this.deck = deck;
  }

  /// Looks after the width from now on.
  void keep() {
    parts.addEventFilter(MouseEvent.MOUSE_RELEASED, this::onReleased);
    parts.widthProperty().subscribe(() -> Platform.runLater(this::widen));
  }

  private void onReleased(MouseEvent event) {
    boolean divider = false;
    for (Node at = (Node) event.getTarget(); at != parts; at = at.getParent()) {
      divider |= at.getStyleClass().contains("split-pane-divider");
    }
    if (divider) {
      wanted = deck.getWidth();
    }
  }

  private void widen() {
    if (wanted == 0) {
      wanted = deck.getWidth();
    } else if (wanted > deck.getWidth() + 1) {
      parts.setDividerPosition(0, wanted / parts.getWidth());
    }
  }
}

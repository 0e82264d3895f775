package cardwright.app;

import cardwright.app.session.Workspace;
import javafx.animation.PauseTransition;
import javafx.stage.Stage;
import javafx.util.Duration;

/// Shows the window with its first card in it: an empty one, filled a moment later, would be styled
/// and drawn twice, and the card come later. A card that takes long is not waited for. On the
/// JavaFX application thread.
final class FirstSight {

  /// Longer, and who started the program wonders whether it does.
  static final Duration PATIENCE = Duration.millis(700);

  private final Stage stage;
  private final Workspace workspace;
  private final PauseTransition patience;
  private boolean shown;

  /// @param patience how long a card is waited for
  FirstSight(Stage stage, Workspace workspace, Duration patience) {
    this.stage = stage;
    this.workspace = workspace;
    this.patience = new PauseTransition(patience);
  }

  /// Shows the window as soon as the first card of the deck that is being opened is in it; at once
  /// if none is opened or there is none to wait for.
  void await() {
    workspace.listen(this::look);
    patience.setOnFinished(event -> show());
    patience.play();
    look();
  }

  private void look() {
    boolean none = workspace.selected().isEmpty() && !workspace.isScanning();
    if (none || workspace.current().isPresent()) {
      show();
    }
  }

  private void show() {
    patience.stop();
    if (!shown) {
      shown = true;
      stage.show();
    }
  }
}

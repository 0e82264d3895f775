package cardwright.app.control;

import javafx.application.Platform;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogEvent;
import javafx.scene.control.DialogPane;
import javafx.scene.layout.Region;

/// How large dialogs are that can be made larger.
public final class DialogSize {

  private static final double LEAST_WIDTH = 420;
  private static final double LEAST_SHARE = 0.6;

  private DialogSize() {}

  /// Lets a dialog be made larger and smaller.
  ///
  /// @param width it begins with
  /// @param height it begins with; [Region#USE_COMPUTED_SIZE] for what its content takes
  public static void resizable(Dialog<?> dialog, double width, double height) {
    DialogPane pane = dialog.getDialogPane();
    boolean computed = height == Region.USE_COMPUTED_SIZE;
    pane.setPrefSize(width, height);
    pane.setMinSize(width, computed ? Region.USE_PREF_SIZE : height);
    // A dialog that can be resized from the first on is shown by Linux as low as it may be, and in
    // the screen's corner.
    dialog.addEventHandler(
        DialogEvent.DIALOG_SHOWN,
        event -> {
          dialog.setResizable(true);
          Platform.runLater(
              () ->
                  pane.setMinSize(
                      Math.min(LEAST_WIDTH, width),
                      computed ? Region.USE_PREF_SIZE : height * LEAST_SHARE));
        });
  }
}

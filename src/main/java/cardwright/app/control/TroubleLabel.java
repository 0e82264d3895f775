package cardwright.app.control;

import java.util.Optional;
import javafx.scene.control.Label;

/// Says, under an input, why a value was not taken; takes no room while there is nothing to say.
public final class TroubleLabel extends Label {

  /// @param id of the input it belongs to
  public TroubleLabel(String id) {
    setId(id + "-trouble");
    getStyleClass().add("trouble");
    setWrapText(true);
    setMinHeight(USE_PREF_SIZE);
    managedProperty().bind(visibleProperty());
    show(Optional.empty());
  }

  /// Shows why, or nothing.
  public void show(Optional<String> trouble) {
    setText(trouble.orElse(""));
    setVisible(trouble.isPresent());
  }
}

package cardwright.app.control;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A small button that shows an icon only. What it does is said by its tooltip and its accessible
/// text, see [#say].
public final class IconButton extends Button {

  /// @param id of the node
  public IconButton(String id, Feather icon, Runnable action) {
    super(null, new FontIcon(icon));
    setId(id);
    getStyleClass().add("icon-button");
    setTooltip(new Tooltip());
    setMinWidth(USE_PREF_SIZE);
    setOnAction(event -> action.run());
  }

  /// Says what the button does.
  public IconButton say(String text) {
    setAccessibleText(text);
    getTooltip().setText(text);
    return this;
  }
}

package cardwright.app.control;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A titled part of a form. One that has nothing to show takes no room.
public final class Section extends VBox {

  /// @param id of the node
  /// @param content from top to bottom
  public Section(String id, String title, Feather icon, Node... content) {
    Label heading = new Label(title);
    heading.getStyleClass().add("section-title");
    HBox head = new HBox(new FontIcon(icon), heading);
    head.getStyleClass().add("section-head");
    setId(id);
    setAccessibleRole(AccessibleRole.TITLED_PANE);
    setAccessibleText(title);
    getStyleClass().add("section");
    managedProperty().bind(visibleProperty());
    getChildren().add(head);
    getChildren().addAll(content);
  }
}

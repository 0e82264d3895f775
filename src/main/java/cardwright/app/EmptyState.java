package cardwright.app;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What the window shows before a deck is open.
final class EmptyState extends VBox {

  EmptyState(Commands commands) {
    FontIcon icon = new FontIcon(Feather.LAYERS);
    icon.getStyleClass().add("empty-icon");
    Label title = new Label("Open a folder of model cards");
    title.getStyleClass().add("empty-title");
    Label hint =
        new Label(
            "Every README.md in it becomes a card: a form beside a live preview.\n"
                + "Change one thing, and one thing changes.");
    hint.getStyleClass().add("hint");
    hint.setWrapText(true);
    hint.setTextAlignment(TextAlignment.CENTER);
    Button open = new Button("Open a folder…", new FontIcon(Feather.FOLDER));
    open.setId("empty-open");
    open.setDefaultButton(true);
    open.setOnAction(event -> commands.open());
    Button sample = new Button("Sample deck");
    sample.setId("empty-sample");
    sample.setOnAction(event -> commands.openSample());
    HBox buttons = new HBox(open, sample);
    buttons.getStyleClass().add("empty-buttons");
    setId("empty");
    getStyleClass().add("empty-state");
    getChildren().addAll(icon, title, hint, buttons);
  }
}

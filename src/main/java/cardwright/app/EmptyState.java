package cardwright.app;

import cardwright.app.text.Texts;
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
    Label title = new Label(Texts.of("empty.title"));
    title.getStyleClass().add("empty-title");
    Label hint = new Label(Texts.of("empty.hint"));
    hint.getStyleClass().add("hint");
    hint.setWrapText(true);
    hint.setTextAlignment(TextAlignment.CENTER);
    Button open = new Button(Texts.of("empty.open"), new FontIcon(Feather.FOLDER));
    open.setId("empty-open");
    open.setDefaultButton(true);
    open.setOnAction(event -> commands.open());
    Button sample = new Button(Texts.of("empty.sample"));
    sample.setId("empty-sample");
    sample.setOnAction(event -> commands.openSample());
    HBox buttons = new HBox(open, sample);
    buttons.getStyleClass().add("empty-buttons");
    setId("empty");
    getStyleClass().add("empty-state");
    getChildren().addAll(icon, title, hint, buttons);
  }
}

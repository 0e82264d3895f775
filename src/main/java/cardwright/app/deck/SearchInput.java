package cardwright.app.deck;

import atlantafx.base.controls.CustomTextField;
import cardwright.app.text.Texts;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Where the search of the deck is typed; emptied by Escape or its button.
final class SearchInput extends CustomTextField {

  SearchInput() {
    setId("deck-search");
    setPromptText(Texts.of("deck.search"));
    setAccessibleText(Texts.of("deck.search.help"));
    setTooltip(new Tooltip(Texts.of("deck.search.help")));
    setLeft(new FontIcon(Feather.SEARCH));
    Button clear = new Button(null, new FontIcon(Feather.X));
    clear.setId("deck-search-clear");
    clear.getStyleClass().add("clear-search");
    clear.setAccessibleText(Texts.of("deck.search.clear"));
    clear.setTooltip(new Tooltip(Texts.of("deck.search.clear")));
    clear.setFocusTraversable(false);
    clear.setOnAction(event -> clear());
    textProperty().subscribe(text -> setRight(text.isEmpty() ? null : clear));
    setMinWidth(0);
    setPrefColumnCount(8);
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE && !getText().isEmpty()) {
            clear();
            event.consume();
          }
        });
  }
}

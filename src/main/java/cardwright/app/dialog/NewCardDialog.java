package cardwright.app.dialog;

import cardwright.app.emoji.EmojiStrip;
import cardwright.app.session.DeckActions.NewCard;
import cardwright.app.text.Texts;
import cardwright.deck.CardNames;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Control;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.stage.Window;

/// Asks what a new card is to be made of. The name of the file follows the handle until it is typed
/// itself.
final class NewCardDialog extends Dialog<NewCard> {

  private static final double GAP = 10;

  private final ChoiceBox<String> layout = new ChoiceBox<>();
  private final TextField person = new TextField();
  private final TextField handle = new TextField();
  private final TextField name = new TextField();
  private final Label wrong = new Label();
  private final GridPane grid = new GridPane();
  private boolean nameTyped;

  /// @param layouts their names, newest last
  NewCardDialog(Window owner, List<String> layouts) {
    initOwner(owner);
    setTitle(Texts.of("new.title"));
    setHeaderText(Texts.of("new.head"));
    layout.getItems().setAll(layouts.reversed());
    layout.getSelectionModel().selectFirst();
    layout.setMaxWidth(Double.MAX_VALUE);
    person.setPrefColumnCount(26);
    grid.setHgap(GAP);
    grid.setVgap(GAP);
    row("new-layout", Texts.of("new.layout"), layout, layout);
    row("new-person", Texts.of("new.person"), person, EmojiStrip.below(person));
    row("new-handle", Texts.of("new.handle"), handle, handle);
    row("new-name", Texts.of("new.name"), name, EmojiStrip.below(name));
    wrong.setId("new-wrong");
    wrong.getStyleClass().add("trouble");
    wrong
        .textProperty()
        .bind(
            Bindings.createStringBinding(this::wrong, handle.textProperty(), name.textProperty()));
    grid.add(wrong, 1, grid.getRowCount());
    handle.textProperty().addListener((property, before, now) -> propose(now));
    name.textProperty().addListener((property, before, now) -> nameTyped = name.isFocused());
    ButtonType make = new ButtonType(Texts.of("new.ok"), ButtonData.OK_DONE);
    getDialogPane().getButtonTypes().addAll(make, ButtonType.CANCEL);
    getDialogPane().lookupButton(make).setId("new-ok");
    getDialogPane()
        .lookupButton(make)
        .disableProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> !complete(),
                person.textProperty(),
                handle.textProperty(),
                name.textProperty()));
    getDialogPane().setContent(grid);
    setResultConverter(
        button ->
            button == make
                ? new NewCard(
                    name.getText(), layout.getValue(), person.getText().strip(), handle.getText())
                : null);
    setOnShown(event -> person.requestFocus());
  }

  private void row(String id, String text, Control input, Node shown) {
    input.setId(id);
    input.setAccessibleText(text);
    Label label = new Label(text);
    label.setLabelFor(input);
    label.setMinWidth(Label.USE_PREF_SIZE);
    GridPane.setValignment(label, VPos.BASELINE);
    GridPane.setValignment(shown, VPos.BASELINE);
    grid.addRow(grid.getRowCount(), label, shown);
  }

  private void propose(String typed) {
    if (!nameTyped) {
      name.setText(typed);
    }
  }

  private boolean complete() {
    return handleFits() && !person.getText().isBlank() && CardNames.isName(name.getText());
  }

  private boolean handleFits() {
    return handle.getText().matches("[A-Za-z0-9_]+");
  }

  /// Why there can be no such card; empty while something is only missing.
  private String wrong() {
    if (!handle.getText().isEmpty() && !handleFits()) {
      return Texts.of("new.handle.wrong");
    }
    boolean named = name.getText().isEmpty() || CardNames.isName(name.getText());
    return named ? "" : Texts.of("name.wrong");
  }
}

package cardwright.app.grid;

import cardwright.app.text.Texts;
import cardwright.deck.DeckColumn;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;

/// Names a column: one of those that cards have, or any other that is typed.
final class ColumnInput extends ComboBox<String> {

  private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");
  private static final double WIDTH = 240;

  private final Supplier<Collection<DeckColumn>> known;

  /// @param id of the node
  /// @param known the columns that cards have; asked when they are to be shown
  ColumnInput(String id, String name, Supplier<Collection<DeckColumn>> known) {
    this.known = known;
    setId(id);
    setEditable(true);
    setAccessibleText(name);
    setPromptText(Texts.of("grid.column"));
    setPrefWidth(WIDTH);
    getEditor().setId(id + "-name");
    getEditor().setAccessibleText(name);
    addEventHandler(ON_SHOWING, event -> offer());
    getEditor()
        .textProperty()
        .subscribe(
            text ->
                getEditor()
                    .pseudoClassStateChanged(REFUSED, !text.isBlank() && column().isEmpty()));
  }

  private void offer() {
    String typed = getEditor().getText();
    getItems()
        .setAll(known.get().stream().filter(DeckColumn::editable).map(DeckColumn::name).toList());
    getEditor().setText(typed);
  }

  /// The field in which the name is typed.
  TextField field() {
    return getEditor();
  }

  /// The column that is named.
  Optional<DeckColumn> column() {
    return ColumnNames.find(getEditor().getText(), known.get());
  }

  /// Names a column.
  void show(GridColumn column) {
    DeckColumn shown = column.column();
    getEditor().setText(shown == null || !shown.editable() ? "" : shown.name());
  }
}

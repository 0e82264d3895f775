package cardwright.app.data;

import cardwright.app.text.Texts;
import cardwright.deck.DeckProblem;
import cardwright.deck.table.CellEdit;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A line of what a table would change: a card that changes, or a row that is left out.
///
/// @param row what changes; null if nothing does
/// @param problem why the row is left out; null if it is not
record ImportItem(ImportPlan.@Nullable Row row, @Nullable DeckProblem problem) {

  private static final int MOST_SHOWN = 60;

  /// The card, or where the row stands.
  String name() {
    return row == null ? Texts.of("import.row", Objects.requireNonNull(problem).line()) : row.key();
  }

  /// Which values change, or why the row is left out.
  String detail() {
    if (row == null) {
      return Objects.requireNonNull(problem).message();
    }
    return row.cells().stream().map(cell -> cell.column().name()).collect(Collectors.joining(", "));
  }

  /// Every value before and after, one to a line.
  String values() {
    return row == null
        ? ""
        : row.cells().stream().map(ImportItem::value).collect(Collectors.joining("\n"));
  }

  private static String value(CellEdit cell) {
    return Texts.of(
        "import.value", cell.column().name(), shown(cell.before()), shown(cell.after()));
  }

  private static String shown(String text) {
    String line = text.replaceAll("\\s+", " ");
    String cut = line.length() > MOST_SHOWN ? line.substring(0, MOST_SHOWN) + "…" : line;
    return cut.isEmpty() ? Texts.of("import.empty") : cut;
  }

  /// Shows it in a list.
  static final class Cell extends ListCell<ImportItem> {

    private final Label name = new Label();
    private final Label what = new Label();
    private final VBox box = new VBox(name, what);

    Cell() {
      name.getStyleClass().add("card-title");
      box.setMinWidth(0);
      box.setAlignment(Pos.CENTER_LEFT);
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable ImportItem item, boolean empty) {
      super.updateItem(item, empty);
      if (empty || item == null) {
        setGraphic(null);
        setAccessibleText(null);
        return;
      }
      name.setText(item.name());
      what.setText(item.detail());
      what.getStyleClass().setAll(item.row() == null ? "trouble" : "card-file");
      setAccessibleText(name.getText() + ", " + what.getText());
      setGraphic(box);
    }
  }
}

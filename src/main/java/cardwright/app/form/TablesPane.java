package cardwright.app.form;

import cardwright.app.control.CardEdits;
import cardwright.app.control.Section;
import cardwright.app.control.TroubleLabel;
import cardwright.app.text.Texts;
import cardwright.card.Reading;
import cardwright.table.Table;
import cardwright.table.Tables;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The card's tables as grids, but for the one of counts, and a button for one more.
final class TablesPane implements FormPane {

  private static final int MOST_SHOWN = 12;

  private final CardEdits edits;
  private final VBox grids = new VBox();
  private final TroubleLabel trouble = new TroubleLabel("tables");
  private final Section section;

  TablesPane(CardEdits edits) {
    this.edits = edits;
    grids.getStyleClass().add("tables");
    Button add = new Button(Texts.of("tables.add"), new FontIcon(Feather.PLUS));
    add.setId("tables-add");
    add.setOnAction(event -> add());
    section = new Section("tables", Texts.of("tables.title"), Feather.GRID, grids, add, trouble);
  }

  @Override
  public Node node() {
    return section;
  }

  @Override
  public void show(Reading reading) {
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < reading.tables().size() && numbers.size() < MOST_SHOWN; i++) {
      if (!holdsCounts(reading, reading.tables().get(i))) {
        numbers.add(i);
      }
    }
    while (grids.getChildren().size() > numbers.size()) {
      grids.getChildren().removeLast();
    }
    while (grids.getChildren().size() < numbers.size()) {
      grids.getChildren().add(new TableGrid(grids.getChildren().size(), edits));
    }
    for (int i = 0; i < numbers.size(); i++) {
      if (grids.getChildren().get(i) instanceof TableGrid grid) {
        grid.show(reading, numbers.get(i));
      }
    }
    trouble.show(Optional.empty());
  }

  private static boolean holdsCounts(Reading reading, Table table) {
    return reading.fields().stream()
        .anyMatch(
            field ->
                field.path().head().equals("people")
                    && field.path().toString().contains(".tweets.")
                    && table.span().contains(field.home()));
  }

  private void add() {
    trouble.show(
        edits.change(
            (engine, reading) ->
                Tables.append(
                    reading.text(),
                    reading.frontMatter().bodyStart(),
                    List.of(Texts.of("tables.column", 1), Texts.of("tables.column", 2)),
                    2)));
  }
}

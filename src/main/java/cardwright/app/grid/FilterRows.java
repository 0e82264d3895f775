package cardwright.app.grid;

import cardwright.app.control.IconButton;
import cardwright.app.text.Texts;
import cardwright.deck.DeckColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;

/// The filters, a line for each; what is typed counts at once.
final class FilterRows extends VBox {

  private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

  private final GridModel model;
  private final Runnable closed;
  private final List<Row> rows = new ArrayList<>();

  /// @param closed run when the last filter was taken away
  FilterRows(GridModel model, Runnable closed) {
    this.model = model;
    this.closed = closed;
    setId("grid-filters");
    getStyleClass().add("grid-bar");
    managedProperty().bind(visibleProperty());
    setVisible(false);
  }

  /// Adds a filter to be filled in; one that is there and empty is used again.
  void add(GridColumn column) {
    Optional<Row> free = rows.stream().filter(row -> row.filter().takesAll()).findFirst();
    Row row =
        free.orElseGet(
            () -> {
              Row made = new Row(rows.size());
              rows.add(made);
              getChildren().add(made);
              return made;
            });
    row.offer();
    row.column.setValue(column);
    setVisible(true);
    row.text.requestFocus();
  }

  /// Lists only the rows that say this.
  void add(GridColumn column, String text) {
    add(column);
    Row row = rows.stream().filter(r -> r.filter().takesAll()).findFirst().orElseThrow();
    row.kind.setValue(text.isEmpty() ? CellFilter.Kind.EMPTY : CellFilter.Kind.IS);
    row.text.setText(text);
  }

  /// Takes all filters away.
  void clear() {
    rows.clear();
    getChildren().clear();
    refresh();
  }

  private void refresh() {
    model.filter(rows.stream().map(Row::filter).toList());
    setVisible(!rows.isEmpty());
  }

  private void remove(Row row) {
    rows.remove(row);
    getChildren().remove(row);
    refresh();
    closed.run();
  }

  private final class Row extends HBox {

    private final ComboBox<GridColumn> column = new ComboBox<>();
    private final ChoiceBox<CellFilter.Kind> kind = new ChoiceBox<>();
    private final TextField text = new TextField();
    private final Label trouble = new Label();

    Row(int number) {
      column.setId("filter-column-" + number);
      column.setAccessibleText(Texts.of("grid.filter.column"));
      column.setConverter(new Titles());
      column.setOnShowing(event -> offer());
      column.valueProperty().subscribe(value -> changed());
      kind.setId("filter-kind-" + number);
      kind.setAccessibleText(Texts.of("grid.filter.kind"));
      kind.getItems().setAll(CellFilter.Kind.values());
      kind.setValue(CellFilter.Kind.HOLDS);
      kind.valueProperty().subscribe(value -> changed());
      text.setId("filter-text-" + number);
      text.setAccessibleText(Texts.of("grid.filter.text"));
      text.setPromptText(Texts.of("grid.filter.text"));
      text.textProperty().subscribe(value -> changed());
      text.setOnKeyPressed(
          event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
              remove(this);
              event.consume();
            }
          });
      trouble.getStyleClass().add("trouble");
      trouble.managedProperty().bind(trouble.visibleProperty());
      HBox.setHgrow(text, Priority.ALWAYS);
      IconButton close =
          new IconButton("filter-remove-" + number, Feather.X, () -> remove(this))
              .say(Texts.of("grid.filter.remove"));
      getStyleClass().add("find-row");
      getChildren().addAll(column, kind, text, trouble, close);
    }

    void offer() {
      GridColumn now = column.getValue();
      List<GridColumn> all = new ArrayList<>(model.columns());
      for (DeckColumn known : model.known()) {
        if (!all.contains(new GridColumn(known))) {
          all.add(new GridColumn(known));
        }
      }
      column.getItems().setAll(all);
      column.setValue(now);
    }

    CellFilter filter() {
      GridColumn of = column.getValue() == null ? GridColumn.NAME : column.getValue();
      return new CellFilter(of, kind.getValue(), text.getText());
    }

    private void changed() {
      if (kind.getValue() == null || column.getValue() == null) {
        return;
      }
      DeckColumn wanted = column.getValue().column();
      if (wanted != null && !model.columns().contains(column.getValue())) {
        model.show(wanted, true);
      }
      text.setDisable(!kind.getValue().wantsText());
      Optional<String> problem = filter().problem();
      text.pseudoClassStateChanged(REFUSED, problem.isPresent());
      trouble.setText(problem.orElse(""));
      trouble.setVisible(problem.isPresent());
      refresh();
    }
  }

  private static final class Titles extends StringConverter<GridColumn> {

    @Override
    public String toString(GridColumn column) {
      return column == null ? "" : column.title();
    }

    @Override
    public GridColumn fromString(String text) {
      throw new UnsupportedOperationException(text);
    }
  }
}

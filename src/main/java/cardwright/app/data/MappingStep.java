package cardwright.app.data;

import cardwright.app.emoji.EmojiStrip;
import cardwright.app.text.Texts;
import cardwright.deck.ColumnMapping;
import cardwright.deck.DeckException;
import cardwright.deck.MappingStore;
import cardwright.deck.table.TableRecords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Asks what each column of the data gives: guessed by its name, with what stands in its first
/// rows. A mapping can be kept under a name, and taken again.
final class MappingStep implements WizardStep {

  private static final int SAMPLES = 3;
  private static final double GIVES = 190;
  private static final double ROW = 34;
  private static final double NAME = 150;

  /// A column of the data.
  ///
  /// @param field what it gives; empty for nothing
  /// @param samples what stands in its first rows
  record Column(String name, StringProperty field, String samples) {}

  private final MappingStore store;
  private final Consumer<String> trouble;
  private final TableView<Column> table = new TableView<>();
  private final ComboBox<String> kept = new ComboBox<>();
  private final TextField name = new TextField();
  private final Label fault = new Label();
  private final Label plain = new Label(Texts.of("mapping.plain"));
  private final VBox box = new VBox(10);
  private final BooleanProperty ready = new SimpleBooleanProperty();
  private boolean mapped;

  /// @param store of the kept mappings
  /// @param trouble is told what a mapping cannot do
  MappingStep(MappingStore store, Consumer<String> trouble) {
    this.store = store;
    this.trouble = trouble;
    table.setId("mapping-columns");
    table.setAccessibleText(Texts.of("mapping.columns"));
    table.setFixedCellSize(ROW);
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    TableColumn<Column, String> column = new TableColumn<>(Texts.of("mapping.column"));
    column.setCellValueFactory(row -> new SimpleStringProperty(row.getValue().name()));
    column.setPrefWidth(NAME);
    TableColumn<Column, String> gives = new TableColumn<>(Texts.of("mapping.gives"));
    gives.setCellValueFactory(row -> row.getValue().field());
    gives.setCellFactory(view -> new FieldCell(this::check));
    gives.setPrefWidth(GIVES);
    gives.setMinWidth(GIVES);
    TableColumn<Column, String> rows = new TableColumn<>(Texts.of("mapping.rows"));
    rows.setCellValueFactory(row -> new SimpleStringProperty(row.getValue().samples()));
    List.of(column, gives, rows).forEach(c -> c.setSortable(false));
    table.getColumns().setAll(List.of(column, gives, rows));
    VBox.setVgrow(table, Priority.ALWAYS);
    kept.setId("mapping-kept");
    kept.setAccessibleText(Texts.of("mapping.kept"));
    kept.setPromptText(Texts.of("mapping.kept"));
    kept.valueProperty().subscribe(this::take);
    name.setId("mapping-name");
    name.setPromptText(Texts.of("mapping.name"));
    name.setAccessibleText(Texts.of("mapping.name"));
    Node named = EmojiStrip.below(name);
    HBox.setHgrow(named, Priority.ALWAYS);
    kept.setMinWidth(GIVES);
    HBox names = new HBox(10, kept, named);
    fault.setId("mapping-fault");
    fault.getStyleClass().add("trouble");
    fault.setWrapText(true);
    fault.managedProperty().bind(fault.textProperty().isNotEmpty());
    plain.setWrapText(true);
    box.getChildren().setAll(table, names, fault);
  }

  /// Shows the columns of a data file.
  void show(TableRecords.Head head) {
    mapped = !isPlain(head.columns());
    fault.setText("");
    if (!mapped) {
      box.getChildren().setAll(plain);
      ready.set(true);
      return;
    }
    kept.setItems(FXCollections.observableArrayList(store.names()));
    kept.setVisible(!kept.getItems().isEmpty());
    kept.setManaged(kept.isVisible());
    ColumnMapping guess = ColumnMapping.guess(head.columns());
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < head.columns().size(); i++) {
      String column = head.columns().get(i);
      String field = guess.fields().getOrDefault(column, "");
      columns.add(new Column(column, new SimpleStringProperty(field), samples(head, i)));
    }
    table.getItems().setAll(columns);
    box.getChildren().setAll(table, kept.getParent(), fault);
    check();
  }

  /// Data that `read` printed have lists and maps, which no column could give.
  private static boolean isPlain(List<String> columns) {
    return columns.contains("people") && columns.contains("metadata");
  }

  private static String samples(TableRecords.Head head, int column) {
    return head.rows().stream()
        .limit(SAMPLES)
        .map(row -> column < row.size() ? row.get(column).replaceAll("\\s+", " ") : "")
        .filter(cell -> !cell.isEmpty())
        .reduce((a, b) -> a + "  ·  " + b)
        .orElse("");
  }

  private void take(@Nullable String mapping) {
    if (mapping == null) {
      return;
    }
    try {
      store
          .load(mapping)
          .ifPresent(
              found -> {
                for (Column column : table.getItems()) {
                  column.field().set(found.fields().getOrDefault(column.name(), ""));
                }
                name.setText(mapping);
                check();
              });
    } catch (DeckException e) {
      trouble.accept(e.getMessage());
    }
  }

  private void check() {
    try {
      boolean any = mapping().fields().values().stream().anyMatch(field -> !field.isEmpty());
      fault.setText(any ? "" : Texts.of("mapping.none"));
      ready.set(any);
    } catch (IllegalArgumentException e) {
      fault.setText(e.getMessage());
      ready.set(false);
    }
  }

  private ColumnMapping mapping() {
    Map<String, String> fields = new LinkedHashMap<>();
    table.getItems().forEach(column -> fields.put(column.name(), column.field().get().strip()));
    return new ColumnMapping(fields);
  }

  /// What was chosen, kept if it got a name; empty for data that need none.
  ///
  /// @throws DeckException if it cannot be kept
  Optional<ColumnMapping> chosen() throws DeckException {
    if (!mapped) {
      return Optional.empty();
    }
    ColumnMapping mapping = mapping();
    String wanted = name.getText().strip();
    if (!wanted.isEmpty()) {
      store.save(wanted, mapping);
    }
    return Optional.of(mapping);
  }

  @Override
  public String title() {
    return Texts.of("wizard.step.mapping");
  }

  @Override
  public Node first() {
    return mapped ? table : plain;
  }

  @Override
  public Node node() {
    return box;
  }

  @Override
  public ObservableBooleanValue ready() {
    return ready;
  }
}

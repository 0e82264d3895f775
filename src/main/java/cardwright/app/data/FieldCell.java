package cardwright.app.data;

import cardwright.app.text.Texts;
import cardwright.deck.ColumnMapping;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableCell;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Where it is chosen, or typed, what a column gives.
final class FieldCell extends TableCell<MappingStep.Column, String> {

  private static final List<String> OFTEN =
      List.of("metadata.license", "metadata.base_model", "metadata.datasets", "fields.author");

  private final ComboBox<String> input = new ComboBox<>();
  private final Runnable changed;
  private boolean showing;

  /// @param changed run after each choice
  FieldCell(Runnable changed) {
    this.changed = changed;
    List<String> fields = new ArrayList<>();
    fields.add("");
    fields.addAll(ColumnMapping.known());
    fields.addAll(OFTEN);
    input.getItems().setAll(fields);
    input.setEditable(true);
    input.setMaxWidth(Double.MAX_VALUE);
    input.setConverter(new Named());
    input.valueProperty().subscribe(this::chosen);
    input.getEditor().textProperty().subscribe(this::typed);
  }

  private void typed(String text) {
    chosen(new Named().fromString(text));
  }

  private void chosen(@Nullable String field) {
    if (showing || getTableRow() == null || getTableRow().getItem() == null) {
      return;
    }
    getTableRow().getItem().field().set(field == null ? "" : field);
    changed.run();
  }

  @Override
  protected void updateItem(@Nullable String item, boolean empty) {
    super.updateItem(item, empty);
    MappingStep.Column column = getTableRow() == null ? null : getTableRow().getItem();
    if (empty || item == null || column == null) {
      setGraphic(null);
      return;
    }
    input.setId("mapping-" + column.name().replaceAll("[^A-Za-z0-9]", ""));
    input.setAccessibleText(Texts.of("mapping.field", column.name()));
    showing = true;
    if (!new Named().fromString(input.getEditor().getText()).equals(item)
        || !item.equals(input.getValue())) {
      boolean typing = input.getEditor().isFocused();
      if (!typing) {
        input.setValue(item);
      }
    }
    showing = false;
    setGraphic(input);
  }

  /// An empty field has words of its own.
  private static final class Named extends StringConverter<String> {

    @Override
    public String toString(@Nullable String field) {
      return field == null || field.isEmpty() ? Texts.of("mapping.unused") : field;
    }

    @Override
    public String fromString(String text) {
      return text.strip().equals(Texts.of("mapping.unused")) ? "" : text.strip();
    }
  }
}

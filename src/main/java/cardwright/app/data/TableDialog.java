package cardwright.app.data;

import cardwright.app.control.FormGrid;
import cardwright.app.control.PathInput;
import cardwright.app.text.Texts;
import cardwright.deck.DeckColumn;
import cardwright.deck.table.TableFormat;
import cardwright.deck.table.TableWriter.CsvForm;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Dialog;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/// Asks how the deck is to be written as a table. The file's ending follows the form, and the form
/// follows an ending that is typed.
final class TableDialog extends Dialog<TableChoice> {

  private final ChoiceBox<TableFormat> format = new ChoiceBox<>();
  private final ChoiceBox<String> separator = new ChoiceBox<>();
  private final ChoiceBox<String> columns = new ChoiceBox<>();
  private final List<DeckColumn> shown;
  private final CheckBox mark = new CheckBox(Texts.of("table.mark"));
  private final PathInput file;

  /// @param cards how many are written
  /// @param shown the columns that the deck's table shows
  TableDialog(Window owner, int cards, List<DeckColumn> shown, Path proposed) {
    this.shown = List.copyOf(shown);
    initOwner(owner);
    setTitle(Texts.of("table.title"));
    setHeaderText(Texts.of("table.head", cards));
    file = new PathInput("table-file", Texts.of("table.file.help"), proposed, TableDialog::choose);
    format.setId("table-format");
    format.getItems().setAll(TableFormat.values());
    format.setValue(TableFormat.of(proposed).orElse(TableFormat.XLSX));
    format.getSelectionModel().selectedItemProperty().subscribe(this::rename);
    file.field()
        .textProperty()
        .subscribe(text -> TableFormat.of(Path.of(safe(text))).ifPresent(format::setValue));
    separator.setId("table-separator");
    separator.getItems().setAll(",", ";", Texts.of("table.tab"));
    separator.getSelectionModel().selectFirst();
    mark.setId("table-mark");
    mark.setSelected(true);
    columns.setId("table-columns");
    columns.getItems().setAll(Texts.of("table.columns.all"));
    if (!shown.isEmpty()) {
      columns.getItems().add(Texts.of("table.columns.shown", shown.size()));
    }
    columns.getSelectionModel().selectFirst();
    var other = Bindings.notEqual(TableFormat.CSV, format.valueProperty());
    separator.disableProperty().bind(other);
    mark.disableProperty().bind(other);
    FormGrid grid = new FormGrid();
    grid.row(Texts.of("table.format"), format, format);
    grid.row(Texts.of("table.columns"), columns, columns);
    grid.row(Texts.of("table.separator"), separator, separator);
    grid.row(mark);
    grid.row(Texts.of("table.file"), file.field(), file);
    getDialogPane().setContent(grid);
    ButtonType write = new ButtonType(Texts.of("table.ok"), ButtonData.OK_DONE);
    getDialogPane().getButtonTypes().addAll(write, ButtonType.CANCEL);
    getDialogPane().lookupButton(write).setId("table-ok");
    getDialogPane().lookupButton(write).disableProperty().bind(file.isWrong());
    setResultConverter(button -> button == write ? choice() : null);
  }

  private static String safe(String text) {
    return text.replace("\0", "");
  }

  private void rename(TableFormat now) {
    file.path()
        .filter(path -> TableFormat.of(path).orElse(now) != now)
        .ifPresent(
            path -> {
              String name = path.getFileName().toString();
              String ending = now.name().toLowerCase(Locale.ROOT);
              Path other =
                  path.resolveSibling(name.substring(0, name.lastIndexOf('.') + 1) + ending);
              file.field().setText(other.toString());
            });
  }

  private static Optional<Path> choose(Window owner) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(Texts.of("table.chooser"));
    return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
  }

  private TableChoice choice() {
    char between = ",;\t".charAt(separator.getSelectionModel().getSelectedIndex());
    boolean all = columns.getSelectionModel().getSelectedIndex() == 0;
    return new TableChoice(
        file.path().orElseThrow(),
        format.getValue(),
        new CsvForm(between, mark.isSelected()),
        all ? List.of() : shown);
  }
}

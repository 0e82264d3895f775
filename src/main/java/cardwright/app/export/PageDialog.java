package cardwright.app.export;

import cardwright.preview.export.PageFormat;
import cardwright.preview.export.PageLook;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Spinner;
import javafx.stage.DirectoryChooser;
import javafx.stage.Window;

/// Asks how the pages of some cards are to be exported.
final class PageDialog extends Dialog<PageChoice> {

  private static final int STEP = 20;
  private static final String DARK = "Dark";

  private final ChoiceBox<PageFormat> format = new ChoiceBox<>();
  private final ChoiceBox<String> theme = new ChoiceBox<>();
  private final Spinner<Integer> width =
      new Spinner<>(PageLook.MIN_WIDTH, PageLook.MAX_WIDTH, PageLook.STANDARD_WIDTH, STEP);
  private final ChoiceBox<Integer> scale = new ChoiceBox<>();
  private final CheckBox pictures = new CheckBox("Fetch the pictures of the web into the file");
  private final PathInput folder;

  /// @param cards how many are exported
  /// @param dark which theme is proposed
  /// @param proposed folder
  PageDialog(Window owner, int cards, boolean dark, Path proposed) {
    initOwner(owner);
    setTitle("Export pages");
    setHeaderText(
        cards == 1 ? "Export the page of this card" : "Export %,d pages".formatted(cards));
    folder = new PathInput("export-folder", "Folder to write into", proposed, PageDialog::choose);
    fill(dark);
    ButtonType export = new ButtonType("Export", ButtonData.OK_DONE);
    getDialogPane().getButtonTypes().addAll(export, ButtonType.CANCEL);
    getDialogPane().lookupButton(export).setId("export-ok");
    getDialogPane().lookupButton(export).disableProperty().bind(folder.isWrong());
    getDialogPane().setContent(grid());
    setResultConverter(button -> button == export ? choice() : null);
  }

  private void fill(boolean dark) {
    format.setId("export-format");
    format.getItems().setAll(PageFormat.values());
    format.setValue(PageFormat.HTML);
    theme.setId("export-theme");
    theme.getItems().setAll("Light", DARK);
    theme.setValue(dark ? DARK : "Light");
    width.setId("export-width");
    width.setEditable(true);
    scale.setId("export-scale");
    scale.getItems().setAll(1, 2);
    scale.setValue(1);
    pictures.setId("export-pictures");
    var noPicture = Bindings.notEqual(PageFormat.PNG, format.valueProperty());
    width.disableProperty().bind(noPicture);
    scale.disableProperty().bind(noPicture);
  }

  private FormGrid grid() {
    FormGrid grid = new FormGrid();
    grid.row("Format", format, format);
    grid.row("Theme", theme, theme);
    grid.row("Width", width, width);
    grid.row("Scale", scale, scale);
    grid.row(pictures);
    grid.row("Folder", folder.field(), folder);
    return grid;
  }

  private static Optional<Path> choose(Window owner) {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle("Export into a folder");
    return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
  }

  private PageChoice choice() {
    PageLook look =
        new PageLook(
            format.getValue(),
            theme.getValue().equals(DARK),
            width.getValue(),
            scale.getValue(),
            pictures.isSelected());
    return new PageChoice(look, folder.path().orElseThrow());
  }
}

package cardwright.app.export;

import cardwright.app.control.FormGrid;
import cardwright.app.control.PathInput;
import cardwright.app.text.Texts;
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

  private final ChoiceBox<PageFormat> format = new ChoiceBox<>();
  private final ChoiceBox<String> theme = new ChoiceBox<>();
  private final Spinner<Integer> width =
      new Spinner<>(PageLook.MIN_WIDTH, PageLook.MAX_WIDTH, PageLook.STANDARD_WIDTH, STEP);
  private final ChoiceBox<Integer> scale = new ChoiceBox<>();
  private final CheckBox pictures = new CheckBox(Texts.of("export.fetch"));
  private final PathInput folder;

  /// @param cards how many are exported
  /// @param dark which theme is proposed
  /// @param proposed folder
  PageDialog(Window owner, int cards, boolean dark, Path proposed) {
    initOwner(owner);
    setTitle(Texts.of("export.title"));
    setHeaderText(Texts.of("export.head", cards));
    folder =
        new PathInput(
            "export-folder", Texts.of("export.folder.help"), proposed, PageDialog::choose);
    fill(dark);
    ButtonType export = new ButtonType(Texts.of("export.ok"), ButtonData.OK_DONE);
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
    theme.getItems().setAll(Texts.of("theme.light"), Texts.of("theme.dark"));
    theme.setValue(Texts.of(dark ? "theme.dark" : "theme.light"));
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
    grid.row(Texts.of("export.format"), format, format);
    grid.row(Texts.of("export.theme"), theme, theme);
    grid.row(Texts.of("export.width"), width, width);
    grid.row(Texts.of("export.scale"), scale, scale);
    grid.row(pictures);
    grid.row(Texts.of("export.folder"), folder.field(), folder);
    return grid;
  }

  private static Optional<Path> choose(Window owner) {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(Texts.of("export.chooser"));
    return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
  }

  private PageChoice choice() {
    PageLook look =
        new PageLook(
            format.getValue(),
            theme.getValue().equals(Texts.of("theme.dark")),
            width.getValue(),
            scale.getValue(),
            pictures.isSelected());
    return new PageChoice(look, folder.path().orElseThrow());
  }
}

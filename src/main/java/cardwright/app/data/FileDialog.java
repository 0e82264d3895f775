package cardwright.app.data;

import cardwright.app.control.FormGrid;
import cardwright.app.control.PathInput;
import cardwright.app.text.Texts;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

/// Asks for the table that is to be brought back.
final class FileDialog extends Dialog<Path> {

  FileDialog(Window owner, Path proposed) {
    initOwner(owner);
    setTitle(Texts.of("import.title"));
    setHeaderText(Texts.of("import.head"));
    PathInput file =
        new PathInput("import-file", Texts.of("import.file.help"), proposed, FileDialog::choose);
    FormGrid grid = new FormGrid();
    grid.row(Texts.of("import.file"), file.field(), file);
    Label hint = new Label(Texts.of("import.hint"));
    hint.setWrapText(true);
    hint.setPrefWidth(420);
    hint.getStyleClass().add("hint");
    grid.row(hint);
    getDialogPane().setContent(grid);
    ButtonType compare = new ButtonType(Texts.of("import.compare"), ButtonData.OK_DONE);
    getDialogPane().getButtonTypes().addAll(compare, ButtonType.CANCEL);
    getDialogPane().lookupButton(compare).setId("import-compare");
    getDialogPane().lookupButton(compare).disableProperty().bind(file.isWrong());
    // The default button takes the focus when it is shown; Enter means it all the same.
    setOnShown(event -> Platform.runLater(file.field()::requestFocus));
    setResultConverter(button -> button == compare ? file.path().orElse(null) : null);
  }

  /// Asks for a file of data, on top of a window.
  static Optional<Path> choose(Window owner) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(Texts.of("import.chooser"));
    chooser
        .getExtensionFilters()
        .addAll(
            new ExtensionFilter(
                Texts.of("import.tables"),
                "*.xlsx",
                "*.csv",
                "*.tsv",
                "*.json",
                "*.jsonl",
                "*.ndjson"),
            new ExtensionFilter(Texts.of("open.files.all"), "*"));
    return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
  }
}

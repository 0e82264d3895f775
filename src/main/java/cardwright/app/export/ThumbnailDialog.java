package cardwright.app.export;

import cardwright.app.control.FormGrid;
import cardwright.app.control.PathInput;
import cardwright.app.emoji.EmojiStrip;
import cardwright.app.text.Texts;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/// Asks what the social picture of a card is to say.
final class ThumbnailDialog extends Dialog<ThumbnailChoice> {

  private final TextField prompt = new TextField();
  private final TextArea prediction = new TextArea();
  private final CheckBox avatars = new CheckBox(Texts.of("thumbnail.avatars"));
  private final PathInput file;

  /// @param firstPrompt what the card proposes
  /// @param proposed file
  ThumbnailDialog(Window owner, String firstPrompt, Path proposed) {
    initOwner(owner);
    setTitle(Texts.of("thumbnail.title"));
    setHeaderText(Texts.of("thumbnail.head"));
    file = new PathInput("thumbnail-file", Texts.of("thumbnail.file.help"), proposed, this::choose);
    prompt.setId("thumbnail-prompt");
    prompt.setText(firstPrompt);
    prediction.setId("thumbnail-prediction");
    prediction.setPromptText(Texts.of("thumbnail.prediction.prompt"));
    prediction.setPrefRowCount(3);
    prediction.setWrapText(true);
    avatars.setId("thumbnail-avatars");
    avatars.setSelected(true);
    ButtonType draw = new ButtonType(Texts.of("thumbnail.ok"), ButtonData.OK_DONE);
    getDialogPane().getButtonTypes().addAll(draw, ButtonType.CANCEL);
    getDialogPane().lookupButton(draw).setId("thumbnail-ok");
    getDialogPane()
        .lookupButton(draw)
        .disableProperty()
        .bind(
            file.isWrong()
                .or(Bindings.createBooleanBinding(this::isEmpty, prediction.textProperty())));
    FormGrid grid = new FormGrid();
    grid.row(Texts.of("thumbnail.prompt"), prompt, EmojiStrip.below(prompt));
    grid.row(Texts.of("thumbnail.prediction"), prediction, EmojiStrip.below(prediction));
    grid.row(avatars);
    grid.row(Texts.of("thumbnail.file"), file.field(), file);
    getDialogPane().setContent(grid);
    setOnShown(event -> prediction.requestFocus());
    setResultConverter(button -> button == draw ? choice() : null);
  }

  private boolean isEmpty() {
    return prediction.getText().isBlank();
  }

  private Optional<Path> choose(Window owner) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(Texts.of("thumbnail.chooser"));
    chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("PNG", "*.png"));
    file.path().map(Path::getFileName).ifPresent(name -> chooser.setInitialFileName("" + name));
    return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
  }

  private ThumbnailChoice choice() {
    return new ThumbnailChoice(
        prompt.getText(), prediction.getText(), avatars.isSelected(), file.path().orElseThrow());
  }
}

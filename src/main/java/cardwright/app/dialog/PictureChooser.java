package cardwright.app.dialog;

import cardwright.app.text.Texts;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

/// Asks for a picture file.
public final class PictureChooser implements Supplier<Optional<Path>> {

  private final Window owner;

  /// @param owner the window it belongs to
  public PictureChooser(Window owner) {
    this.owner = owner;
  }

  @Override
  public Optional<Path> get() {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(Texts.of("picture.chooser"));
    chooser
        .getExtensionFilters()
        .addAll(
            new ExtensionFilter(
                Texts.of("picture.files"), "*.png", "*.jpg", "*.jpeg", "*.gif", "*.webp"),
            new ExtensionFilter(Texts.of("picture.allFiles"), "*"));
    return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
  }
}

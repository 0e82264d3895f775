package cardwright.app;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// Opens the folders and files that are dropped on the window.
final class FileDrop {

  private final Consumer<List<Path>> open;

  /// @param open opens them; run when the drag is over
  FileDrop(Consumer<List<Path>> open) {
    this.open = open;
  }

  /// Takes what is dropped anywhere in a window where nothing in it takes it first.
  void on(Scene scene) {
    scene.setOnDragOver(this::onDragOver);
    scene.setOnDragDropped(this::onDropped);
  }

  private void onDragOver(DragEvent event) {
    if (event.getDragboard().hasFiles()) {
      event.acceptTransferModes(TransferMode.COPY);
    }
    event.consume();
  }

  private void onDropped(DragEvent event) {
    event.setDropCompleted(take(event.getDragboard()));
    event.consume();
  }

  /// Takes the files of a drag.
  ///
  /// @return whether there are any
  boolean take(Clipboard dragged) {
    List<Path> files = dragged.getFiles().stream().map(File::toPath).toList();
    if (!files.isEmpty()) {
      // The drag must end before a question is asked.
      Platform.runLater(() -> open.accept(files));
    }
    return !files.isEmpty();
  }
}

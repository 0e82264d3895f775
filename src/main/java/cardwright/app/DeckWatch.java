package cardwright.app;

import cardwright.app.session.DeckEntry;
import cardwright.app.session.Workspace;
import cardwright.deck.FolderWatch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/// Watches the folders of the open deck. To be used on the JavaFX application thread.
final class DeckWatch implements AutoCloseable {

  private final Workspace workspace;
  private final @Nullable FolderWatch watch;

  /// Putting many watches takes a while; one after another, so that the last deck is watched.
  private final Executor registering =
      Executors.newSingleThreadExecutor(Thread.ofVirtual().name("register").factory());

  private List<Path> watched = List.of();

  /// Watches whatever deck is open, as soon as it has been scanned.
  DeckWatch(Workspace workspace) {
    this.workspace = workspace;
    watch = start();
    workspace.listen(this::refresh);
  }

  private @Nullable FolderWatch start() {
    try {
      return new FolderWatch(
          (there, gone) -> Platform.runLater(() -> workspace.filesChanged(there, gone)));
    } catch (IOException e) {
      // Without it, files are looked at when the window is come back to.
      return null;
    }
  }

  private void refresh() {
    if (watch == null || workspace.isScanning() || workspace.roots().equals(watched)) {
      return;
    }
    watched = workspace.roots();
    List<Path> roots = watched;
    List<Path> cards = new ArrayList<>();
    for (DeckEntry entry : workspace.entries()) {
      cards.add(entry.path());
    }
    FolderWatch into = watch;
    registering.execute(() -> into.watch(folders(roots, cards)));
  }

  private static Set<Path> folders(List<Path> roots, List<Path> cards) {
    Set<Path> folders = new LinkedHashSet<>();
    roots.stream().filter(Files::isDirectory).forEach(folders::add);
    cards.stream().map(Path::getParent).forEach(folders::add);
    folders.remove(null);
    return folders;
  }

  @Override
  public void close() throws IOException {
    if (watch != null) {
      watch.close();
    }
  }
}

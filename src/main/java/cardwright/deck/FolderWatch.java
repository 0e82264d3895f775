package cardwright.deck;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/// Watches folders for cards that come, change or go. What the system does not tell, such as on
/// network disks or beyond a number of folders, is not seen. Safe for use by several threads.
public final class FolderWatch implements Closeable {

  /// Systems give out a bounded number of watches, to all programs together.
  private static final int MOST_FOLDERS = 4_000;

  /// A program that writes a file does so in several steps.
  private static final long SETTLE_MILLIS = 60;

  private final WatchService service;
  private final BiConsumer<Set<Path>, Set<Path>> changes;
  private final Map<WatchKey, Path> folders = new HashMap<>();

  /// Watches nothing yet.
  ///
  /// @param changes takes the cards that are files now and what is none any more, on a thread of
  ///   the watch
  /// @throws IOException if the system has no watching
  public FolderWatch(BiConsumer<Set<Path>, Set<Path>> changes) throws IOException {
    this.changes = changes;
    service = FileSystems.getDefault().newWatchService();
    Thread.ofPlatform().daemon().name("watch").start(this::run);
  }

  /// Watches these folders in place of the present ones.
  public void watch(Collection<Path> wanted) {
    synchronized (folders) {
      folders.keySet().forEach(WatchKey::cancel);
      folders.clear();
      wanted.stream().distinct().limit(MOST_FOLDERS).forEach(this::add);
    }
  }

  private void add(Path folder) {
    try {
      WatchKey key =
          folder.register(
              service,
              StandardWatchEventKinds.ENTRY_CREATE,
              StandardWatchEventKinds.ENTRY_MODIFY,
              StandardWatchEventKinds.ENTRY_DELETE);
      folders.put(key, folder);
    } catch (IOException | ClosedWatchServiceException e) {
      // A folder that cannot be watched is still looked at when the window is come back to.
      return;
    }
  }

  private void run() {
    try {
      while (true) {
        Set<Path> touched = new HashSet<>();
        collect(service.take(), touched);
        for (WatchKey more = next(); more != null; more = next()) {
          collect(more, touched);
        }
        tell(touched);
      }
    } catch (ClosedWatchServiceException e) {
      return;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private @Nullable WatchKey next() throws InterruptedException {
    return service.poll(SETTLE_MILLIS, TimeUnit.MILLISECONDS);
  }

  private void collect(WatchKey key, Set<Path> touched) {
    Path folder;
    synchronized (folders) {
      folder = folders.get(key);
    }
    for (WatchEvent<?> event : key.pollEvents()) {
      if (folder != null && event.context() instanceof Path name) {
        touched.add(folder.resolve(name));
      }
    }
    key.reset();
  }

  private void tell(Set<Path> touched) {
    Set<Path> there = new HashSet<>();
    Set<Path> gone = new HashSet<>();
    for (Path path : touched) {
      if (DeckFolder.isHidden(path)) {
        continue;
      }
      if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
        there.addAll(enter(path));
      } else if (!DeckFolder.hasCardName(path)) {
        continue;
      } else if (Files.exists(path)) {
        there.add(path);
      } else {
        gone.add(path);
      }
    }
    if (!there.isEmpty() || !gone.isEmpty()) {
      changes.accept(there, gone);
    }
  }

  /// A folder that has come: what is in it, from now on watched.
  private Collection<Path> enter(Path folder) {
    List<Path> cards = DeckFolder.cards(List.of(folder), new ArrayList<>());
    synchronized (folders) {
      if (folders.size() < MOST_FOLDERS) {
        add(folder);
      }
    }
    return cards;
  }

  @Override
  public void close() throws IOException {
    service.close();
  }
}

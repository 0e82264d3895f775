package cardwright.app;

import cardwright.app.session.Unsaved;
import cardwright.deck.DeckException;
import cardwright.deck.Journal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// Writes what is unsaved to the journal, on a thread of its own, a short while after the first
/// change: it does not wait for a pause, so steady typing is as safe as the last letter.
final class JournalWriter implements Unsaved, AutoCloseable {

  /// How long a change may wait. The rest of a quarter of a second is for the disk.
  static final Duration WAIT = Duration.ofMillis(100);

  private static final long END_SECONDS = 5;

  private final Journal journal;
  private final Consumer<String> failed;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("journal").factory());

  /// What waits to be written, by card; empty for a card to be forgotten.
  private final Map<Path, Optional<Journal.Unsaved>> waiting = new LinkedHashMap<>();

  private boolean scheduled;

  /// @param failed is told why something could not be kept, on the journal's thread
  JournalWriter(Journal journal, Consumer<String> failed) {
    this.journal = journal;
    this.failed = failed;
    thread.execute(this::prepare);
  }

  private void prepare() {
    try {
      journal.prepare();
    } catch (DeckException e) {
      failed.accept(e.getMessage());
    }
  }

  @Override
  public void keep(Path card, String base, String text) {
    put(card, Optional.of(new Journal.Unsaved(card, base, text)));
  }

  @Override
  public void settle(Path card) {
    put(card, Optional.empty());
  }

  private synchronized void put(Path card, Optional<Journal.Unsaved> unsaved) {
    waiting.put(card, unsaved);
    if (!scheduled && !thread.isShutdown()) {
      scheduled = true;
      thread.schedule(this::writeAll, WAIT.toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  private void writeAll() {
    Map<Path, Optional<Journal.Unsaved>> now;
    synchronized (this) {
      scheduled = false;
      now = new LinkedHashMap<>(waiting);
      waiting.clear();
    }
    now.forEach(this::write);
  }

  private void write(Path card, Optional<Journal.Unsaved> unsaved) {
    try {
      if (unsaved.isPresent()) {
        journal.keep(unsaved.get());
      } else {
        journal.settle(card);
      }
    } catch (DeckException e) {
      failed.accept(e.getMessage());
    }
  }

  /// Writes what waits, and ends.
  @Override
  public void close() {
    thread.shutdownNow();
    try {
      if (thread.awaitTermination(END_SECONDS, TimeUnit.SECONDS)) {
        writeAll();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

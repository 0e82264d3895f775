package cardwright.app.session;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A job that writes files of the deck by itself, and the cards of these files that are open. While
/// it runs, what it writes is not taken for the work of another program. To be used on the window's
/// thread, but for what is said to be safe elsewhere.
public final class FileJob {

  private final OpenCards open;
  private final Runnable changed;
  private final Map<Path, DeckEntry> entries = new HashMap<>();
  private final List<CardSession> claimed = new ArrayList<>();
  private final Set<Path> followed = ConcurrentHashMap.newKeySet();
  private final Set<Path> unsaved = new HashSet<>();

  /// A card that is opened while the job runs may be read before its file is written.
  private final Consumer<CardSession> opened = this::claim;

  FileJob(DeckList deck, OpenCards open, Runnable changed) {
    this.open = open;
    this.changed = changed;
    for (DeckEntry entry : deck.entries()) {
      entries.put(full(entry.path()), entry);
    }
    for (CardSession card : open.all()) {
      if (card.modified()) {
        unsaved.add(full(card.path()));
      } else {
        claim(card);
      }
    }
    open.addOnOpened(opened);
  }

  private void claim(CardSession card) {
    if (!card.isWriting()) {
      card.writing(card.text());
      claimed.add(card);
      followed.add(full(card.path()));
    }
  }

  private static Path full(Path path) {
    return path.toAbsolutePath();
  }

  /// Whether a file's card is open and will follow the file, so that [#wrote] wants its text. Safe
  /// on any thread.
  public boolean follows(Path file) {
    return followed.contains(full(file));
  }

  /// Whether a file's card had changes that were not saved when the job began. Safe on any thread.
  public boolean isUnsaved(Path file) {
    return unsaved.contains(full(file));
  }

  /// Takes note of what the job wrote.
  ///
  /// @param label what the job does, for the card's undo
  /// @param text what the file holds now; null if its card does not follow it
  public void wrote(String label, Path file, @Nullable String text) {
    DeckEntry entry = entries.get(full(file));
    if (entry == null) {
      return;
    }
    CardSession card = open.find(entry.path());
    if (card == null) {
      entry.forget();
    } else if (text != null) {
      card.writing(null);
      claimed.remove(card);
      if (card.modified() || !text.equals(card.text())) {
        card.follow(label, text);
      }
    }
  }

  /// Ends the job; to be called whatever came of it.
  public void end() {
    open.removeOnOpened(opened);
    claimed.forEach(card -> card.writing(null));
    claimed.clear();
    changed.run();
  }
}

package cardwright.app.session;

import cardwright.app.text.Texts;
import cardwright.card.CardEngine;
import cardwright.card.Reading;
import cardwright.text.Utf8;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The deck that is open, the card that is shown, and the cards that were looked at so far. All of
/// it on the window's thread; files are read and written in the background.
public final class Workspace {

  private final CardEngine engine;
  private final CardStore store;
  private final Background background;
  private final Consumer<Runnable> windowThread;
  private final ObservableList<DeckEntry> entries = FXCollections.observableArrayList();
  private final Map<Path, DeckEntry> byPath = new LinkedHashMap<>();
  private final Map<Path, CardSession> sessions = new LinkedHashMap<>();
  private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper(this, "message", "");
  private final List<Runnable> listeners = new ArrayList<>();
  private @Nullable DeckEntry selected;
  private @Nullable CardSession current;
  private volatile int deck;
  private boolean scanning;

  /// @param windowThread runs something later on the window's thread
  public Workspace(
      CardEngine engine, CardStore store, Background background, Consumer<Runnable> windowThread) {
    this.engine = engine;
    this.store = store;
    this.background = background;
    this.windowThread = windowThread;
  }

  /// The deck's cards, in order; filled while the folder is scanned.
  public ObservableList<DeckEntry> entries() {
    return FXCollections.unmodifiableObservableList(entries);
  }

  /// What was done last, for a status bar.
  public ReadOnlyStringProperty messageProperty() {
    return message.getReadOnlyProperty();
  }

  /// Calls `listener` after every change of the shown card, of its text, or of what is unsaved.
  public void listen(Runnable listener) {
    listeners.add(listener);
  }

  /// Whether a deck was opened.
  public boolean isOpen() {
    return deck > 0;
  }

  /// Whether cards are still being looked for.
  public boolean isScanning() {
    return scanning;
  }

  /// The card that is shown.
  public Optional<CardSession> current() {
    return Optional.ofNullable(current);
  }

  /// The list's entry of the card that is shown or about to be.
  public Optional<DeckEntry> selected() {
    return Optional.ofNullable(selected);
  }

  /// What a card says, its unsaved changes included if it was looked at; else it is read from disk
  /// when the result is asked for, which may be done on any thread.
  public Callable<Reading> reading(DeckEntry entry) {
    CardSession open = sessions.get(entry.path());
    if (open != null) {
      Reading now = open.reading();
      return () -> now;
    }
    return () ->
        new CardSession(engine, entry.path(), store.read(entry.path()), () -> {}).reading();
  }

  /// The cards that have changes not saved yet.
  public List<CardSession> unsaved() {
    return sessions.values().stream().filter(CardSession::modified).toList();
  }

  /// Opens a deck in place of the present one, whose unsaved changes are dropped.
  ///
  /// @param paths files and folders
  public void open(List<Path> paths) {
    int opened = deck + 1;
    deck = opened;
    scanning = true;
    entries.clear();
    byPath.clear();
    sessions.clear();
    selected = null;
    current = null;
    message.set(Texts.of("deck.scanning"));
    changed();
    background.run(
        () ->
            store.scan(
                paths,
                batch -> windowThread.accept(() -> add(opened, batch)),
                () -> opened == deck),
        troubles -> scanned(opened, troubles),
        e -> scanned(opened, List.of(String.valueOf(e.getMessage()))));
  }

  private void add(int opened, List<Path> batch) {
    if (opened != deck) {
      return;
    }
    List<DeckEntry> found = new ArrayList<>();
    for (Path path : batch) {
      DeckEntry entry = new DeckEntry(path);
      if (byPath.putIfAbsent(path, entry) == null) {
        found.add(entry);
      }
    }
    entries.addAll(found);
    if (selected == null && !entries.isEmpty()) {
      select(entries.getFirst());
    }
  }

  private void scanned(int opened, List<String> troubles) {
    if (opened == deck) {
      scanning = false;
      int cards = entries.size();
      String count = Texts.of("deck.cards", cards);
      message.set(
          troubles.isEmpty()
              ? count
              : Texts.of("deck.troubles", count, troubles.size(), troubles.getFirst()));
      changed();
    }
  }

  /// Shows a card, read first if it was not yet.
  public void select(DeckEntry entry) {
    if (entry == selected) {
      return;
    }
    selected = entry;
    CardSession open = sessions.get(entry.path());
    if (open != null) {
      show(open);
      return;
    }
    background.run(
        () -> store.read(entry.path()),
        content -> loaded(entry, content),
        e -> {
          if (entry == selected) {
            current = null;
            message.set(Texts.of("card.unreadable", entry.fileName(), e.getMessage()));
            changed();
          }
        });
  }

  private void loaded(DeckEntry entry, Utf8.Decoded content) {
    if (byPath.get(entry.path()) != entry) {
      return;
    }
    CardSession session =
        sessions.computeIfAbsent(
            entry.path(), path -> new CardSession(engine, path, content, () -> touched(entry)));
    entry.show(session);
    if (entry == selected) {
      show(session);
    }
  }

  private void show(CardSession session) {
    if (current != null) {
      current.closeGroup();
    }
    current = session;
    message.set("");
    changed();
  }

  private void touched(DeckEntry entry) {
    CardSession session = sessions.get(entry.path());
    if (session != null) {
      entry.show(session);
      changed();
    }
  }

  /// Has an entry read in the background, once, for the list to show.
  public void request(DeckEntry entry) {
    if (entry.request()) {
      background.run(
          () -> {
            Utf8.Decoded content = store.read(entry.path());
            CardSession read = new CardSession(engine, entry.path(), content, () -> {});
            return CardSummary.of(read.reading(), !read.editable());
          },
          entry::show,
          e -> entry.show(new CardSummary(Texts.of("deck.unreadable"), List.of(), true)));
    }
  }

  /// Saves the card that is shown, if it has changes.
  public void save() {
    if (current != null && current.modified()) {
      save(List.of(current), () -> {});
    }
  }

  /// Saves every card that has changes.
  ///
  /// @param done run when all are on disk; not run if one could not be written
  public void saveAll(Runnable done) {
    save(unsaved(), done);
  }

  private record Written(CardSession session, String before, String text) {}

  private void save(List<CardSession> cards, Runnable done) {
    List<Written> snapshot =
        cards.stream().map(c -> new Written(c, c.savedText(), c.text())).toList();
    message.set(Texts.of("save.running"));
    background.run(
        () -> {
          for (Written card : snapshot) {
            store.write(card.session().path(), card.before(), card.text());
            windowThread.accept(() -> card.session().saved(card.text()));
          }
          return snapshot.size();
        },
        count -> {
          message.set(Texts.of("save.done", count));
          done.run();
        },
        e -> message.set(String.valueOf(e.getMessage())));
  }

  private void changed() {
    List.copyOf(listeners).forEach(Runnable::run);
  }
}

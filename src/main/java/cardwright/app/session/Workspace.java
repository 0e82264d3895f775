package cardwright.app.session;

import cardwright.app.text.Texts;
import cardwright.card.CardEngine;
import cardwright.card.Reading;
import cardwright.text.Utf8;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
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
  private final Unsaved journal;
  private final DeckReader reader;
  private final ObservableList<DeckEntry> entries = FXCollections.observableArrayList();
  private final ObservableList<DeckEntry> seen = FXCollections.unmodifiableObservableList(entries);
  private final Map<Path, DeckEntry> byPath = new LinkedHashMap<>();
  private final Map<Path, CardSession> sessions = new LinkedHashMap<>();
  private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper(this, "message", "");
  private final List<Runnable> listeners = new ArrayList<>();
  private final List<Runnable> readListeners = new ArrayList<>();
  private final List<Consumer<String>> notices = new ArrayList<>();
  private List<Path> roots = List.of();
  private @Nullable DeckEntry selected;
  private @Nullable CardSession current;
  private volatile int deck;
  private boolean scanning;

  /// A workspace that keeps unsaved changes in memory only.
  ///
  /// @param windowThread runs something later on the window's thread
  public Workspace(
      CardEngine engine, CardStore store, Background background, Consumer<Runnable> windowThread) {
    this(engine, store, background, windowThread, Unsaved.NONE);
  }

  /// @param windowThread runs something later on the window's thread
  /// @param journal keeps what is not saved
  public Workspace(
      CardEngine engine,
      CardStore store,
      Background background,
      Consumer<Runnable> windowThread,
      Unsaved journal) {
    this.engine = engine;
    this.store = store;
    this.background = background;
    this.windowThread = windowThread;
    this.journal = journal;
    reader =
        new DeckReader(
            engine, store, background, () -> List.copyOf(readListeners).forEach(Runnable::run));
  }

  /// The deck's cards, in order; filled while the folder is scanned.
  public ObservableList<DeckEntry> entries() {
    return seen;
  }

  /// What was done last, for a status bar.
  public ReadOnlyStringProperty messageProperty() {
    return message.getReadOnlyProperty();
  }

  /// Calls `listener` after every change of the shown card, of its text, or of what is unsaved.
  public void listen(Runnable listener) {
    listeners.add(listener);
  }

  /// Calls `listener` whenever some more of the cards that [#readTexts] and [#readAll] asked for
  /// have been read.
  public void onRead(Runnable listener) {
    readListeners.add(listener);
  }

  /// Calls `listener` with what happened without anyone doing it, such as a file that changed.
  public void onNotice(Consumer<String> listener) {
    notices.add(listener);
  }

  /// Tells what happened without anyone doing it, in the status bar and to who wants to know.
  public void notice(String text) {
    tell(text);
    List.copyOf(notices).forEach(listener -> listener.accept(text));
  }

  /// Whether a deck was opened.
  public boolean isOpen() {
    return deck > 0;
  }

  /// Whether cards are still being looked for.
  public boolean isScanning() {
    return scanning;
  }

  /// The files and folders that were opened.
  public List<Path> roots() {
    return roots;
  }

  /// The card that is shown.
  public Optional<CardSession> current() {
    return Optional.ofNullable(current);
  }

  /// The list's entry of the card that is shown or about to be.
  public Optional<DeckEntry> selected() {
    return Optional.ofNullable(selected);
  }

  /// The names of the layouts, oldest first.
  public List<String> layouts() {
    return engine.layoutNames();
  }

  /// What a card says, its unsaved changes included if it was looked at; else it is read from disk
  /// when the result is asked for, which may be done on any thread.
  public Callable<Reading> reading(DeckEntry entry) {
    CardSession open = sessions.get(entry.path());
    if (open != null) {
      Reading now = open.reading();
      return () -> now;
    }
    Path path = entry.path();
    return () -> new CardSession(engine, path, store.read(path), () -> {}).reading();
  }

  /// The cards that have changes not saved yet.
  public List<CardSession> unsaved() {
    return sessions.values().stream().filter(CardSession::modified).toList();
  }

  /// The card of an entry, if it was looked at.
  public Optional<CardSession> session(DeckEntry entry) {
    return Optional.ofNullable(sessions.get(entry.path()));
  }

  /// Opens a deck in place of the present one, whose unsaved changes are dropped.
  ///
  /// @param paths files and folders
  public void open(List<Path> paths) {
    int opened = deck + 1;
    deck = opened;
    scanning = true;
    unsaved().forEach(card -> journal.settle(card.path()));
    reader.clear();
    roots = List.copyOf(paths);
    byPath.clear();
    sessions.clear();
    selected = null;
    current = null;
    entries.clear();
    tell(Texts.of("deck.scanning"));
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
      String count = Texts.of("deck.cards", entries.size());
      tell(
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
    tell("");
    CardSession open = sessions.get(entry.path());
    if (open != null) {
      show(open);
      return;
    }
    Path path = entry.path();
    background.run(
        () -> store.read(path),
        content -> loaded(entry, content),
        e -> {
          if (entry == selected) {
            current = null;
            tell(Texts.of("card.unreadable", entry.fileName(), e.getMessage()));
            changed();
          }
        });
  }

  private void loaded(DeckEntry entry, Utf8.Decoded content) {
    if (byPath.get(entry.path()) != entry) {
      return;
    }
    CardSession session = sessions.computeIfAbsent(entry.path(), path -> open(entry, content));
    entry.show(session);
    if (entry == selected) {
      show(session);
      checkDisk(List.of(session));
    }
  }

  private CardSession open(DeckEntry entry, Utf8.Decoded content) {
    return new CardSession(engine, entry.path(), content, () -> touched(entry));
  }

  private void show(CardSession session) {
    if (current != null) {
      current.closeGroup();
    }
    current = session;
    changed();
  }

  private void touched(DeckEntry entry) {
    CardSession session = sessions.get(entry.path());
    if (session != null) {
      if (session.modified()) {
        journal.keep(session.path(), session.savedText(), session.text());
      } else {
        journal.settle(session.path());
      }
      entry.show(session);
      changed();
    }
  }

  /// Has an entry read in the background, once, for the list to show.
  public void request(DeckEntry entry) {
    reader.request(entry);
  }

  /// Has the text of every card read in the background, once, to be searched.
  public void readTexts() {
    reader.readTexts(entries);
  }

  /// Has every card read in the background, once, to be filtered and sorted.
  public void readAll() {
    reader.readAll(entries);
  }

  /// How many of the cards that were asked for by these are still to be read.
  public int unread() {
    return reader.left();
  }

  /// Saves the card that is shown, if it has changes.
  public void save() {
    if (current != null && current.savable()) {
      save(List.of(current), () -> {});
    }
  }

  /// Saves every card that has changes.
  ///
  /// @param done run when all are on disk; not run if one could not be written
  public void saveAll(Runnable done) {
    save(unsaved(), done);
  }

  private record Written(CardSession session, Path path, @Nullable String before, String text) {
    static Written of(CardSession card) {
      boolean gone = card.onDisk().filter(OnDisk.Gone.class::isInstance).isPresent();
      return new Written(card, card.path(), gone ? null : card.savedText(), card.text());
    }
  }

  private void save(List<CardSession> cards, Runnable done) {
    List<Written> snapshot = cards.stream().map(Written::of).toList();
    snapshot.forEach(card -> card.session().writing(card.text()));
    tell(Texts.of("save.running"));
    background.run(
        () -> {
          List<String> failures = new ArrayList<>();
          for (Written card : snapshot) {
            write(card, failures);
          }
          return failures;
        },
        failures -> {
          if (failures.isEmpty()) {
            tell(Texts.of("save.done", snapshot.size()));
            done.run();
          } else {
            int more = failures.size() - 1;
            String first = failures.getFirst();
            tell(more == 0 ? first : Texts.of("save.failures", first, more));
            checkDisk();
          }
        },
        e -> tell(String.valueOf(e.getMessage())));
  }

  /// One card that cannot be written does not keep the others from it.
  private void write(Written card, List<String> failures) {
    try {
      store.write(card.path(), card.before(), card.text());
      windowThread.accept(
          () -> {
            card.session().writing(null);
            card.session().saved(card.text());
          });
    } catch (Exception e) {
      failures.add(String.valueOf(e.getMessage()));
      windowThread.accept(() -> card.session().writing(null));
    }
  }

  /// Drops the changes that are not saved, as when the window is closed without them.
  public void discard() {
    unsaved().forEach(card -> journal.settle(card.path()));
  }

  /// Brings back a card that was not saved when the program ended last, and shows it.
  ///
  /// @param base what was on disk then
  public void recover(Path path, String base, String text) {
    deck = Math.max(deck, 1);
    DeckEntry entry =
        byPath.computeIfAbsent(
            path,
            missing -> {
              DeckEntry added = new DeckEntry(missing);
              entries.add(added);
              return added;
            });
    background.run(
        () -> store.look(path, base) instanceof OnDisk.Gone,
        gone ->
            background.run(
                () -> gone ? new Utf8.Text(base) : store.read(path),
                content -> {
                  loaded(entry, content);
                  CardSession session = sessions.get(path);
                  if (session != null && session.editable()) {
                    session.recover(base, text);
                    select(entry);
                  }
                },
                e -> tell(Texts.of("card.unreadable", entry.fileName(), e.getMessage()))),
        e -> tell(String.valueOf(e.getMessage())));
  }

  /// Looks whether another program has changed the files of the open cards.
  public void checkDisk() {
    checkDisk(List.copyOf(sessions.values()));
  }

  private record Looked(CardSession session, int writes, OnDisk found) {}

  private void checkDisk(Collection<CardSession> cards) {
    record Asked(CardSession session, Path path, String expected, int writes) {}
    List<Asked> asked =
        cards.stream()
            .filter(card -> card.editable() && !card.isWriting())
            .map(card -> new Asked(card, card.path(), card.savedText(), card.writes()))
            .toList();
    background.run(
        () ->
            asked.stream()
                .map(a -> new Looked(a.session(), a.writes(), store.look(a.path(), a.expected())))
                .toList(),
        looked -> looked.forEach(this::found),
        e -> tell(String.valueOf(e.getMessage())));
  }

  private void found(Looked looked) {
    CardSession card = looked.session();
    // What was read before or while it was written here says nothing of other programs.
    if (card.isWriting() || card.writes() != looked.writes()) {
      return;
    }
    String before = card.savedText();
    card.found(looked.found());
    if (!before.equals(card.savedText())) {
      notice(Texts.of("disk.reloaded", DeckEntry.name(card.path())));
    }
  }

  /// Takes note that files have come, changed or gone.
  ///
  /// @param there cards that are files now
  /// @param gone what is no file any more
  public void filesChanged(Collection<Path> there, Collection<Path> gone) {
    for (Path path : there) {
      DeckEntry entry = byPath.get(path);
      if (entry == null) {
        insert(path);
      } else if (!sessions.containsKey(path)) {
        entry.forget();
      }
    }
    for (Path path : gone) {
      DeckEntry entry = byPath.get(path);
      if (entry != null && !sessions.containsKey(path)) {
        byPath.remove(path);
        entries.remove(entry);
      }
    }
    checkDisk();
  }

  /// Puts a new card into the list, where the folder's order has it.
  private DeckEntry insert(Path path) {
    DeckEntry entry = new DeckEntry(path);
    byPath.put(path, entry);
    int at = entries.size();
    while (at > 0 && path.compareTo(entries.get(at - 1).path()) < 0) {
      at--;
    }
    entries.add(at, entry);
    return entry;
  }

  CardEngine engine() {
    return engine;
  }

  CardStore store() {
    return store;
  }

  Background background() {
    return background;
  }

  /// Shows a card that was just made.
  void made(Path path) {
    DeckEntry known = byPath.get(path);
    select(known == null ? insert(path) : known);
  }

  /// Takes note that a file or folder has another name.
  void renamed(Path from, Path to) {
    for (DeckEntry entry : List.copyOf(entries)) {
      Path old = entry.path();
      if (!old.startsWith(from)) {
        continue;
      }
      Path now = old.equals(from) ? to : to.resolve(from.relativize(old));
      byPath.remove(old);
      byPath.put(now, entry);
      entry.moveTo(now);
      CardSession session = sessions.remove(old);
      if (session != null) {
        session.moveTo(now);
        sessions.put(now, session);
        journal.settle(old);
        touched(entry);
      }
      entries.set(entries.indexOf(entry), entry);
    }
    changed();
  }

  /// Takes cards out of the deck whose files are in the trash.
  void removed(DeckEntry entry) {
    int at = entries.indexOf(entry);
    byPath.remove(entry.path());
    sessions.remove(entry.path());
    journal.settle(entry.path());
    if (entry == selected) {
      selected = null;
      current = null;
    }
    entries.remove(entry);
    if (selected == null && !entries.isEmpty()) {
      select(entries.get(Math.min(Math.max(at, 0), entries.size() - 1)));
    }
    changed();
  }

  void tell(String text) {
    message.set(text);
  }

  private void changed() {
    List.copyOf(listeners).forEach(Runnable::run);
  }
}

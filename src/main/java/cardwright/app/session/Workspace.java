package cardwright.app.session;

import cardwright.app.text.Texts;
import cardwright.card.CardEngine;
import cardwright.card.Reading;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

/// The deck that is open, the card that is shown, and the cards that were looked at so far. All of
/// it on the window's thread; files are read and written in the background. It puts the parts that
/// do the work together and knows which card is shown.
public final class Workspace {

  private final CardEngine engine;
  private final CardStore store;
  private final Background background;
  private final CardLoader loader;
  private final CardOpener opener;
  private final ShownCard shown;
  private final DeckChanges changes;
  private final Messages messages = new Messages();
  private final DeckList deck = new DeckList();
  private final DeckScan scan;
  private final DeckReader reader;
  private final OpenCards open;
  private final DiskCheck disk;
  private final CardSaver saver;
  private final List<Runnable> listeners = new ArrayList<>();
  private final List<Runnable> readListeners = new ArrayList<>();

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
    loader = new CardLoader(engine, store);
    scan = new DeckScan(store, background, windowThread);
    reader = new DeckReader(engine, store, background, () -> run(readListeners));
    open = new OpenCards(journal, this::changed);
    deck.entries().addListener((ListChangeListener<DeckEntry>) change -> reader.renew());
    disk = new DiskCheck(store, background, messages);
    saver = new CardSaver(store, background, windowThread, messages, this::checkDisk);
    opener = new CardOpener(loader, deck, open, background);
    shown = new ShownCard(open, opener, disk, messages, this::changed);
    changes = new DeckChanges(deck, open, reader, shown, this::changed);
  }

  /// The deck's cards, in order; filled while the folder is scanned.
  public ObservableList<DeckEntry> entries() {
    return deck.entries();
  }

  /// What was done last, for a status bar.
  public ReadOnlyStringProperty messageProperty() {
    return messages.latestProperty();
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
    messages.onNotice(listener);
  }

  /// Tells what happened without anyone doing it, in the status bar and to who wants to know.
  public void notice(String text) {
    messages.notice(text);
  }

  /// Whether a deck was opened.
  public boolean isOpen() {
    return scan.isOpen();
  }

  /// Whether cards are still being looked for.
  public boolean isScanning() {
    return scan.isScanning();
  }

  /// The files and folders that were opened.
  public List<Path> roots() {
    return scan.roots();
  }

  /// The card that is shown.
  public Optional<CardSession> current() {
    return shown.session();
  }

  /// The list's entry of the card that is shown or about to be.
  public Optional<DeckEntry> selected() {
    return shown.entry();
  }

  /// The names of the layouts, oldest first.
  public List<String> layouts() {
    return engine.layoutNames();
  }

  /// What a card says, its unsaved changes included if it was looked at; else it is read from disk
  /// when the result is asked for, which may be done on any thread.
  public Callable<Reading> reading(DeckEntry entry) {
    Path path = entry.path();
    CardSession card = open.find(path);
    if (card != null) {
      Reading now = card.reading();
      return () -> now;
    }
    return () -> loader.load(path).reading();
  }

  /// The cards that have changes not saved yet.
  public List<CardSession> unsaved() {
    return open.unsaved();
  }

  /// The card of an entry, if it was looked at.
  public Optional<CardSession> session(DeckEntry entry) {
    return Optional.ofNullable(open.find(entry.path()));
  }

  /// Opens a deck in place of the present one, whose unsaved changes are dropped.
  ///
  /// @param paths files and folders
  public void open(List<Path> paths) {
    reader.clear();
    open.clear();
    shown.clear();
    deck.clear();
    scan.open(paths);
    messages.tell(Texts.of("deck.scanning"));
    changed();
    scan.start(this::found, this::scanned);
  }

  private void found(List<Path> cards) {
    deck.append(cards);
    if (shown.entry().isEmpty() && !entries().isEmpty()) {
      select(entries().getFirst());
    }
  }

  private void scanned(List<String> troubles) {
    messages.tell(DeckScan.report(entries().size(), troubles));
    changed();
  }

  /// Shows a card, read first if it was not yet.
  public void select(DeckEntry entry) {
    shown.select(entry);
  }

  /// Has a card ready to be changed, read first if it was not yet; it is shown only if it is
  /// chosen.
  ///
  /// @param then takes the card; not run if it cannot be read, which is told
  public void work(DeckEntry entry, Consumer<CardSession> then) {
    session(entry)
        .ifPresentOrElse(then, () -> opener.read(entry, then, e -> messages.unreadable(entry, e)));
  }

  /// A job that is about to write files of the deck by itself.
  public FileJob fileJob() {
    return new FileJob(deck, open, this::changed);
  }

  /// Has an entry read in the background, once, for the list to show.
  public void request(DeckEntry entry) {
    reader.request(entry);
  }

  /// Has the text of every card read in the background, once, to be searched.
  public void readTexts() {
    reader.readTexts(entries());
  }

  /// Has every card read in the background, once, to be filtered and sorted.
  public void readAll() {
    reader.readAll(entries());
  }

  /// How many of the cards that were asked for by these are still to be read.
  public int unread() {
    return reader.left();
  }

  /// Saves the card that is shown, if it has changes.
  public void save() {
    current().filter(CardSession::savable).ifPresent(card -> saver.save(List.of(card), () -> {}));
  }

  /// Saves every card that has changes.
  ///
  /// @param done run when all are on disk; not run if one could not be written
  public void saveAll(Runnable done) {
    saver.save(unsaved(), done);
  }

  /// Drops the changes that are not saved, as when the window is closed without them.
  public void discard() {
    open.discard();
  }

  /// Brings back a card that was not saved when the program ended last, and shows it.
  ///
  /// @param base what was on disk then
  public void recover(Path path, String base, String text) {
    scan.opened();
    deck.append(List.of(path));
    DeckEntry entry = deck.find(path);
    if (entry == null) {
      return;
    }
    opener.readOr(
        entry,
        base,
        card -> {
          if (card.editable()) {
            card.recover(base, text);
            select(entry);
          }
        },
        e -> messages.unreadable(entry, e));
  }

  /// Looks whether another program has changed the files of the open cards.
  public void checkDisk() {
    disk.look(open.all());
  }

  /// Takes note that files have come, changed or gone.
  ///
  /// @param there cards that are files now
  /// @param gone what is no file any more
  public void filesChanged(Collection<Path> there, Collection<Path> gone) {
    changes.noticed(there, gone);
    checkDisk();
  }

  /// What reads and changes the deck's cards; safe for use by several threads.
  public CardEngine engine() {
    return engine;
  }

  CardStore store() {
    return store;
  }

  Background background() {
    return background;
  }

  /// What comes of files that the window itself makes, renames and throws away.
  DeckChanges changes() {
    return changes;
  }

  /// Tells what was done, for a status bar.
  public void tell(String text) {
    messages.tell(text);
  }

  void failed(Exception e) {
    messages.tell(e);
  }

  private void changed() {
    run(listeners);
  }

  private static void run(List<Runnable> listeners) {
    List.copyOf(listeners).forEach(Runnable::run);
  }
}

package cardwright.app.session;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// Keeps the deck true to its files as they come, change, move and go. On the window's thread.
final class DeckChanges {

  private final DeckList deck;
  private final OpenCards open;
  private final DeckReader reader;
  private final ShownCard shown;
  private final Runnable changed;

  /// @param changed run after each change
  DeckChanges(DeckList deck, OpenCards open, DeckReader reader, ShownCard shown, Runnable changed) {
    this.deck = deck;
    this.open = open;
    this.reader = reader;
    this.shown = shown;
    this.changed = changed;
  }

  /// Takes note that files have come, changed or gone. Cards that are open stay.
  ///
  /// @param there cards that are files now
  /// @param gone what is no file any more
  void noticed(Collection<Path> there, Collection<Path> gone) {
    for (Path path : there) {
      DeckEntry entry = deck.find(path);
      if (entry != null && open.find(path) == null) {
        entry.forget();
        reader.renew();
      }
    }
    deck.insert(there);
    List<DeckEntry> out = new ArrayList<>();
    for (Path path : gone) {
      DeckEntry entry = deck.find(path);
      if (entry != null && open.find(path) == null) {
        out.add(entry);
      }
    }
    deck.remove(out);
    changed.run();
  }

  /// Shows a card that was just made.
  void made(Path path) {
    deck.insert(List.of(path));
    DeckEntry entry = deck.find(path);
    if (entry != null) {
      shown.select(entry);
    }
  }

  /// Takes note that a file or folder has another name.
  void renamed(Path from, Path to) {
    for (DeckList.Moved moved : deck.move(from, to)) {
      open.moved(moved.entry(), moved.from());
      deck.touch(moved.entry());
    }
    changed.run();
  }

  /// Takes a card out of the deck whose file is in the trash.
  void removed(DeckEntry entry) {
    List<DeckEntry> entries = deck.entries();
    int at = entries.indexOf(entry);
    open.remove(entry.path());
    if (shown.entry().filter(entry::equals).isPresent()) {
      shown.clear();
    }
    deck.remove(List.of(entry));
    if (shown.entry().isEmpty() && !entries.isEmpty()) {
      shown.select(entries.get(Math.min(Math.max(at, 0), entries.size() - 1)));
    }
    changed.run();
  }
}

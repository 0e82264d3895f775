package cardwright.app.session;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The cards that were looked at so far, with what was changed in them; it is kept in the journal
/// until it is saved. On the window's thread.
final class OpenCards {

  private final Unsaved journal;
  private final Runnable changed;
  private final Map<Path, CardSession> sessions = new LinkedHashMap<>();
  private final List<Consumer<CardSession>> onOpened = new ArrayList<>();

  /// @param changed run after every change of a card's text or of what is unsaved
  OpenCards(Unsaved journal, Runnable changed) {
    this.journal = journal;
    this.changed = changed;
  }

  /// The card of a file; null if it was not looked at.
  @Nullable CardSession find(Path path) {
    return sessions.get(path);
  }

  /// All, in the order in which they were looked at.
  Collection<CardSession> all() {
    return List.copyOf(sessions.values());
  }

  /// Those with changes not saved yet.
  List<CardSession> unsaved() {
    return sessions.values().stream().filter(CardSession::modified).toList();
  }

  /// The card of an entry, made if it was not looked at before.
  ///
  /// @param made makes the card, which runs what is passed after every change
  CardSession open(DeckEntry entry, Function<Runnable, CardSession> made) {
    CardSession known = sessions.get(entry.path());
    CardSession session = known == null ? made.apply(() -> touched(entry)) : known;
    if (known == null) {
      sessions.put(entry.path(), session);
      List.copyOf(onOpened).forEach(listener -> listener.accept(session));
    }
    entry.show(session);
    return session;
  }

  /// Tells of every card that is looked at for the first time.
  void addOnOpened(Consumer<CardSession> listener) {
    onOpened.add(listener);
  }

  /// Tells no more of them.
  void removeOnOpened(Consumer<CardSession> listener) {
    onOpened.remove(listener);
  }

  private void touched(DeckEntry entry) {
    CardSession session = sessions.get(entry.path());
    if (session == null) {
      return;
    }
    if (session.modified()) {
      journal.keep(session.path(), session.savedText(), session.text());
    } else {
      journal.settle(session.path());
    }
    entry.show(session);
    changed.run();
  }

  /// Takes note that a card has another path.
  void moved(DeckEntry entry, Path from) {
    CardSession session = sessions.remove(from);
    if (session != null) {
      session.moveTo(entry.path());
      sessions.put(entry.path(), session);
      journal.settle(from);
      touched(entry);
    }
  }

  /// Forgets a card whose file is no more, and what was changed in it.
  void remove(Path path) {
    sessions.remove(path);
    journal.settle(path);
  }

  /// Drops the changes that are not saved.
  void discard() {
    unsaved().forEach(card -> journal.settle(card.path()));
  }

  /// Forgets all cards and their changes.
  void clear() {
    discard();
    sessions.clear();
  }
}

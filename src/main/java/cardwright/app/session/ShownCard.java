package cardwright.app.session;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Which card of the deck is shown. On the window's thread.
final class ShownCard {

  private final OpenCards open;
  private final CardOpener opener;
  private final DiskCheck disk;
  private final Messages messages;
  private final Runnable changed;
  private @Nullable DeckEntry entry;
  private @Nullable CardSession session;

  /// @param changed run when another card is shown
  ShownCard(
      OpenCards open, CardOpener opener, DiskCheck disk, Messages messages, Runnable changed) {
    this.open = open;
    this.opener = opener;
    this.disk = disk;
    this.messages = messages;
    this.changed = changed;
    opener.onOpened(this::opened);
  }

  /// The card that is shown.
  Optional<CardSession> session() {
    return Optional.ofNullable(session);
  }

  /// The list's entry of the card that is shown or about to be.
  Optional<DeckEntry> entry() {
    return Optional.ofNullable(entry);
  }

  /// Shows a card, read first if it was not yet.
  void select(DeckEntry chosen) {
    if (chosen == entry) {
      return;
    }
    entry = chosen;
    messages.tell("");
    CardSession card = open.find(chosen.path());
    if (card != null) {
      show(card);
    } else {
      opener.read(chosen, read -> {}, e -> unreadable(chosen, e));
    }
  }

  private void unreadable(DeckEntry chosen, Exception e) {
    if (chosen == entry) {
      session = null;
      messages.unreadable(chosen, e);
      changed.run();
    }
  }

  private void opened(DeckEntry of, CardSession card) {
    if (of == entry) {
      show(card);
      disk.look(List.of(card));
    }
  }

  private void show(CardSession card) {
    if (session != null) {
      session.closeGroup();
    }
    session = card;
    changed.run();
  }

  /// Shows none.
  void clear() {
    entry = null;
    session = null;
  }
}

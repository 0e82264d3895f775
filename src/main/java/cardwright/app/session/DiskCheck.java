package cardwright.app.session;

import cardwright.app.text.Texts;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/// Looks whether another program has changed the files of open cards. On the window's thread; the
/// files are read in the background.
final class DiskCheck {

  private record Asked(CardSession session, Path path, String expected, int writes) {
    static Asked of(CardSession card) {
      return new Asked(card, card.path(), card.savedText(), card.writes());
    }
  }

  private record Looked(CardSession session, int writes, OnDisk found) {}

  private final CardStore store;
  private final Background background;
  private final Messages messages;

  DiskCheck(CardStore store, Background background, Messages messages) {
    this.store = store;
    this.background = background;
    this.messages = messages;
  }

  /// Looks at the files of some cards; each card takes note of what was found.
  void look(Collection<CardSession> cards) {
    List<Asked> asked =
        cards.stream().filter(card -> card.editable() && !card.isWriting()).map(Asked::of).toList();
    background.run(
        () -> asked.stream().map(this::look).toList(),
        looked -> looked.forEach(this::found),
        messages::tell);
  }

  private Looked look(Asked asked) {
    return new Looked(asked.session(), asked.writes(), store.look(asked.path(), asked.expected()));
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
      messages.notice(Texts.of("disk.reloaded", DeckEntry.name(card.path())));
    }
  }
}

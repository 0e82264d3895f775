package cardwright.app.session;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// Has cards read in the background and opened. On the window's thread.
final class CardOpener {

  private final CardLoader loader;
  private final DeckList deck;
  private final OpenCards open;
  private final Background background;
  private BiConsumer<DeckEntry, CardSession> onOpened = (entry, card) -> {};

  CardOpener(CardLoader loader, DeckList deck, OpenCards open, Background background) {
    this.loader = loader;
    this.deck = deck;
    this.open = open;
    this.background = background;
  }

  /// Calls `listener` with every card that was read, before who asked for it.
  void onOpened(BiConsumer<DeckEntry, CardSession> listener) {
    onOpened = listener;
  }

  /// Has a card read and opened.
  ///
  /// @param then takes the card; not run if it has left the deck meanwhile
  /// @param failed takes why it cannot be read
  void read(DeckEntry entry, Consumer<CardSession> then, Consumer<Exception> failed) {
    Path path = entry.path();
    open(entry, () -> loader.load(path), then, failed);
  }

  /// As [#read], but a card whose file is gone is made of a text.
  void readOr(
      DeckEntry entry, String text, Consumer<CardSession> then, Consumer<Exception> failed) {
    Path path = entry.path();
    open(entry, () -> loader.loadOr(path, text), then, failed);
  }

  private void open(
      DeckEntry entry,
      Callable<CardLoader.Loaded> load,
      Consumer<CardSession> then,
      Consumer<Exception> failed) {
    background.run(
        load,
        loaded -> {
          if (deck.has(entry)) {
            CardSession card =
                open.open(entry, change -> loader.open(entry.path(), loaded, change));
            onOpened.accept(entry, card);
            then.accept(card);
          }
        },
        failed);
  }
}

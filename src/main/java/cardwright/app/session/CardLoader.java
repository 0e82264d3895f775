package cardwright.app.session;

import cardwright.card.CardEngine;
import cardwright.card.Reading;
import cardwright.text.Utf8;
import java.io.IOException;
import java.nio.file.Path;

/// Reads cards to be opened. Safe for use by several threads, and meant to be used away from the
/// window's, as a large card takes a while.
final class CardLoader {

  /// A card as it was read.
  ///
  /// @param content what the file holds
  /// @param reading what that says
  record Loaded(Utf8.Decoded content, Reading reading) {}

  private final CardEngine engine;
  private final CardStore store;

  CardLoader(CardEngine engine, CardStore store) {
    this.engine = engine;
    this.store = store;
  }

  /// Reads a card from its file.
  ///
  /// @throws IOException if the file cannot be read
  Loaded load(Path path) throws IOException {
    return read(store.read(path));
  }

  /// Reads a card; if its file is gone, from the text that it held.
  ///
  /// @throws IOException if the file is there and cannot be read
  Loaded loadOr(Path path, String base) throws IOException {
    boolean gone = store.look(path, base) instanceof OnDisk.Gone;
    return gone ? read(new Utf8.Text(base)) : load(path);
  }

  private Loaded read(Utf8.Decoded content) {
    return new Loaded(content, engine.read(CardSession.text(content)));
  }

  /// The card that was read, to be worked on.
  ///
  /// @param onChange run after every change of it
  CardSession open(Path path, Loaded loaded, Runnable onChange) {
    return new CardSession(engine, path, loaded.content(), loaded.reading(), onChange);
  }
}

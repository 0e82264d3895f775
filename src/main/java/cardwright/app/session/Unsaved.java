package cardwright.app.session;

import java.nio.file.Path;

/// Keeps the changes that are not saved where a crash does not reach them. Called on the window's
/// thread; keeps nothing waiting.
public interface Unsaved {

  /// Keeps nothing.
  Unsaved NONE =
      new Unsaved() {
        @Override
        public void keep(Path card, String base, String text) {}

        @Override
        public void settle(Path card) {}
      };

  /// Keeps a card's text, in place of the one kept before.
  ///
  /// @param base what is on disk
  void keep(Path card, String base, String text);

  /// Forgets a card: its text is on disk, or no longer wanted.
  void settle(Path card);
}

package cardwright.app.dialog;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What the window asks the person at the screen.
public interface Dialogs {

  /// What to do with changes that are not saved.
  enum Unsaved {
    /// Save them, then go on.
    SAVE_ALL,
    /// Go on without them.
    DISCARD,
    /// Stay.
    CANCEL
  }

  /// Asks what to do with the unsaved changes of some cards.
  ///
  /// @param cards their names; not empty
  Unsaved askUnsaved(List<String> cards);

  /// Shows where a link of a card leads and asks whether to go there.
  ///
  /// @param address all of it
  boolean confirmLink(String address);

  /// Asks for a folder; empty if none was chosen.
  Optional<Path> chooseFolder();
}

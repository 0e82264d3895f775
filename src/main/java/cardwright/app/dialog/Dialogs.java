package cardwright.app.dialog;

import cardwright.app.session.DeckActions.NewCard;
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

  /// What to do with a card that was changed here and by another program.
  enum DiskChoice {
    /// Keep the text of the window; saving replaces the file's.
    KEEP_MINE,
    /// Take the text of the file.
    TAKE_DISK,
    /// Put both changes together.
    MERGE,
    /// Leave both as they are for now.
    LATER
  }

  /// What to do with unsaved changes of the last run.
  enum Recover {
    /// Show them in the window again.
    BRING_BACK,
    /// Forget them.
    DROP,
    /// Keep them, and ask at the next start.
    LATER
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

  /// Asks for files; empty if none were chosen.
  List<Path> chooseFiles();

  /// Asks what a new card is to be made of; empty for none.
  ///
  /// @param layouts their names, newest last
  Optional<NewCard> askNewCard(List<String> layouts);

  /// Asks for another name of a card; empty to leave it.
  Optional<String> askName(String now);

  /// Asks whether cards are to be moved to the trash.
  ///
  /// @param cards their names; not empty
  /// @param unsaved whether one of them has changes that are not saved
  boolean confirmTrash(List<String> cards, boolean unsaved);

  /// Shows how two texts of a card differ, and asks which is to be kept.
  ///
  /// @param card its name
  /// @param mine the text in the window
  /// @param disk the text of the file
  /// @param mergeable whether both changes can be put together
  DiskChoice askDisk(String card, String mine, String disk, boolean mergeable);

  /// Asks what to do with unsaved changes of the last run.
  ///
  /// @param cards their names; not empty
  Recover askRecover(List<String> cards);
}

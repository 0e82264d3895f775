package cardwright.app;

import cardwright.app.dialog.Dialogs;
import cardwright.app.session.DeckEntry;
import cardwright.app.session.Workspace;
import cardwright.deck.DeckException;
import cardwright.deck.Journal;
import cardwright.deck.SafeFiles;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Offers what was not saved when the program ended last. On the JavaFX application thread.
final class Recovery {

  private final Journal journal;
  private final Dialogs dialogs;

  Recovery(Journal journal, Dialogs dialogs) {
    this.journal = journal;
    this.dialogs = dialogs;
  }

  /// Asks whether unsaved texts are to be brought back, if there are any, and does so. They are
  /// kept under this process's name before they are removed under the old one's.
  void offer(Workspace workspace) {
    Map<Path, Journal.Unsaved> latest = new LinkedHashMap<>();
    journal.left().forEach(unsaved -> latest.put(unsaved.card(), unsaved));
    try {
      if (!latest.isEmpty()) {
        List<String> names = latest.keySet().stream().map(DeckEntry::name).toList();
        Dialogs.Recover answer = dialogs.askRecover(names);
        if (answer == Dialogs.Recover.LATER) {
          return;
        }
        if (answer == Dialogs.Recover.BRING_BACK) {
          for (Journal.Unsaved unsaved : latest.values()) {
            journal.keep(unsaved);
            workspace.recover(unsaved.card(), unsaved.base(), unsaved.text());
          }
        }
      }
      journal.clear();
      sweep(latest.keySet());
    } catch (DeckException e) {
      // What cannot be removed is offered again next time.
      return;
    }
  }

  /// A save that was killed may have left a temporary file beside its card.
  private static void sweep(Set<Path> cards) {
    Set<Path> folders = new LinkedHashSet<>();
    cards.stream().map(Path::getParent).forEach(folders::add);
    Thread.ofVirtual().start(() -> folders.forEach(SafeFiles::sweep));
  }
}

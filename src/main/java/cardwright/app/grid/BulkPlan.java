package cardwright.app.grid;

import cardwright.app.job.Progress;
import cardwright.app.session.CardSession;
import cardwright.app.session.DeckEntry;
import cardwright.card.CardEngine;
import cardwright.deck.BulkCount;
import cardwright.deck.BulkEdit;
import cardwright.deck.Change;
import cardwright.deck.DeckProblem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Gatherers;
import org.jspecify.annotations.Nullable;

/// What a bulk edit would do to some cards. Texts are not kept: they would fill the memory; they
/// are worked out again where they are needed, and compared with what was planned for.
///
/// @param label what the edit does, for people
/// @param changed the cards that change
/// @param refused the cards that cannot be changed
/// @param complete whether all cards were looked at
record BulkPlan(
    BulkEdit edit,
    String label,
    List<Item> changed,
    List<Item> refused,
    BulkCount count,
    boolean complete) {

  private static final int PIECE = 256;

  /// A card that is looked at.
  ///
  /// @param unsaved its text in the window, if it has changes that are not saved; else null
  record Target(DeckEntry entry, Path path, @Nullable String unsaved) {

    static Target of(DeckEntry entry, @Nullable CardSession session) {
      boolean modified = session != null && session.modified();
      return new Target(entry, entry.path(), modified ? session.text() : null);
    }

    Change change(BulkEdit edit, CardEngine engine) {
      return unsaved == null ? edit.change(engine, path) : edit.change(engine, path, unsaved);
    }
  }

  /// What becomes of a card.
  ///
  /// @param lines how many lines change
  /// @param fingerprint of the text before
  /// @param problem why it cannot be changed; null if it can
  record Item(Target target, int lines, String fingerprint, @Nullable DeckProblem problem) {

    private static Item of(Target target, Change change) {
      return new Item(
          target,
          change.isEmpty() ? 0 : BulkCount.lines(change),
          change.isEmpty() ? "" : change.fingerprint(),
          change.problem().orElse(null));
    }
  }

  /// Works out what an edit would do; away from the window's thread.
  static BulkPlan of(
      BulkEdit edit, String label, List<Target> targets, CardEngine engine, Progress progress) {
    List<Item> changed = new ArrayList<>();
    List<Item> refused = new ArrayList<>();
    BulkCount count = BulkCount.NONE;
    int done = 0;
    while (done < targets.size() && progress.goesOn()) {
      List<Target> piece = targets.subList(done, Math.min(targets.size(), done + PIECE));
      for (Looked looked : inParallel(piece, edit, engine)) {
        count = count.plus(looked.change(), looked.item().lines());
        if (looked.item().problem() != null) {
          refused.add(looked.item());
        } else if (!looked.change().isEmpty()) {
          changed.add(looked.item());
        }
      }
      done += piece.size();
      progress.show(done, targets.size());
    }
    return new BulkPlan(edit, label, changed, refused, count, done == targets.size());
  }

  private record Looked(Item item, Change change) {}

  private static List<Looked> inParallel(List<Target> some, BulkEdit edit, CardEngine engine) {
    int atOnce = Runtime.getRuntime().availableProcessors();
    return some.stream()
        .gather(
            Gatherers.mapConcurrent(
                atOnce,
                target -> {
                  Change change = target.change(edit, engine);
                  return new Looked(Item.of(target, change), change);
                }))
        .toList();
  }
}

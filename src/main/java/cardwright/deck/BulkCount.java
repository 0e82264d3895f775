package cardwright.deck;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.List;

/// How much changes in how many cards. Immutable.
///
/// @param changed how many cards change
/// @param unchanged how many stay as they are
/// @param refused how many cannot be changed
/// @param least the fewest lines that change in a card that changes
/// @param most the most
/// @param lines how many change in all
public record BulkCount(int changed, int unchanged, int refused, int least, int most, long lines) {

  /// Nothing yet.
  public static final BulkCount NONE = new BulkCount(0, 0, 0, 0, 0, 0);

  /// This and one more card.
  ///
  /// @param changedLines how many of its lines change, see [#lines(Change)]
  public BulkCount plus(Change change, int changedLines) {
    if (change.problem().isPresent()) {
      return new BulkCount(changed, unchanged, refused + 1, least, most, lines);
    }
    if (change.isEmpty()) {
      return new BulkCount(changed, unchanged + 1, refused, least, most, lines);
    }
    return new BulkCount(
        changed + 1,
        unchanged,
        refused,
        changed == 0 ? changedLines : Math.min(least, changedLines),
        Math.max(most, changedLines),
        lines + changedLines);
  }

  /// How many lines of a card change, come or go; a line that has other words counts once.
  public static int lines(Change change) {
    int lines = 0;
    for (AbstractDelta<String> delta :
        DiffUtils.diff(split(change.before()), split(change.after())).getDeltas()) {
      lines += Math.max(delta.getSource().size(), delta.getTarget().size());
    }
    return lines;
  }

  private static List<String> split(String text) {
    return List.of(text.split("(?<=\n)", -1));
  }
}

package cardwright.app.control;

import cardwright.app.session.CardChange;
import cardwright.card.Reading;
import cardwright.text.Edit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Takes changes of the shown card that are more than one field's value.
@FunctionalInterface
public interface CardEdits {

  /// Makes a change.
  ///
  /// @param group what is undone together when done in a row; null for a step of its own
  /// @return why it was not made; empty if it was
  Optional<String> change(CardChange change, @Nullable Object group);

  /// Makes a change, as one step of undo.
  ///
  /// @return why it was not made; empty if it was
  default Optional<String> change(CardChange change) {
    return change(change, null);
  }

  /// Applies an edit that was made beforehand, such as the fix of a problem. If the card has
  /// changed since, it does not fit any more, and nothing is done.
  ///
  /// @param of what the card said when the edit was made
  /// @return why it was not done; empty if it was, or does not fit any more
  default Optional<String> mend(Reading of, Edit fix) {
    return change(
        (engine, now) -> now.text().equals(of.text()) ? fix : Edit.none(fix.label()), null);
  }
}

package cardwright.app.control;

import cardwright.app.session.CardChange;
import java.util.Optional;

/// Takes changes of a card that are more than one field's value.
@FunctionalInterface
public interface CardEdits {

  /// Makes a change, as one step of undo.
  ///
  /// @return why it was not made; empty if it was
  Optional<String> change(CardChange change);
}

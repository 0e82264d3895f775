package cardwright.app.control;

import cardwright.text.Edit;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Takes edits of the shown card.
@FunctionalInterface
public interface EditSink {

  /// Makes an edit and applies it to the shown card, as one step of undo.
  ///
  /// @param edit makes the edit for the text that is shown; may refuse with a
  ///   [cardwright.matter.MatterException]
  /// @param group what is undone together when done in a row; null for a step of its own
  /// @return why it was not done; empty if it was
  Optional<String> apply(Supplier<Edit> edit, @Nullable Object group);
}

package cardwright.app.session;

import cardwright.card.CardEngine;
import cardwright.card.FieldException;
import cardwright.card.Reading;
import cardwright.text.Edit;

/// Makes the edit for a change of a card.
@FunctionalInterface
public interface CardChange {

  /// The edit that makes the change.
  ///
  /// @param reading what the card says now
  /// @throws FieldException if the card does not take it
  /// @throws cardwright.matter.MatterException if the front matter does not take it
  /// @throws IllegalArgumentException if a table does not take it
  Edit edit(CardEngine engine, Reading reading) throws FieldException;
}

package cardwright.app.form;

import cardwright.card.Reading;
import javafx.scene.Node;

/// A part of the form.
interface FormPane {

  /// The node to put into the form.
  Node node();

  /// Shows what the card says, in place of what was shown.
  void show(Reading reading);
}

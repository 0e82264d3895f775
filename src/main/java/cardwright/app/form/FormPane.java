package cardwright.app.form;

import cardwright.card.Reading;
import cardwright.text.Problem;
import java.util.List;
import javafx.scene.Node;

/// A part of the form.
interface FormPane {

  /// The node to put into the form.
  Node node();

  /// Shows what the card says, in place of what was shown; at first the beginning of it if there is
  /// much to make for it.
  void show(Reading reading);

  /// Makes some of what is still to come.
  ///
  /// @return whether anything was
  default boolean grow() {
    return false;
  }

  /// Shows what is wrong with what the card says.
  ///
  /// @param reading the one the problems are of
  default void showProblems(Reading reading, List<Problem> problems) {}
}

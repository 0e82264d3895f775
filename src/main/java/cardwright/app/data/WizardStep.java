package cardwright.app.data;

import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;

/// A step of the way from a data file to cards.
interface WizardStep {

  /// What it is called.
  String title();

  /// What is shown and asked.
  Node node();

  /// What has the focus first.
  Node first();

  /// Whether the next step can be gone to.
  ObservableBooleanValue ready();
}

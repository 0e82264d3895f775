package cardwright.app;

import cardwright.app.session.CardSession;
import cardwright.app.text.Texts;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import org.controlsfx.control.StatusBar;
import org.jspecify.annotations.Nullable;

/// The line at the bottom: what just happened, and where the shown card comes from.
final class StatusLine {

  private final StatusBar bar = new StatusBar();
  private final Label place = new Label();
  private final Node problems;

  /// @param problems what shows how many problems the card has
  StatusLine(Node problems) {
    this.problems = problems;
    bar.setId("status");
    bar.setText("");
    place.setId("place");
    place.getStyleClass().add("place");
    place.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
    place.setMinWidth(0);
    bar.getLeftItems().add(problems);
    bar.getRightItems().add(place);
  }

  /// What shows it.
  Node view() {
    return bar;
  }

  /// Says what just happened.
  void tell(String message) {
    bar.setText(message);
  }

  /// Says where a card comes from: its layout and file; nothing for null. Where there is no card,
  /// there is nothing to say of its problems.
  void show(@Nullable CardSession card) {
    problems.setVisible(card != null);
    place.setText(card == null ? "" : place(card));
  }

  private static String place(CardSession card) {
    String layout = card.reading().data().layout();
    String known =
        layout == null
            ? Texts.of("status.noLayout")
            : Texts.of(card.reading().exact() ? "status.exact" : "status.ownText", layout);
    return Texts.of("status.place", known, card.path());
  }
}

package cardwright.app;

import cardwright.app.session.CardSession;
import cardwright.app.text.Texts;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.controlsfx.control.StatusBar;
import org.jspecify.annotations.Nullable;

/// The line at the bottom: what just happened, and where the shown card comes from. Where there is
/// no room for all, the number of problems stays whole; then what just happened takes what it
/// needs, and the place the rest, with its file's name to the last.
final class StatusLine {

  /// What is left to the place beside a long message.
  private static final double PLACE = 150;

  private final StatusBar bar =
      new StatusBar() {
        @Override
        protected void layoutChildren() {
          share(getWidth() - snappedLeftInset() - snappedRightInset());
          super.layoutChildren();
        }
      };
  private final Label place = new Label();
  private final Region problems;

  /// @param problems what shows how many problems the card has
  StatusLine(Region problems) {
    this.problems = problems;
    problems.setMinWidth(Region.USE_PREF_SIZE);
    bar.setId("status");
    bar.setText("");
    place.setId("place");
    place.getStyleClass().add("place");
    place.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
    tellWhole(place);
    bar.getLeftItems().add(problems);
    bar.getRightItems().add(place);
    bar.skinProperty().subscribe(() -> message().ifPresent(StatusLine::tellWhole));
  }

  /// A bar that is too narrow would take as much from each of its parts.
  private void share(double room) {
    double rest = room - width(problems) - message().map(StatusLine::width).orElse(0.0);
    place.setMaxWidth(Math.max(PLACE, rest));
    place.setMinWidth(Math.min(PLACE, place.prefWidth(-1)));
  }

  /// In whole pixels, as parts are laid out.
  private static double width(Region part) {
    return Math.ceil(part.prefWidth(-1));
  }

  private Optional<Label> message() {
    return Optional.ofNullable((Label) bar.lookup(".status-label"));
  }

  /// Tells what is cut off while the mouse is over it.
  private static void tellWhole(Label label) {
    Tooltip whole = new Tooltip();
    whole.textProperty().bind(label.textProperty());
    label
        .textTruncatedProperty()
        .subscribe(truncated -> label.setTooltip(truncated ? whole : null));
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

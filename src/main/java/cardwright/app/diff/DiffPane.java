package cardwright.app.diff;

import cardwright.app.session.Background;
import cardwright.app.session.CardSession;
import cardwright.app.session.LatestWins;
import cardwright.app.text.Texts;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;

/// What saving the shown card would change on disk, side by side.
public final class DiffPane extends BorderPane {

  private record Compared(String before, String after, SideBySide result) {}

  private final Label summary = new Label();
  private final DiffView rows = new DiffView("changes");
  private final LatestWins<Compared> comparison;
  private @Nullable CardSession session;
  private @Nullable Compared shown;
  private boolean active;

  /// @param background where texts are compared
  public DiffPane(Background background) {
    comparison = new LatestWins<>(background, this::show, e -> summary.setText(String.valueOf(e)));
    setId("changes-pane");
    summary.setId("changes-summary");
    summary.getStyleClass().add("diff-summary");
    summary.setMaxWidth(Double.MAX_VALUE);
    summary.setWrapText(true);
    setTop(summary);
    setCenter(rows);
  }

  /// The focus goes to the list in this pane.
  @Override
  public void requestFocus() {
    rows.requestFocus();
  }

  /// Whether anybody looks; nothing is compared while nobody does.
  public void setActive(boolean looked) {
    active = looked;
    show(session);
  }

  /// Shows what changed in a card since it was read or saved last; null for none.
  public void show(@Nullable CardSession card) {
    session = card;
    if (card == null) {
      shown = null;
      rows.getItems().clear();
      summary.setText("");
    } else if (active && !isShown(card)) {
      String before = card.savedText();
      String after = card.text();
      comparison.submit(() -> new Compared(before, after, SideBySide.of(before, after)));
    }
  }

  private boolean isShown(CardSession card) {
    return shown != null
        && shown.before().equals(card.savedText())
        && shown.after().equals(card.text());
  }

  private void show(Compared compared) {
    shown = compared;
    SideBySide result = compared.result();
    summary.setText(
        result.rows().isEmpty()
            ? Texts.of("diff.none")
            : Texts.of(
                "diff.summary",
                Texts.of("diff.removed", result.removed()),
                Texts.of("diff.added", result.added())));
    rows.show(result);
  }
}

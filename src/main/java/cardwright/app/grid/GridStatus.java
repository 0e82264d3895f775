package cardwright.app.grid;

import cardwright.app.text.Texts;
import javafx.scene.control.Label;

/// Says below the table how many cards it lists, and how many are chosen or still to be read.
final class GridStatus extends Label {

  GridStatus() {
    setId("grid-status");
    getStyleClass().add("grid-status");
    setMaxWidth(Double.MAX_VALUE);
  }

  /// @param chosen how many cards are chosen
  void show(GridModel model, int chosen) {
    int all = model.size();
    StringBuilder text =
        new StringBuilder(
            model.isNarrowed()
                ? Texts.of("grid.count.narrowed", model.listed().size(), all)
                : Texts.of("deck.cards", all));
    if (chosen > 1) {
      text.append(" · ").append(Texts.of("grid.count.chosen", chosen));
    }
    if (model.unread() > 0) {
      text.append(" · ").append(Texts.of("deck.reading", model.unread()));
    }
    setText(text.toString());
  }
}

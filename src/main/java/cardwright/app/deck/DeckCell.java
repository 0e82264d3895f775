package cardwright.app.deck;

import cardwright.app.emoji.EmojiLabel;
import cardwright.app.picture.AvatarView;
import cardwright.app.picture.PictureAddress;
import cardwright.app.picture.Pictures;
import cardwright.app.session.CardSummary;
import cardwright.app.session.DeckEntry;
import cardwright.app.session.Workspace;
import cardwright.app.text.Texts;
import cardwright.card.Person;
import cardwright.deck.CardNames;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A card in the list: avatar, names, file name, and a dot while it is unsaved.
final class DeckCell extends ListCell<DeckEntry> {

  private final Workspace workspace;
  private final AvatarView avatar;
  private final EmojiLabel title = new EmojiLabel("card-title");
  private final EmojiLabel file = new EmojiLabel("card-file");
  private final Circle dot = new Circle(4);
  private final FontIcon odds = new FontIcon(Feather.ALERT_TRIANGLE);
  private final HBox row;
  private final ChangeListener<Object> refresh = (property, before, now) -> show();
  private @Nullable DeckEntry shown;

  DeckCell(Workspace workspace, Pictures pictures) {
    this.workspace = workspace;
    avatar = new AvatarView(pictures, 34);
    dot.getStyleClass().add("unsaved-dot");
    VBox texts = new VBox(title, file);
    texts.setAlignment(Pos.CENTER_LEFT);
    texts.setMinWidth(0);
    HBox.setHgrow(texts, Priority.ALWAYS);
    odds.getStyleClass().add("at-odds");
    odds.managedProperty().bind(odds.visibleProperty());
    row = new HBox(avatar, texts, odds, dot);
    row.getStyleClass().add("deck-row");
    row.setMinWidth(0);
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(DeckEntry entry, boolean empty) {
    super.updateItem(entry, empty);
    if (shown != null) {
      shown.summaryProperty().removeListener(refresh);
      shown.modifiedProperty().removeListener(refresh);
      shown.atOddsProperty().removeListener(refresh);
    }
    shown = empty ? null : entry;
    if (shown == null) {
      // The row stays, to be used again: one that is put in anew is styled anew, all of it.
      row.setVisible(false);
      setAccessibleText(null);
      return;
    }
    shown.summaryProperty().addListener(refresh);
    shown.modifiedProperty().addListener(refresh);
    shown.atOddsProperty().addListener(refresh);
    if (getGraphic() == null) {
      setGraphic(row);
    }
    row.setVisible(true);
    show();
  }

  private void show() {
    if (shown == null) {
      return;
    }
    // Asks again for a card that was changed on disk.
    workspace.request(shown);
    CardSummary summary = shown.summaryProperty().get();
    String name = summary == null ? "" : summary.title();
    boolean known = !name.isBlank();
    title.setText(known ? name : CardNames.named(shown.path()).getFileName().toString());
    boolean more = !title.getText().equals(shown.fileName());
    file.setText(shown.fileName());
    file.setVisible(more);
    file.setManaged(more);
    Person first =
        summary == null || summary.people().isEmpty() ? null : summary.people().getFirst();
    avatar.show(
        first == null ? title.getText() : first.name(),
        first == null || first.avatar() == null
            ? null
            : PictureAddress.in(shown.path(), first.avatar()));
    boolean unsaved = shown.modifiedProperty().get();
    dot.setVisible(unsaved);
    odds.setVisible(shown.atOddsProperty().get());
    setAccessibleText(
        Texts.of(unsaved ? "deck.card.unsaved" : "deck.card", title.getText(), shown.fileName()));
  }
}

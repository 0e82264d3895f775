package cardwright.app.form;

import cardwright.app.control.Section;
import cardwright.app.emoji.EmojiLabel;
import cardwright.app.text.Texts;
import cardwright.card.OwnText;
import cardwright.card.Reading;
import cardwright.text.Span;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What no layout explains: where it stands and how it begins.
final class OwnTextPane implements FormPane {

  private static final int MOST_SHOWN = 50;
  private static final int FIRST_CHARS = 90;

  private final Consumer<Span> onPlace;
  private final Label summary = new Label();
  private final VBox rows = new VBox();
  private final Section section;

  /// @param onPlace shows a range of the card's text
  OwnTextPane(Consumer<Span> onPlace) {
    this.onPlace = onPlace;
    summary.setId("own-text-summary");
    summary.setWrapText(true);
    summary.getStyleClass().add("hint");
    rows.getStyleClass().add("own-texts");
    section = new Section("own-text", Texts.of("own.title"), Feather.FILE_TEXT, summary, rows);
  }

  @Override
  public Node node() {
    return section;
  }

  @Override
  public void show(Reading reading) {
    List<OwnText> texts = reading.ownText();
    summary.setText(summary(reading));
    rows.getChildren()
        .setAll(texts.stream().limit(MOST_SHOWN).map(own -> row(reading.text(), own)).toList());
    if (texts.size() > MOST_SHOWN) {
      rows.getChildren().add(new Label(Texts.of("list.more", texts.size() - MOST_SHOWN)));
    }
  }

  private static String summary(Reading reading) {
    String layout = reading.data().layout();
    if (layout == null) {
      return Texts.of("own.noLayout");
    }
    return Texts.of(reading.ownText().isEmpty() ? "own.none" : "own.kept", layout);
  }

  private Node row(String text, OwnText own) {
    int last = own.line() + own.lines() - 1;
    Label lines = new Label(own.lines() == 1 ? "" + own.line() : own.line() + "–" + last);
    lines.setAccessibleText(
        own.lines() == 1
            ? Texts.of("own.line", own.line())
            : Texts.of("own.lines", own.line(), last));
    lines.getStyleClass().add("line-number");
    lines.setMinWidth(HBox.USE_PREF_SIZE);
    String content = own.span().of(text).strip();
    int cut = Math.min(content.length(), FIRST_CHARS);
    EmojiLabel words = new EmojiLabel();
    words.setText(content.substring(0, cut).replaceAll("\\s+", " "));
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox row = new HBox(lines, words);
    row.getStyleClass().add("own-text");
    Button open = new Button(null, row);
    open.setId("own-text-" + own.line());
    open.setAccessibleText(Texts.of("own.open", lines.getAccessibleText(), words.getText()));
    open.setMaxWidth(Double.MAX_VALUE);
    open.getStyleClass().add("own-text-button");
    open.setOnAction(event -> onPlace.accept(own.span()));
    return open;
  }
}

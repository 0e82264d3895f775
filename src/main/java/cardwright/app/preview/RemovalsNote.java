package cardwright.app.preview;

import cardwright.app.text.Texts;
import cardwright.preview.PageBlock;
import cardwright.preview.Removal;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Says how much the cleaning took out of the page, and lists it.
final class RemovalsNote extends Button {

  private static final int MOST_LISTED = 200;

  private final IntConsumer goTo;
  private List<Removal> removals = List.of();

  /// @param goTo takes the line of what is chosen from the list
  RemovalsNote(IntConsumer goTo) {
    this.goTo = goTo;
    setId("preview-removals");
    setGraphic(new FontIcon(Feather.SCISSORS));
    setTooltip(new Tooltip(Texts.of("preview.removals.help")));
    getStyleClass().addAll("flat", "removals-note");
    managedProperty().bind(visibleProperty());
    setMinWidth(USE_PREF_SIZE);
    setOnAction(event -> list());
    set(List.of());
  }

  /// Shows what was taken out.
  void show(List<Removal> now) {
    if (!now.equals(removals)) {
      set(now);
    }
  }

  private void set(List<Removal> now) {
    removals = now;
    int count = now.stream().mapToInt(Removal::count).sum();
    setVisible(count > 0);
    setText(Texts.of("preview.removals", count));
    setAccessibleText(Texts.of("preview.removals.name", count));
  }

  private void list() {
    PopOver popOver = new PopOver();
    VBox lines = new VBox();
    lines.getStyleClass().add("removals");
    removals.stream().limit(MOST_LISTED).forEach(r -> lines.getChildren().add(line(r, popOver)));
    ScrollPane content = new ScrollPane(lines);
    content.setFitToWidth(true);
    content.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    content.getStyleClass().add("removals-list");
    Label title = new Label(Texts.of("preview.removals.title"));
    title.getStyleClass().add("section-title");
    VBox box = new VBox(title, content);
    box.setId("removals-list");
    box.getStyleClass().add("removals-box");
    popOver.setContentNode(box);
    popOver.setArrowLocation(PopOver.ArrowLocation.TOP_RIGHT);
    popOver.setAnimated(false);
    popOver.show(this);
  }

  private HBox line(Removal removal, PopOver popOver) {
    Label what =
        new Label(
            removal.count() == 1
                ? removal.what()
                : Texts.of("preview.removal.often", removal.what(), removal.count()));
    what.setWrapText(true);
    HBox.setHgrow(what, Priority.ALWAYS);
    what.setMaxWidth(Double.MAX_VALUE);
    String where =
        removal.line() == PageBlock.HEAD
            ? Texts.of("preview.removal.head")
            : Texts.of("preview.removal.line", removal.line() + 1);
    Hyperlink place = new Hyperlink(where);
    place.setMinWidth(Region.USE_PREF_SIZE);
    place.setOnAction(
        event -> {
          popOver.hide();
          goTo.accept(Math.max(0, removal.line()));
        });
    HBox line = new HBox(what, place);
    line.getStyleClass().add("removal");
    return line;
  }
}

package cardwright.app;

import cardwright.app.text.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What the window shows before a deck is open.
final class EmptyState extends VBox {

  private static final int MOST_SHOWN = 5;

  private final Commands commands;
  private final Supplier<List<Path>> recent;
  private final VBox links = new VBox();

  /// @param recent the folders opened lately, the last one first
  EmptyState(Commands commands, Supplier<List<Path>> recent) {
    this.commands = commands;
    this.recent = recent;
    FontIcon icon = new FontIcon(Feather.LAYERS);
    icon.getStyleClass().add("empty-icon");
    Label title = new Label(Texts.of("empty.title"));
    title.getStyleClass().add("empty-title");
    Label hint = new Label(Texts.of("empty.hint"));
    hint.getStyleClass().add("hint");
    hint.setWrapText(true);
    hint.setTextAlignment(TextAlignment.CENTER);
    Button open = new Button(Texts.of("empty.open"), new FontIcon(Feather.FOLDER));
    open.setId("empty-open");
    open.setDefaultButton(true);
    open.setOnAction(event -> commands.open());
    Button sample = new Button(Texts.of("empty.sample"));
    sample.setId("empty-sample");
    sample.setOnAction(event -> commands.openSample());
    HBox buttons = new HBox(open, sample);
    buttons.getStyleClass().add("empty-buttons");
    setId("empty");
    getStyleClass().add("empty-state");
    links.setId("empty-recent");
    links.getStyleClass().add("empty-recent");
    getChildren().addAll(icon, title, hint, buttons, links);
    refresh();
  }

  /// Shows what was opened lately.
  void refresh() {
    List<Path> folders = recent.get();
    links.getChildren().clear();
    if (!folders.isEmpty()) {
      Label heading = new Label(Texts.of("empty.recent"));
      heading.getStyleClass().add("caption");
      links.getChildren().add(heading);
    }
    folders.stream().limit(MOST_SHOWN).forEach(folder -> links.getChildren().add(link(folder)));
  }

  private Hyperlink link(Path folder) {
    Hyperlink link = new Hyperlink(folder.toString());
    link.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
    link.getStyleClass().add("place");
    link.setOnAction(event -> commands.open(List.of(folder)));
    return link;
  }
}

package cardwright.app;

import static cardwright.app.TestWindow.fx;
import static cardwright.app.TestWindow.until;
import static org.assertj.core.api.Assertions.assertThat;

import cardwright.app.dialog.FxDialogs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Makes pictures of panes and dialogs with emoji in all names, for people to judge: `mvn test
/// -Dtest=EmojiGallery`. Its name keeps it out of the usual test run.
@ExtendWith(ApplicationExtension.class)
class EmojiGallery {

  private static final String NAME =
      "Ann \uD83E\uDD16 \uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67 and"
          + " \uD83C\uDDE9\uD83C\uDDEA";

  @TempDir Path folder;

  private TestWindow window;
  private Path deck;

  @Start
  void start(Stage stage) throws IOException {
    deck = Files.createDirectories(folder.resolve("deck \uD83E\uDD16\u2764\uFE0F"));
    window = new TestWindow(stage, folder.resolve("sample"));
  }

  @AfterEach
  void close() {
    window.close();
  }

  private static void run(Runnable action) {
    fx(
        () -> {
          action.run();
          return null;
        });
  }

  private static void picture(Scene scene, String name) {
    assertThat(fx(() -> Snapshots.take(scene, "emoji-" + name))).isNotEmptyFile();
  }

  @Test
  void allLooks(FxRobot robot) throws Exception {
    Button sample = window.node("empty-sample", Button.class);
    run(sample::fire);
    window.select("003");
    String text = fx(() -> window.workspace.current().orElseThrow().text());
    Path card = deck.resolve("Ann \uD83C\uDDE9\uD83C\uDDEA.md");
    Files.writeString(card, text.replace("Wait Forgot", NAME));
    run(() -> window.window.commands().open(List.of(deck)));
    window.select("Ann");
    window.untilPreviewHas("Ann");
    Scene scene = window.stage.getScene();
    run(() -> window.window.tell("Saved " + NAME));
    picture(scene, "form");
    robot.clickOn("#tab-source");
    until("pictures", () -> scene.lookup("#source .image-view") != null);
    picture(scene, "source");
    run(() -> window.node("theme", Button.class).fire());
    picture(scene, "source-dark");
    run(() -> window.node("theme", Button.class).fire());
    ContextMenu menu = new ContextMenu(new MenuItem(deck.toString()), new MenuItem(NAME));
    run(() -> menu.show(window.stage, 40, 40));
    picture(menu.getScene(), "menu");
    run(menu::hide);
    Tooltip tip = new Tooltip(NAME + "\nand a second line");
    run(() -> tip.show(window.stage, 40, 40));
    picture(tip.getScene(), "tooltip");
    run(tip::hide);
    DialogVisit visit = new DialogVisit(window);
    FxDialogs asked = new FxDialogs(window.stage);
    List<String> cards = List.of(NAME, "plain", NAME);
    visit.of(() -> asked.askUnsaved(cards), s -> picture(s, "unsaved"));
    visit.of(() -> asked.confirmTrash(cards, true), s -> picture(s, "trash"));
    visit.of(() -> asked.askRecover(cards), s -> picture(s, "recover"));
    visit.of(() -> asked.askDisk(NAME, "a " + NAME, "b " + NAME, true), s -> picture(s, "disk"));
    visit.ofAction("table-export", s -> picture(s, "table-export"));
    visit.ofAction("export-picture", s -> picture(s, "export-picture"));
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.G);
    until("rows", () -> scene.lookup("#grid .image-view") != null);
    picture(scene, "grid");
  }
}

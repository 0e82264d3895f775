package cardwright.app;

import static cardwright.app.TestWindow.fx;
import static cardwright.app.TestWindow.until;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Makes pictures of the deck as a table for people to judge: `mvn test -Dtest=GridGallery`. Its
/// name keeps it out of the usual test run.
@ExtendWith(ApplicationExtension.class)
class GridGallery {

  @TempDir Path folder;

  private TestWindow window;
  private Path deck;

  @Start
  void start(Stage stage) throws IOException {
    deck = GridDeck.make(folder.resolve("deck"), 1000);
    window = new TestWindow(stage, folder.resolve("sample"));
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void allLooks(FxRobot robot) throws Exception {
    run(() -> window.window.commands().open(List.of(deck)));
    until("listed", () -> window.workspace.entries().size() == 1000);
    until("shown", () -> window.workspace.current().isPresent());
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.G);
    until("read", () -> window.node("grid-status", Label.class).getText().equals("1,000 cards"));
    picture("grid");
    TableView<?> table = window.node("grid", TableView.class);
    run(() -> table.getSelectionModel().selectRange(2, 9));
    robot.push(KeyCode.RIGHT).push(KeyCode.RIGHT);
    picture("grid-chosen");
    fire("grid-filter");
    run(() -> window.node("filter-text-0", TextField.class).setText("mit"));
    until("filtered", () -> table.getItems().size() < 500);
    picture("grid-filtered");
    fire("filter-remove-0");
    fire("grid-columns");
    picture("grid-columns");
    for (javafx.stage.Window w : robot.listWindows()) {
      if (w != window.stage && w.isShowing()) {
        fx(() -> Snapshots.take(w.getScene(), "grid-columns-popup"));
      }
    }
    robot.push(KeyCode.ESCAPE);
    menu(robot, "change-replace");
    run(
        () -> {
          window.node("bulk-column", ComboBox.class).getEditor().setText("metadata.license");
          window.node("bulk-find", TextField.class).setText("^(mit)$");
          window.node("bulk-replacement", TextField.class).setText("$1-0");
        });
    fire("bulk-regex");
    fire("bulk-listed");
    picture("grid-replace");
    fire("bulk-preview");
    until("preview", () -> window.stage.getScene().lookup("#bulk-apply") != null);
    picture("grid-preview");
    fire("theme");
    picture("grid-preview-dark");
    run(() -> window.stage.setWidth(760));
    picture("grid-preview-narrow");
    fire("bulk-apply");
    until("applied", () -> window.node("bulk-report", javafx.scene.Node.class).isVisible());
    picture("grid-report-narrow-dark");
    run(() -> window.stage.setWidth(1000));
    picture("grid-dark");
    menu(robot, "change-set");
    run(
        () -> {
          window.node("bulk-column", ComboBox.class).getEditor().setText("people[0].tweets.kept");
          window.node("bulk-value", TextField.class).setText("many");
        });
    fire("bulk-preview");
    until("preview", () -> window.stage.getScene().lookup("#bulk-apply") != null);
    picture("grid-refused-dark");
    fire("bulk-cancel");
    fire("grid-history");
    picture("grid-history-dark");
    fire("job-back");
    robot.push(KeyCode.F2);
    picture("grid-editor-dark");
    robot.push(KeyCode.ESCAPE);
    fire("theme");
    fire("bulk-close");
  }

  private void menu(FxRobot robot, String item) {
    javafx.scene.control.MenuButton button =
        window.node("grid-change", javafx.scene.control.MenuButton.class);
    run(
        () ->
            button.getItems().stream()
                .filter(i -> item.equals(i.getId()))
                .findFirst()
                .orElseThrow()
                .fire());
  }

  private void fire(String id) {
    ButtonBase button = window.node(id, ButtonBase.class);
    run(button::fire);
  }

  private static void run(Runnable action) {
    fx(
        () -> {
          action.run();
          return null;
        });
  }

  private void picture(String name) throws Exception {
    Snapshots.takeSettled(window.stage.getScene(), name);
  }
}

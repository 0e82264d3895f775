package cardwright.app;

import static cardwright.app.TestWindow.until;
import static org.assertj.core.api.Assertions.assertThat;

import cardwright.card.Seeds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class ExportRobotTest {

  @TempDir private static Path folder;
  private TestWindow window;

  @Start
  void start(Stage stage) throws IOException {
    Path deck = Files.createDirectories(folder.resolve("deck"));
    for (int i = 0; i < Seeds.NAMES.size(); i++) {
      Files.write(deck.resolve(Seeds.NAMES.get(i)), Seeds.bytes(i));
    }
    window = new TestWindow(stage, folder.resolve("sample"));
    window.workspace.open(List.of(deck));
  }

  @AfterEach
  void close() {
    window.close();
  }

  private void open(FxRobot robot, String item) {
    window.select("000");
    robot.clickOn("#export");
    WaitForAsyncUtils.waitForFxEvents();
    robot.clickOn("#" + item);
  }

  private static void type(FxRobot robot, String field, String text) {
    until("#" + field, () -> robot.lookup("#" + field).tryQuery().isPresent());
    robot.interact(() -> robot.lookup("#" + field).queryTextInputControl().setText(text));
  }

  private static void untilNoted(FxRobot robot, String text) {
    until(
        "note '" + text + "'",
        () ->
            Window.getWindows().stream()
                .filter(shown -> shown.getScene() != null)
                .flatMap(shown -> shown.getScene().getRoot().lookupAll(".label").stream())
                .anyMatch(
                    label ->
                        label instanceof javafx.scene.control.Label l
                            && String.valueOf(l.getText()).contains(text)));
  }

  @Test
  void exportsTheChosenCards(FxRobot robot) throws IOException {
    window.select("000");
    ListView<?> list = window.node("deck", ListView.class);
    until("all cards", () -> list.getItems().size() == Seeds.NAMES.size());
    robot.interact(() -> list.getSelectionModel().selectRange(0, 3));
    robot.clickOn("#export");
    WaitForAsyncUtils.waitForFxEvents();
    robot.clickOn("#export-pages");
    Path out = folder.resolve("pages");
    type(robot, "export-folder", out.toString());
    robot.clickOn("#export-ok");
    untilNoted(robot, "3 files written to " + out);
    try (Stream<Path> files = Files.list(out)) {
      assertThat(files).hasSize(3).allMatch(file -> file.toString().endsWith(".html"));
    }
  }

  @Test
  void exportsAPictureOfThePageAsItIsInTheWindow(FxRobot robot) throws IOException {
    open(robot, "export-pages");
    Path out = folder.resolve("pictures");
    type(robot, "export-folder", out.toString());
    robot.interact(
        () -> {
          ChoiceBox<?> format = robot.lookup("#export-format").queryAs(ChoiceBox.class);
          format.getSelectionModel().select(1);
        });
    TestWindow.fx(
        () -> Snapshots.take(robot.lookup("#export-ok").query().getScene(), "export-dialog"));
    robot.clickOn("#export-ok");
    untilNoted(robot, "1 file written");
    Path file = out.resolve("000_53362df59e691aa6.png");
    assertThat(ImageIO.read(file.toFile()).getWidth()).isEqualTo(900);
  }

  @Test
  void drawsTheSocialPicture(FxRobot robot) throws IOException {
    open(robot, "export-thumbnail");
    until("prompt", () -> robot.lookup("#thumbnail-prompt").tryQuery().isPresent());
    TextField prompt = robot.lookup("#thumbnail-prompt").queryAs(TextField.class);
    assertThat(prompt.getText()).isEqualTo("My dream is");
    assertThat(robot.lookup("#thumbnail-ok").queryButton().isDisabled()).isTrue();
    until("focus", () -> robot.lookup("#thumbnail-prediction").query().isFocused());
    type(robot, "thumbnail-prediction", "to be");
    Path file = folder.resolve("social.png");
    type(robot, "thumbnail-file", file.toString());
    robot.clickOn("#thumbnail-avatars");
    TestWindow.fx(
        () -> Snapshots.take(robot.lookup("#thumbnail-ok").query().getScene(), "thumbnail-dialog"));
    robot.clickOn("#thumbnail-ok");
    untilNoted(robot, "1 file written");
    assertThat(ImageIO.read(file.toFile()).getWidth()).isEqualTo(1200);
  }
}

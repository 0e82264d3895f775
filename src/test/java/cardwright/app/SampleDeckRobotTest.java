package cardwright.app;

import static cardwright.app.TestWindow.fx;
import static org.assertj.core.api.Assertions.assertThat;

import cardwright.app.dialog.Dialogs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The main job of the program, by mouse and keyboard.
@ExtendWith(ApplicationExtension.class)
class SampleDeckRobotTest {

  private static final String CARD = "003_607d981a2ce3eeb5.txt";
  private static final String NAME = "Balco - Special Boperative";

  @TempDir Path folder;

  private TestWindow window;

  @Start
  void start(Stage stage) {
    window = new TestWindow(stage, folder);
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void aNameIsTypedSeenUndoneRedoneAndSavedInAllItsPlaces(FxRobot robot) throws IOException {
    robot.clickOn("#empty-sample");
    window.select("003");
    window.untilPreviewHas(NAME);
    String before = Files.readString(folder.resolve(CARD));

    robot.clickOn("#people-1-name").push(KeyCode.CONTROL, KeyCode.A);
    robot.write("Ada | Lovelace");
    window.untilPreviewHas("Ada | Lovelace");
    assertThat(fx(window.preview::domText)).doesNotContain(NAME);
    assertThat(fx(window.stage::getTitle)).startsWith("• 003");

    robot.push(KeyCode.CONTROL, KeyCode.Z);
    window.untilPreviewHas(NAME);
    assertThat(fx(() -> window.workspace.current().orElseThrow().text())).isEqualTo(before);
    assertThat(fx(window.stage::getTitle)).startsWith("003");
    assertThat(window.node("people-1-name", TextField.class).getText()).isEqualTo(NAME);

    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
    window.untilPreviewHas("Ada | Lovelace");
    assertThat(Files.readString(folder.resolve(CARD))).isEqualTo(before);

    robot.push(KeyCode.CONTROL, KeyCode.S);
    TestWindow.until("saved", () -> window.workspace.unsaved().isEmpty());
    assertThat(fx(window.stage::getTitle)).startsWith("003");
    String after = Files.readString(folder.resolve(CARD));
    assertThat(after.replace("Ada | Lovelace", NAME).replace("Ada \\| Lovelace", NAME))
        .isEqualTo(before);
    assertThat(after).contains("Forgot & Ada | Lovelace & Liyrex</div>");
    assertThat(after).contains("| Data | Wait Forgot | Ada \\| Lovelace | Liyrex |");
  }

  @Test
  void openingAndSavingAllChangesNoByte(FxRobot robot) throws IOException {
    robot.clickOn("#empty-sample");
    window.select("004");
    window.untilPreviewHas("aito.eth");
    byte[] before = Files.readAllBytes(folder.resolve("004_b1a526d8a8a9f1a6.txt"));
    robot.clickOn("#people-0-name").type(KeyCode.END).write("7");
    TestWindow.until("unsaved", () -> !window.workspace.unsaved().isEmpty());
    robot.type(KeyCode.BACK_SPACE);
    TestWindow.until("back at the saved text", () -> window.workspace.unsaved().isEmpty());
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
    assertThat(folder.resolve("004_b1a526d8a8a9f1a6.txt")).hasBinaryContent(before);
  }

  @Test
  void closingWithUnsavedCardsAsks(FxRobot robot) throws IOException {
    robot.clickOn("#empty-sample");
    window.select("003");
    robot.clickOn("#people-2-name").type(KeyCode.END).write("!");
    TestWindow.until("unsaved", () -> !window.workspace.unsaved().isEmpty());

    requestClose();
    assertThat(window.answers.asked).hasSize(1).first().isEqualTo(List.of(CARD));
    assertThat(fx(window.stage::isShowing)).isTrue();

    window.answers.unsaved = Dialogs.Unsaved.SAVE_ALL;
    requestClose();
    TestWindow.until("closed", () -> !window.stage.isShowing());
    assertThat(Files.readString(folder.resolve(CARD))).contains("Liyrex!</div>");
  }

  private void requestClose() {
    fx(
        () -> {
          window.stage.fireEvent(new WindowEvent(window.stage, WindowEvent.WINDOW_CLOSE_REQUEST));
          return null;
        });
  }
}

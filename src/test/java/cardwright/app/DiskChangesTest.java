package cardwright.app;

import static cardwright.app.TestWindow.fx;
import static cardwright.app.TestWindow.until;
import static org.assertj.core.api.Assertions.assertThat;

import cardwright.app.dialog.Dialogs.DiskChoice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Files that another program changes while their cards are open.
@ExtendWith(ApplicationExtension.class)
class DiskChangesTest {

  private static final String CARD = "000_53362df59e691aa6.txt";

  @TempDir Path folder;

  private TestWindow window;
  private DeckWatch watch;
  private Path card;

  @Start
  void start(Stage stage) {
    window = new TestWindow(stage, folder);
    watch = new DeckWatch(window.workspace);
  }

  @BeforeEach
  void openSample(FxRobot robot) {
    card = folder.resolve(CARD);
    robot.clickOn("#empty-sample");
    until("listed", () -> window.workspace.entries().size() == 5);
    window.untilPreviewHas("persoverant");
  }

  @AfterEach
  void close() throws IOException {
    watch.close();
    window.close();
  }

  private void changeFile(String from, String to) throws IOException {
    String text = Files.readString(card);
    assertThat(text).contains(from);
    Files.writeString(card, text.replace(from, to));
  }

  private void untilBanner(String start) {
    until(start, () -> bannerText().startsWith(start));
  }

  private String bannerText() {
    Node banner = window.stage.getScene().lookup("#disk-banner");
    Label text = (Label) window.stage.getScene().lookup("#disk-banner-text");
    return banner.isVisible() ? text.getText() : "";
  }

  private void checkOnFocus() {
    fx(
        () -> {
          window.workspace.checkDisk();
          return null;
        });
  }

  private String name() {
    return fx(() -> window.node("people-0-name", TextField.class).getText());
  }

  @Test
  void aCardThatIsUnchangedHereFollowsItsFileAndThatCanBeUndone(FxRobot robot) throws IOException {
    changeFile("Perso Verant", "Somebody Else");
    window.untilPreviewHas("Somebody Else");
    assertThat(window.workspace.unsaved()).isEmpty();
    assertThat(fx(() -> window.workspace.messageProperty().get())).contains("another program");
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    window.untilPreviewHas("Perso Verant");
    assertThat(fx(() -> window.workspace.unsaved())).hasSize(1);
  }

  private String changeBoth(FxRobot robot) throws IOException {
    robot.clickOn("#people-0-name").push(KeyCode.CONTROL, KeyCode.A).write("Mine");
    until("unsaved", () -> name().equals("Mine"));
    changeFile("language: en", "language: de");
    checkOnFocus();
    untilBanner("Another program");
    return Files.readString(card);
  }

  @Test
  void aCardChangedInBothPlacesIsNeverOverwrittenUnasked(FxRobot robot) throws Exception {
    String disk = changeBoth(robot);
    robot.push(KeyCode.CONTROL, KeyCode.S);
    assertThat(window.answers.asked).hasSize(1);
    assertThat(window.answers.asked.getFirst().getLast()).isEqualTo(disk);
    assertThat(Files.readString(card)).isEqualTo(disk);
    assertThat(name()).isEqualTo("Mine");
    fx(() -> Snapshots.take(window.stage.getScene(), "disk-banner"));
    window.answers.disk = DiskChoice.KEEP_MINE;
    robot.push(KeyCode.CONTROL, KeyCode.S);
    until("saved", () -> window.workspace.unsaved().isEmpty());
    assertThat(Files.readString(card)).contains("Mine").contains("language: en");
    assertThat(bannerText()).isEmpty();
  }

  @Test
  void theTextOfTheFileIsTakenAndMineCanBeHadBack(FxRobot robot) throws IOException {
    String disk = changeBoth(robot);
    window.answers.disk = DiskChoice.TAKE_DISK;
    robot.clickOn("#disk-compare");
    until("taken", () -> name().equals("Perso Verant"));
    assertThat(fx(() -> window.workspace.current().orElseThrow().text())).isEqualTo(disk);
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    until("mine again", () -> name().equals("Mine"));
  }

  @Test
  void bothChangesAreMerged(FxRobot robot) throws IOException {
    changeBoth(robot);
    window.answers.disk = DiskChoice.MERGE;
    robot.push(KeyCode.CONTROL, KeyCode.S);
    until("saved", () -> window.workspace.unsaved().isEmpty());
    assertThat(Files.readString(card)).contains("Mine").contains("language: de");
  }

  @Test
  void aFileThatIsGoneIsToldAndSavingWritesItAgain(FxRobot robot) throws IOException {
    byte[] bytes = Files.readAllBytes(card);
    Files.delete(card);
    untilBanner("The file is no longer there");
    assertThat(window.workspace.entries()).hasSize(5);
    robot.push(KeyCode.CONTROL, KeyCode.S);
    until("banner gone", () -> bannerText().isEmpty());
    assertThat(card).hasBinaryContent(bytes);
  }

  @Test
  void cardsThatComeAndGoAreListed() throws IOException {
    Path other = Files.createDirectory(folder.resolve("other"));
    Files.writeString(other.resolve("README.md"), "# New\n");
    until("listed", () -> window.workspace.entries().size() == 6);
    Files.delete(folder.resolve("004_b1a526d8a8a9f1a6.txt"));
    until("gone", () -> window.workspace.entries().size() == 5);
  }

  @Test
  void aWriteProtectedFileIsToldBeforeItIsSaved() throws IOException {
    Files.setPosixFilePermissions(card, PosixFilePermissions.fromString("r--r--r--"));
    if (Files.isWritable(card)) {
      // A privileged user may write anything: there is nothing to tell.
      checkOnFocus();
      assertThat(bannerText()).isEmpty();
    } else {
      checkOnFocus();
      untilBanner("The file is write-protected");
    }
  }

  @Test
  void theThreeWayQuestionShowsTheDifference(FxRobot robot) throws Exception {
    changeBoth(robot);
    fx(
        () -> {
          javafx.application.Platform.runLater(
              () ->
                  new cardwright.app.dialog.FxDialogs(window.stage)
                      .askDisk(CARD, "# A\nmine\nsame\n", "# A\ntheirs\nsame\n", true));
          return null;
        });
    until(
        "dialog",
        () ->
            javafx.stage.Window.getWindows().stream()
                .anyMatch(w -> w.getScene().lookup("#diff") != null));
    fx(
        () ->
            Snapshots.take(
                javafx.stage.Window.getWindows().stream()
                    .map(javafx.stage.Window::getScene)
                    .filter(s -> s.lookup("#diff") != null)
                    .findFirst()
                    .orElseThrow(),
                "disk-question"));
    robot.clickOn("#disk-keep");
    assertThat(List.copyOf(window.stage.getScene().getStylesheets())).isNotEmpty();
  }
}

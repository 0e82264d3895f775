package cardwright.app;

import static cardwright.app.TestWindow.fx;
import static cardwright.app.TestWindow.until;
import static org.assertj.core.api.Assertions.assertThat;

import cardwright.app.dialog.FxDialogs;
import cardwright.app.session.CardSession;
import cardwright.deck.Journal;
import impl.org.controlsfx.skin.AutoCompletePopup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableCell;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Duration;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A maintainer's morning on the sample deck. Each step leaves a picture under `target/tour`.
@ExtendWith(ApplicationExtension.class)
class MorningTourTest {

  private static final String CARD = "003_607d981a2ce3eeb5.txt";

  /// Beyond what Linux gives out.
  private static final long GONE = 9_999_999;

  @TempDir Path folder;

  private final List<AutoCloseable> closing = new ArrayList<>();
  private TestWindow window;
  private Path deck;
  private int step;

  @Start
  void start(Stage stage) throws Exception {
    deck = folder.resolve("deck");
    window = open(stage, new Journal(folder.resolve("unsaved")));
  }

  /// The window as it is, with its own dialogs, journal and watch.
  private TestWindow open(Stage stage, Journal journal) {
    JournalWriter writer = new JournalWriter(journal, failure -> {});
    TestWindow opened = new TestWindow(stage, deck, new DiskStore(), new FxDialogs(stage), writer);
    closing.addAll(List.of(opened, writer, new DeckWatch(opened.workspace)));
    stage.setWidth(1280);
    stage.setHeight(820);
    return opened;
  }

  @AfterEach
  void close() throws Exception {
    for (AutoCloseable part : closing.reversed()) {
      part.close();
    }
  }

  private CardSession card() {
    return fx(() -> window.workspace.current().orElseThrow());
  }

  private static void run(Runnable action) {
    fx(
        () -> {
          action.run();
          return null;
        });
  }

  /// Brings an input into sight, as one would by scrolling, until it stays there: what is only
  /// being laid out still moves.
  private void see(String id) {
    Node node = window.node(id, Node.class);
    ScrollPane form = window.node("form", ScrollPane.class);
    until(id + " in sight", () -> isSeen(node, form));
  }

  private static boolean isSeen(Node node, ScrollPane form) {
    form.getScene().getRoot().layout();
    Node content = form.getContent();
    double view = form.getViewportBounds().getHeight();
    double room = content.getLayoutBounds().getHeight() - view;
    double at = content.sceneToLocal(node.localToScene(node.getBoundsInLocal())).getCenterY();
    double top = form.getVvalue() * room;
    if (top + view / 4 < at && at < top + view * 3 / 4) {
      return true;
    }
    double wanted = Math.clamp((at - view / 2) / room, 0.0, 1.0);
    boolean there = Math.abs(wanted - form.getVvalue()) < 0.001;
    form.setVvalue(wanted);
    return there;
  }

  private void picture(String name) throws Exception {
    picture(name, window.stage.getScene());
  }

  private void picture(String name, Scene scene) throws Exception {
    CountDownLatch drawn = new CountDownLatch(1);
    run(
        () -> {
          // The browser engine draws on its own.
          PauseTransition pause = new PauseTransition(Duration.millis(600));
          pause.setOnFinished(event -> drawn.countDown());
          pause.play();
        });
    assertThat(drawn.await(Patience.SECONDS, TimeUnit.SECONDS)).isTrue();
    step++;
    Path file =
        Files.createDirectories(Path.of("target", "tour"))
            .resolve("%02d-%s.png".formatted(step, name));
    WritableImage image = fx(() -> scene.snapshot(null));
    ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", file.toFile());
    assertThat(file).isNotEmptyFile();
  }

  @Test
  void aMorning(FxRobot robot) throws Exception {
    picture("start");
    robot.clickOn("#empty-sample");
    window.select("003");
    window.untilPreviewHas("Wait Forgot");
    picture("open");

    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F).write("liyrex");
    until("one card found", () -> deckSize() == 1);
    picture("search");
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F).type(KeyCode.BACK_SPACE);
    until("all cards listed", () -> deckSize() == 5);

    robot.clickOn("#people-1-name").push(KeyCode.CONTROL, KeyCode.A).write("Ada & Ben");
    window.untilPreviewHas("Ada & Ben");
    picture("rename");

    String first = card().reading().data().people().get(0).avatar();
    String second = card().reading().data().people().get(1).avatar();
    enter(robot, "people-0-avatar", second);
    enter(robot, "people-1-avatar", first);
    assertThat(card().reading().data().people().get(0).avatar()).isEqualTo(second);
    picture("avatars");

    see("counts-sheet");
    robot.clickOn(cell(robot, "920")).type(KeyCode.DIGIT9).write("00").type(KeyCode.ENTER);
    assertThat(card().reading().data().people().get(1).tweets().balanced()).isFalse();
    picture("count-wrong");
    robot.clickOn("#people-1-tweets-balance-kept");
    assertThat(card().reading().data().people().get(1).tweets().balanced()).isTrue();

    see("tables-add");
    robot.clickOn("#tables-add");
    copy("Prompt\tLength\nMy dream is\t12\nI think\t34\n");
    see("table-0");
    robot.clickOn(cell(robot, "Column 1")).push(KeyCode.CONTROL, KeyCode.V);
    window.untilPreviewHas("My dream is");
    assertThat(card().text()).contains("| My dream is | 12 |");
    see("table-0");
    picture("table");

    see("metadata-license");
    robot.clickOn("#metadata-license").push(KeyCode.CONTROL, KeyCode.A).write("apache");
    until("offered", () -> popups().stream().anyMatch(AutoCompletePopup.class::isInstance));
    robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
    assertThat(card().text()).contains("license: apache-2.0\n");
    picture("license");
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(card().text()).doesNotContain("license: apache-2.0");
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);

    robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
    picture("changes");
    robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
    robot.clickOn("#theme");
    picture("source-dark");
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
    until("the palette", () -> !popups().isEmpty());
    picture("palette", fx(() -> popups().getLast().getScene()));
    robot.type(KeyCode.ESCAPE).push(KeyCode.CONTROL, KeyCode.DIGIT1);
    picture("form-dark");
    see("counts-sheet");
    robot.clickOn(cell(robot, "129"));
    picture("counts-dark");

    robot.push(KeyCode.CONTROL, KeyCode.S);
    until("saved", () -> window.workspace.unsaved().isEmpty());
    assertThat(Files.readString(deck.resolve(CARD))).isEqualTo(card().text());
    picture("saved");

    Path file = deck.resolve(CARD);
    enter(robot, "people-2-name", "Lio");
    Files.writeString(file, Files.readString(file).replace("gpt2", "gpt-2"));
    until("told", () -> card().onDisk().isPresent());
    picture("changed-elsewhere");
    robot.push(KeyCode.CONTROL, KeyCode.S);
    until("asked", () -> robot.lookup("#disk-both").tryQuery().isPresent());
    picture("both", fx(() -> robot.lookup("#disk-both").query().getScene()));
    robot.clickOn("#disk-both");
    until("merged and saved", () -> window.workspace.unsaved().isEmpty());
    assertThat(Files.readString(file)).contains("Lio</div>").contains("gpt-2");

    crashAndRecover(robot);
  }

  /// What the journal of a window that was killed holds comes back in the next one.
  private void crashAndRecover(FxRobot robot) throws Exception {
    enter(robot, "people-2-name", "Leo");
    Path kept = folder.resolve("unsaved");
    Path left = Files.createDirectory(folder.resolve("left"));
    until("kept", () -> leave(kept, left));
    run(window.stage::hide);
    Journal journal = new Journal(left);
    window = fx(() -> open(new Stage(), journal));
    Platform.runLater(
        () -> new Recovery(journal, new FxDialogs(window.stage)).offer(window.workspace));
    until("asked", () -> robot.lookup(".dialog-pane").tryQuery().isPresent());
    picture("asked", fx(() -> robot.lookup(".dialog-pane").query().getScene()));
    robot.type(KeyCode.ENTER);
    until("back", () -> !window.workspace.unsaved().isEmpty());
    window.untilPreviewHas("Leo");
    picture("recovered");
    run(window.stage::hide);
  }

  /// Leaves the journal as a kill would: the process that it belongs to is gone.
  ///
  /// @return whether what was typed last is in it
  private static boolean leave(Path kept, Path left) throws IOException {
    try (Stream<Path> files = Files.list(kept)) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        if (name.endsWith(".json") && Files.readString(file).contains("Leo")) {
          Files.copy(file, left.resolve(name.replaceFirst("-.*", "-" + GONE + ".json")));
          return true;
        }
      }
    }
    return false;
  }

  private static Node cell(FxRobot robot, String shown) {
    return robot
        .lookup(
            (Node found) ->
                found instanceof TableCell<?, ?> one
                    && one.isVisible()
                    && shown.equals(one.getText()))
        .query();
  }

  private static void copy(String text) {
    run(
        () -> {
          ClipboardContent content = new ClipboardContent();
          content.putString(text);
          Clipboard.getSystemClipboard().setContent(content);
        });
  }

  private static List<PopupWindow> popups() {
    return Window.getWindows().stream()
        .filter(PopupWindow.class::isInstance)
        .map(PopupWindow.class::cast)
        .toList();
  }

  private int deckSize() {
    return ((ListView<?>) window.stage.getScene().lookup("#deck")).getItems().size();
  }

  /// Pastes over what an input holds.
  private void enter(FxRobot robot, String id, String text) {
    copy(text);
    see(id);
    robot.clickOn("#" + id).push(KeyCode.CONTROL, KeyCode.A).push(KeyCode.CONTROL, KeyCode.V);
  }
}

package cardwright.app;

import static cardwright.app.TestWindow.fx;
import static cardwright.app.TestWindow.until;
import static org.assertj.core.api.Assertions.assertThat;

import cardwright.app.control.Sheet;
import cardwright.app.dialog.Dialogs;
import cardwright.app.session.CardSession;
import cardwright.deck.Journal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
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

  private TestWindow window;
  private int step;

  @Start
  void start(Stage stage) {
    window = new TestWindow(stage, folder);
    stage.setWidth(1280);
    stage.setHeight(820);
  }

  @AfterEach
  void close() {
    window.close();
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

  /// Brings an input into sight, as one would by scrolling.
  private void see(String id) {
    Node node = window.node(id, Node.class);
    ScrollPane form = window.node("form", ScrollPane.class);
    run(
        () -> {
          form.layout();
          Node content = form.getContent();
          double view = form.getViewportBounds().getHeight();
          double room = content.getLayoutBounds().getHeight() - view;
          double at = content.sceneToLocal(node.localToScene(node.getBoundsInLocal())).getCenterY();
          form.setVvalue(Math.clamp((at - view / 2) / room, 0.0, 1.0));
        });
  }

  private void picture(String name) throws Exception {
    CountDownLatch drawn = new CountDownLatch(1);
    run(
        () -> {
          // The browser engine draws on its own.
          PauseTransition pause = new PauseTransition(Duration.millis(600));
          pause.setOnFinished(event -> drawn.countDown());
          pause.play();
        });
    assertThat(drawn.await(10, TimeUnit.SECONDS)).isTrue();
    step++;
    Path file =
        Files.createDirectories(Path.of("target", "tour"))
            .resolve("%02d-%s.png".formatted(step, name));
    WritableImage image = fx(() -> window.stage.getScene().snapshot(null));
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
    enter("people-0-avatar", second);
    enter("people-1-avatar", first);
    assertThat(card().reading().data().people().get(0).avatar()).isEqualTo(second);
    picture("avatars");

    see("counts-sheet");
    Sheet counts = window.node("counts-sheet", Sheet.class);
    run(() -> counts.getGrid().setCellValue(3, 1, 900L));
    assertThat(card().reading().data().people().get(1).tweets().balanced()).isFalse();
    picture("count-wrong");
    Button balance = window.node("people-1-tweets-balance-kept", Button.class);
    run(balance::fire);
    assertThat(card().reading().data().people().get(1).tweets().balanced()).isTrue();

    see("tables-add");
    robot.clickOn("#tables-add");
    Sheet table = window.node("table-0", Sheet.class);
    run(
        () -> {
          ClipboardContent content = new ClipboardContent();
          content.putString("Prompt\tLength\nMy dream is\t12\nI think\t34\n");
          Clipboard.getSystemClipboard().setContent(content);
          table.select(0, 0);
          table.pasteClipboard();
        });
    window.untilPreviewHas("My dream is");
    assertThat(card().text()).contains("| My dream is | 12 |");
    see("table-0");
    picture("table");

    see("metadata-license");
    enter("metadata-license", "apache-2.0");
    assertThat(card().text()).contains("license: apache-2.0\n");
    picture("license");
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(card().text()).doesNotContain("license: apache-2.0");
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);

    robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
    picture("changes");
    robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
    run(() -> window.node("theme", Button.class).fire());
    picture("source-dark");
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
    picture("palette-open");
    robot.type(KeyCode.ESCAPE).push(KeyCode.CONTROL, KeyCode.DIGIT1);
    picture("form-dark");

    robot.push(KeyCode.CONTROL, KeyCode.S);
    until("saved", () -> window.workspace.unsaved().isEmpty());
    assertThat(Files.readString(folder.resolve(CARD))).isEqualTo(card().text());
    picture("saved");

    Path file = folder.resolve(CARD);
    Files.writeString(file, Files.readString(file).replace("gpt2", "gpt-2"));
    enter("people-2-name", "Lio");
    run(window.workspace::checkDisk);
    until("told", () -> card().onDisk().isPresent());
    picture("changed-elsewhere");
    window.answers.disk = Dialogs.DiskChoice.MERGE;
    robot.push(KeyCode.CONTROL, KeyCode.S);
    until("merged and saved", () -> window.workspace.unsaved().isEmpty());
    assertThat(Files.readString(file)).contains("Lio</div>").contains("gpt-2");

    crashAndRecover();
  }

  /// What the journal of a killed window holds comes back in the next one.
  private void crashAndRecover() throws Exception {
    Path file = folder.resolve(CARD);
    String base = Files.readString(file);
    Path journals = Files.createDirectory(folder.resolve("journals"));
    Journal journal = new Journal(journals);
    journal.keep(new Journal.Unsaved(file, base, base.replace("Lio", "Leo")));
    // It belongs to a process that is gone.
    try (Stream<Path> kept = Files.list(journals)) {
      Path own = kept.findFirst().orElseThrow();
      String name = own.getFileName().toString();
      Files.move(own, journals.resolve(name.replaceFirst("-.*", "-" + GONE + ".json")));
    }
    window.answers.recover = true;
    run(() -> new Recovery(journal, window.answers).offer(window.workspace));
    until("back", () -> !window.workspace.unsaved().isEmpty());
    window.untilPreviewHas("Leo");
    picture("recovered");
  }

  private int deckSize() {
    return ((ListView<?>) window.stage.getScene().lookup("#deck")).getItems().size();
  }

  private void enter(String id, String text) {
    TextField field = window.node(id, TextField.class);
    run(() -> field.setText(text));
  }
}

package cardwright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The screenless platform drags nothing, so that what a drag holds comes from the clipboard, which
/// a drag's contents are a kind of.
@ExtendWith(ApplicationExtension.class)
class FileDropTest {

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

  private static Clipboard holding(ClipboardContent content) {
    Clipboard.getSystemClipboard().setContent(content);
    return Clipboard.getSystemClipboard();
  }

  @Test
  void aFolderThatIsDroppedIsOpened(FxRobot robot) throws Exception {
    Path deck = Files.createDirectories(folder.resolve("deck"));
    Files.writeString(deck.resolve("a.md"), "# A\n");
    Files.writeString(deck.resolve("b.md"), "# B\n");
    FileDrop drop = new FileDrop(window.window.commands()::open);
    robot.interact(
        () -> {
          ClipboardContent content = new ClipboardContent();
          content.putFiles(List.of(deck.toFile()));
          assertThat(drop.take(holding(content))).isTrue();
        });
    TestWindow.until("opened", () -> window.workspace.entries().size() == 2);
    assertThat(window.workspace.roots()).containsExactly(deck);
  }

  @Test
  void whatIsNoFileIsNotTaken(FxRobot robot) {
    FileDrop drop = new FileDrop(window.window.commands()::open);
    robot.interact(
        () -> {
          ClipboardContent content = new ClipboardContent();
          content.putString("no file");
          assertThat(drop.take(holding(content))).isFalse();
        });
    assertThat(window.workspace.isOpen()).isFalse();
  }
}

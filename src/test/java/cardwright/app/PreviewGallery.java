package cardwright.app;

import static cardwright.app.TestWindow.fx;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Makes pictures of the preview for people to judge: `mvn test -Dtest=PreviewGallery`. Its name
/// keeps it out of the usual test run.
@ExtendWith(ApplicationExtension.class)
class PreviewGallery {

  private static final String HOSTILE =
      """
      ---
      license: mit
      tags: [a, b]
      ---

      # A card with things the Hub leaves out

      ![dead picture](https://pictures.invalid/a.png) and ![beside](missing.png "x")

      <script>alert(1)</script>

      <div onclick="x()" style="position: fixed; color: red">A *div* with a handler.</div>

      <form action="https://e.example"><input name="a"><button>Go</button></form>

      <iframe src="https://e.example/"></iframe>

      A [link](https://huggingface.co/docs) and more text.
      """;

  @TempDir Path folder;

  private TestWindow window;

  @Start
  void start(Stage stage) {
    window = new TestWindow(stage, folder.resolve("sample"));
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void allLooks() throws Exception {
    width(1360);
    fire("empty-sample");
    look("000", "persoverant", "preview-000");
    look("001", "pupsona", "preview-001");
    look("002", "Liza", "preview-002");
    look("003", "Wait Forgot", "preview-003");
    look("004", "aito.eth", "preview-004");
    fire("preview-dark");
    picture("preview-dark");
    fire("preview-phone");
    picture("preview-phone-dark");
    fire("preview-dark");
    fire("preview-zoom-in");
    fire("preview-zoom-in");
    picture("preview-phone-zoomed");
    fire("preview-phone");
    fire("preview-zoom-reset");
    focus("people-0-name");
    picture("preview-follows");
    width(800);
    picture("preview-narrow");
    width(1360);
    open();
    picture("preview-removals");
    fire("preview-removals");
    picture("preview-removals-window");
    Path list = fx(() -> Snapshots.take(Window.getWindows().getLast().getScene(), "removals-list"));
    assertThat(list).isNotEmptyFile();
    fire("preview-as-written");
    picture("preview-as-written");
    fire("theme");
    fire("preview-as-the-hub");
    picture("preview-window-dark");
    fire("preview-removals");
    Path dark = fx(() -> Snapshots.take(Window.getWindows().getLast().getScene(), "removals-dark"));
    assertThat(dark).isNotEmptyFile();
  }

  private void open() throws Exception {
    Path card = Files.createDirectories(folder.resolve("hostile")).resolve("README.md");
    Files.writeString(card, HOSTILE);
    run(() -> window.workspace.open(List.of(card)));
    window.untilPreviewHas("things the Hub leaves out");
  }

  private void look(String card, String text, String name) throws Exception {
    window.select(card);
    window.untilPreviewHas(text);
    picture(name);
  }

  private void fire(String id) {
    ButtonBase button = window.node(id, ButtonBase.class);
    run(button::fire);
  }

  private void focus(String id) {
    Node node = window.node(id, Node.class);
    run(node::requestFocus);
  }

  private void width(double pixels) {
    run(() -> window.stage.setWidth(pixels));
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

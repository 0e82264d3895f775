package cardwright.app;

import static cardwright.app.TestWindow.fx;
import static cardwright.app.TestWindow.until;
import static org.assertj.core.api.Assertions.assertThat;

import cardwright.app.dialog.FxDialogs;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What is typed into a dialog shows its emoji below, and the dialog has room for it.
@ExtendWith(ApplicationExtension.class)
class DialogEmojiTest {

  private static final String ROBOT = "\uD83E\uDD16";

  @TempDir Path folder;

  private TestWindow window;
  private final AtomicInteger inputs = new AtomicInteger();

  @Start
  void start(Stage stage) {
    window = new TestWindow(stage, folder);
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void everyInputShowsItsEmoji(FxRobot robot) throws Exception {
    robot.clickOn("#empty-sample");
    window.select("003");
    DialogVisit visit = new DialogVisit(window);
    for (String id : List.of("table-export", "export-pages", "export-picture")) {
      visit.ofAction(id, scene -> check(id, scene));
    }
    FxDialogs asked = new FxDialogs(window.stage);
    visit.of(
        () -> asked.askNewCard(List.of("huggingtweets-2021-07")), scene -> check("new", scene));
    visit.of(() -> asked.askName("003.md"), scene -> check("rename", scene));
    Path data = Files.writeString(folder.resolve("data.csv"), "who,says\nAnn,Hello\n");
    visit.ofAction(
        "make-cards",
        scene -> {
          check("wizard-1", scene);
          set(scene, "wizard-data", data.toString());
          next(scene, "mapping-name");
          check("wizard-2", scene);
        });
    assertThat(inputs).hasValue(10);
  }

  private static void set(Scene scene, String id, String text) {
    fx(
        () -> {
          ((TextInputControl) scene.lookup("#" + id)).setText(text);
          return null;
        });
  }

  private static void next(Scene scene, String id) {
    Button next = (Button) fx(() -> scene.lookup("#wizard-next"));
    until("next", () -> !next.isDisabled());
    fx(
        () -> {
          next.fire();
          return null;
        });
    until(id, () -> scene.lookup("#" + id) != null);
  }

  /// Inputs of a handle or a number take no emoji.
  private static List<TextInputControl> inputs(Scene scene) {
    return fx(
        () ->
            scene.getRoot().lookupAll("*").stream()
                .filter(TextInputControl.class::isInstance)
                .map(TextInputControl.class::cast)
                .filter(input -> input.isEditable() && input.isVisible())
                .filter(
                    input ->
                        !(input.getParent() instanceof ComboBox)
                            && !(input.getParent() instanceof Spinner)
                            && !"new-handle".equals(input.getId()))
                .toList());
  }

  private void check(String name, Scene scene) {
    for (TextInputControl input : inputs(scene)) {
      inputs.incrementAndGet();
      fx(
          () -> {
            input.setText("a " + ROBOT + " b");
            return null;
          });
      until(name + ": pictures of " + input.getId(), () -> pictured(input));
    }
    try {
      Snapshots.takeSettled(scene, "dialog-emoji-" + name);
    } catch (Exception e) {
      throw new AssertionError(name, e);
    }
    assertThat(fx(() -> hasRoom(scene.getRoot(), scene))).as(name + ": room for all").isTrue();
    assertThat(fx(() -> areApart(scene.getRoot()))).as(name + ": nothing over a strip").isTrue();
  }

  private static boolean pictured(TextInputControl input) {
    return input.getParent().lookup(".emoji-strip") instanceof Node strip
        && strip.isVisible()
        && strip.lookupAll(".image-view").stream()
            .anyMatch(picture -> ROBOT.equals(picture.getAccessibleText()));
  }

  /// Whether every strip, input and button lies within the dialog and has the height it wants.
  private static boolean hasRoom(Parent root, Scene scene) {
    return root.lookupAll(".emoji-strip, .text-input, .button").stream()
        .filter(Node::isManaged)
        .allMatch(
            node -> {
              Bounds bounds = node.localToScene(node.getLayoutBounds());
              return bounds.getMinY() >= 0
                  && bounds.getMaxY() <= scene.getHeight() + 0.5
                  && bounds.getHeight() + 0.5 >= node.prefHeight(-1);
            });
  }

  private static boolean areApart(Parent root) {
    return root.lookupAll(".emoji-strip").stream()
        .filter(Node::isVisible)
        .map(node -> node.localToScene(node.getLayoutBounds()))
        .noneMatch(
            strip ->
                root.lookupAll(".text-input, .button, .check-box").stream()
                    .map(node -> node.localToScene(node.getLayoutBounds()))
                    .anyMatch(other -> other.intersects(strip)));
  }
}

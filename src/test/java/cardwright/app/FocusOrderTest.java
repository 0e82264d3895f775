package cardwright.app;

import static cardwright.app.TestWindow.fx;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Tab goes through the window in the order in which it is read, comes to everything, and is caught
/// nowhere.
@ExtendWith(ApplicationExtension.class)
class FocusOrderTest {

  private static final int MOST_STEPS = 400;

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

  private Node owner() {
    return fx(() -> window.stage.getScene().getFocusOwner());
  }

  /// The ids that Tab comes to, once around.
  private List<String> round(FxRobot robot, KeyCode... keys) {
    List<String> ids = new ArrayList<>();
    Node first = owner();
    Node before = null;
    for (int step = 0; step < MOST_STEPS; step++) {
      Node owner = owner();
      if (owner == first && before != null) {
        return ids;
      }
      String id = fx(owner::getId);
      // In a sheet the focus stays while the keys go from cell to cell.
      if (id != null && owner != before) {
        ids.add(id);
      }
      before = owner;
      robot.push(keys);
    }
    throw new AssertionError("Tab does not come around: " + ids);
  }

  private List<String> reachable() {
    List<String> ids = new ArrayList<>();
    fx(
        () -> {
          collect(window.stage.getScene().getRoot(), ids);
          return null;
        });
    return ids;
  }

  private static void collect(Node node, List<String> ids) {
    boolean control = node instanceof Button || node instanceof TextInputControl;
    if (!node.isVisible() || node.isDisabled()) {
      return;
    }
    if (control && node.isFocusTraversable() && node.getId() != null) {
      ids.add(node.getId());
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, ids));
    }
  }

  @Test
  void tabGoesThroughTheWindowInReadingOrderAndComesToAllOfIt(FxRobot robot) {
    robot.clickOn("#empty-sample");
    window.select("003");
    window.untilPreviewHas("Liyrex");
    robot.interact(() -> window.stage.getScene().lookup("#deck-search").requestFocus());
    List<String> order = round(robot, KeyCode.TAB);
    assertThat(order)
        .containsSubsequence(
            "deck-search",
            "deck",
            "people-0-name",
            "people-0-avatar",
            "people-1-name",
            "people-2-name",
            "handles",
            "links-report",
            "metadata-license");
    assertThat(order).containsAll(reachable());
  }

  @Test
  void shiftTabGoesTheOtherWay(FxRobot robot) {
    robot.clickOn("#empty-sample");
    window.select("000");
    window.untilPreviewHas("Perso");
    robot.interact(() -> window.stage.getScene().lookup("#people-0-avatar").requestFocus());
    List<String> back = round(robot, KeyCode.SHIFT, KeyCode.TAB);
    assertThat(back).containsSubsequence("people-0-avatar", "people-0-name", "deck", "deck-search");
  }
}

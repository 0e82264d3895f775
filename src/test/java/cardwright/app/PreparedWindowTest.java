package cardwright.app;

import static cardwright.app.TestWindow.fx;
import static cardwright.app.TestWindow.until;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ListView;
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
import org.testfx.util.WaitForAsyncUtils;

/// What is made ready in a window without a deck is not seen, not reached, and gone with the first
/// card.
@ExtendWith(ApplicationExtension.class)
class PreparedWindowTest {

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

  private void prepare() {
    fx(
        () -> {
          window.window.prepareForDeck();
          return null;
        });
  }

  private boolean isSeen(String id) {
    for (Node at = window.stage.getScene().lookup("#" + id); at != null; at = at.getParent()) {
      if (!at.isVisible()) {
        return false;
      }
      if (at.getParent() == null) {
        return true;
      }
    }
    return false;
  }

  private boolean isStyled() {
    return window.stage.getScene().lookup("#deck") instanceof ListView<?> list
        && list.getSkin() != null;
  }

  @Test
  void thePartsAreStyledButNotSeen() {
    assertThat(fx(this::isStyled)).isFalse();
    prepare();
    until("styled", this::isStyled);
    until("the whole form", () -> window.stage.getScene().lookup("#own-text") != null);
    assertThat(fx(() -> isSeen("deck"))).isFalse();
    assertThat(fx(() -> isSeen("form"))).isFalse();
    assertThat(fx(() -> isSeen("empty"))).isTrue();
    assertThat(fx(() -> window.workspace.current())).isEmpty();
  }

  @Test
  void keysDoNotReachThem(FxRobot robot) {
    prepare();
    until("the whole form", () -> window.stage.getScene().lookup("#own-text") != null);
    fx(
        () -> {
          window.stage.getScene().lookup("#empty-open").requestFocus();
          return null;
        });
    List<String> reached = new ArrayList<>();
    Node split = fx(() -> window.stage.getScene().lookup(".split-pane"));
    for (int i = 0; i < 20; i++) {
      robot.push(KeyCode.TAB);
      Node focused = fx(() -> window.stage.getScene().getFocusOwner());
      reached.add(String.valueOf(focused.getId()));
      for (Node at = focused; at != null; at = at.getParent()) {
        assertThat(at).as("reached %s", focused).isNotSameAs(split);
      }
    }
    assertThat(reached).contains("empty-open", "empty-sample");
  }

  @Test
  void theFirstDeckTakesTheirPlace(FxRobot robot) {
    prepare();
    until("styled", this::isStyled);
    robot.clickOn("#empty-sample");
    window.select("000");
    assertThat(fx(() -> isSeen("deck"))).isTrue();
    assertThat(fx(() -> isSeen("form"))).isTrue();
    assertThat(fx(() -> isSeen("empty"))).isFalse();
    assertThat(fx(() -> window.stage.getScene().getRoot().lookupAll("#own-text"))).hasSize(1);
    String name = window.node("people-0-name", TextField.class).getText();
    assertThat(name).isNotEmpty();
    assertThat(fx(() -> window.workspace.current().orElseThrow().text())).contains(name);
  }

  @Test
  void nothingIsLeftOfWhatItWasTriedWith(FxRobot robot) {
    prepare();
    until("the whole form", () -> window.stage.getScene().lookup("#own-text") != null);
    TextField handles = window.node("handles", TextField.class);
    String example = fx(handles::getText);
    assertThat(example).isNotEmpty();
    assertThat(fx(() -> window.stage.getTitle())).doesNotContain("example");
    robot.clickOn("#empty-sample");
    window.select("000");
    window.untilPreviewHas("Verant");
    assertThat(window.node("handles", TextField.class).getText())
        .isNotEmpty()
        .doesNotContain(example);
    assertOnlyTheSample();
  }

  @Test
  void aDeckMayBeOpenedAtAnyStep() {
    for (int frames = 0; frames < 12; frames += 3) {
      window.close();
      fx(
          () -> {
            window.stage.hide();
            window = new TestWindow(new Stage(), folder);
            return null;
          });
      prepare();
      WaitForAsyncUtils.waitForFxEvents(frames);
      fx(
          () -> {
            window.window.commands().openSample();
            return null;
          });
      window.select("000");
      assertOnlyTheSample();
    }
  }

  private void assertOnlyTheSample() {
    until("all found", () -> !window.workspace.isScanning());
    ListView<?> list = window.node("deck", ListView.class);
    assertThat(fx(() -> List.copyOf(list.getItems())))
        .hasSize(5)
        .isEqualTo(fx(() -> List.copyOf(window.workspace.entries())));
    assertThat(fx(() -> list.getSelectionModel().getSelectedItem()))
        .isSameAs(fx(() -> window.workspace.selected().orElseThrow()));
    assertThat(fx(() -> window.stage.getScene().getRoot().lookupAll("#people-0-name"))).hasSize(1);
    assertThat(window.node("people-0-name", TextField.class).getText()).contains("Verant");
  }

  @Test
  void anOpenDeckStays(FxRobot robot) {
    robot.clickOn("#empty-sample");
    window.select("000");
    String name = window.node("people-0-name", TextField.class).getText();
    prepare();
    assertThat(fx(() -> isSeen("deck"))).isTrue();
    assertThat(window.node("people-0-name", TextField.class).getText()).isEqualTo(name);
  }
}

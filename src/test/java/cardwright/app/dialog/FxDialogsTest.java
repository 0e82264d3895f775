package cardwright.app.dialog;

import static cardwright.app.Patience.until;
import static org.assertj.core.api.Assertions.assertThat;

import cardwright.app.Patience;
import cardwright.app.dialog.Dialogs.Recover;
import cardwright.app.session.DeckActions.NewCard;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The real dialogs, answered by mouse and keyboard.
@ExtendWith(ApplicationExtension.class)
class FxDialogsTest {

  private FxDialogs dialogs;

  @Start
  void start(Stage stage) {
    stage.setScene(new Scene(new StackPane(), 900, 600));
    stage.show();
    dialogs = new FxDialogs(stage);
  }

  private static <T> CompletableFuture<T> ask(FxRobot robot, Supplier<T> question, String shown)
      throws Exception {
    CompletableFuture<T> answer = new CompletableFuture<>();
    Platform.runLater(() -> answer.complete(question.get()));
    until("the question", () -> robot.lookup(shown).tryQuery().isPresent());
    WaitForAsyncUtils.waitForFxEvents();
    return answer;
  }

  private static boolean disabled(FxRobot robot, String id) {
    return robot.lookup(id).<Node>query().isDisabled();
  }

  private static String label(FxRobot robot, String id) {
    return robot.lookup(id).<Label>query().getText();
  }

  @Test
  void aNewCardIsNamedAfterItsHandleUntilItIsNamedItself(FxRobot robot) throws Exception {
    List<String> layouts = List.of("older", "newer");
    CompletableFuture<Optional<NewCard>> answer =
        ask(robot, () -> dialogs.askNewCard(layouts), "#new-person");
    assertThat(disabled(robot, "#new-ok")).isTrue();
    robot.clickOn("#new-person").write("Ann");
    assertThat(label(robot, "#new-wrong")).isEmpty();
    robot.clickOn("#new-handle").write("an n");
    assertThat(disabled(robot, "#new-ok")).isTrue();
    assertThat(label(robot, "#new-wrong")).contains("letters, digits");
    robot.push(KeyCode.CONTROL, KeyCode.A).write("ann");
    assertThat(robot.lookup("#new-name").<TextField>query().getText()).isEqualTo("ann");
    assertThat(disabled(robot, "#new-ok")).isFalse();
    robot.type(KeyCode.ENTER);
    assertThat(answer.get(Patience.SECONDS, TimeUnit.SECONDS))
        .contains(new NewCard("ann", "newer", "Ann", "ann"));
  }

  @Test
  void aNameThatIsNoneCannotBeGiven(FxRobot robot) throws Exception {
    CompletableFuture<Optional<String>> answer =
        ask(robot, () -> dialogs.askName("old"), "#rename-name");
    robot.clickOn("#rename-name").push(KeyCode.CONTROL, KeyCode.A).write("a/b");
    assertThat(disabled(robot, "#rename-ok")).isTrue();
    assertThat(label(robot, "#rename-wrong")).contains("No file");
    robot.push(KeyCode.CONTROL, KeyCode.A).write("new").type(KeyCode.ENTER);
    assertThat(answer.get(Patience.SECONDS, TimeUnit.SECONDS)).contains("new");
    CompletableFuture<Optional<String>> left =
        ask(robot, () -> dialogs.askName("old"), "#rename-name");
    robot.type(KeyCode.ESCAPE);
    assertThat(left.get(Patience.SECONDS, TimeUnit.SECONDS)).isEmpty();
  }

  @Test
  void whatWasNotSavedIsBroughtBackByEnterAndDroppedByItsButton(FxRobot robot) throws Exception {
    CompletableFuture<Recover> back =
        ask(robot, () -> dialogs.askRecover(List.of("a.md", "b.md")), ".dialog-pane");
    robot.type(KeyCode.ENTER);
    assertThat(back.get(Patience.SECONDS, TimeUnit.SECONDS)).isEqualTo(Recover.BRING_BACK);
    CompletableFuture<Recover> drop =
        ask(robot, () -> dialogs.askRecover(List.of("a.md")), ".dialog-pane");
    robot.clickOn("#recover-drop");
    assertThat(drop.get(Patience.SECONDS, TimeUnit.SECONDS)).isEqualTo(Recover.DROP);
  }

  @Test
  void theAddressOfALinkStandsApartFromTheEdge(FxRobot robot) throws Exception {
    CompletableFuture<Boolean> open =
        ask(robot, () -> dialogs.confirmLink("https://a.example/b"), ".dialog-pane");
    Node area = robot.lookup(".dialog-pane .text-area").query();
    assertThat(area.localToScene(area.getLayoutBounds()).getMinX()).isGreaterThanOrEqualTo(8);
    robot.type(KeyCode.ESCAPE);
    assertThat(open.get(Patience.SECONDS, TimeUnit.SECONDS)).isFalse();
  }

  @Test
  void escapeDropsNothingThatWasNotSaved(FxRobot robot) throws Exception {
    CompletableFuture<Recover> later =
        ask(robot, () -> dialogs.askRecover(List.of("a.md")), ".dialog-pane");
    // The platform's picture is of another look than the window.
    assertThat(robot.lookup(".dialog-pane").<DialogPane>query().getGraphic()).isNull();
    robot.type(KeyCode.ESCAPE);
    assertThat(later.get(Patience.SECONDS, TimeUnit.SECONDS)).isEqualTo(Recover.LATER);
  }
}

package cardwright.app.form;

import static cardwright.app.Patience.until;
import static org.assertj.core.api.Assertions.assertThat;

import cardwright.app.DoubleClick;
import cardwright.app.session.CardSession;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class MetadataPaneTest {

  private static final String CARD =
      """
      ---
      language:
      - en
      - fr
      license: mit # as agreed
      tags:
      - a
      - b
      thumbnail: https://a.example/t.png
      widget:
      - text: "Hello"
      - src: https://a.example/x.wav
      - text: Bye
      ---
      # Card
      """;

  private static final KeyEvent DOWN =
      new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.DOWN, false, false, false, false);

  private FormFixture form;

  @Start
  void start(Stage stage) {
    form = new FormFixture(stage);
  }

  @Test
  void showsValuesListsAndPrompts() {
    form.show(CARD);
    assertThat(form.text("metadata-license")).isEqualTo("mit");
    assertThat(form.has("metadata-language-1-remove")).isTrue();
    assertThat(form.has("metadata-tags-1-remove")).isTrue();
    assertThat(form.has("metadata-tags-2-remove")).isFalse();
    assertThat(form.text("metadata-thumbnail")).isEqualTo("https://a.example/t.png");
    assertThat(form.text("metadata-widget-0-text")).isEqualTo("Hello");
    assertThat(form.text("metadata-widget-2-text")).isEqualTo("Bye");
    assertThat(form.has("metadata-widget-1-text")).isFalse();
    assertThat(form.text("metadata-pipeline-tag")).isEmpty();
    assertThat(form.node("metadata-empty").isVisible()).isFalse();
  }

  @Test
  void aValueChangesOnlyItsPlace() {
    CardSession card = form.show(CARD);
    form.enter("metadata-license", "apache-2.0");
    assertThat(card.text()).isEqualTo(CARD.replace("license: mit", "license: apache-2.0"));
    form.enter("metadata-widget-2-text", "So long");
    assertThat(card.reading().text()).contains("- text: So long\n");
  }

  @Test
  void aTagIsAddedAndRemoved(FxRobot robot) {
    CardSession card = form.show(CARD);
    form.click(robot, "#metadata-tags-add").write("c").type(KeyCode.ENTER);
    assertThat(card.text()).isEqualTo(CARD.replace("- b\n", "- b\n- c\n"));
    assertThat(form.text("metadata-tags-add")).isEmpty();
    form.click(robot, "#metadata-tags-0-remove");
    assertThat(card.text()).isEqualTo(CARD.replace("- a\n- b\n", "- b\n- c\n"));
  }

  @Test
  void aKeyThatIsMissingIsAddedAndRemovedAgain() {
    CardSession card = form.show(CARD);
    form.enter("metadata-library-name", "transformers");
    assertThat(card.text()).contains("library_name: transformers\n");
    form.enter("metadata-library-name", "");
    assertThat(card.text()).isEqualTo(CARD);
  }

  @Test
  void aCardWithoutFrontMatterSaysSo() {
    form.show("# Card\n");
    assertThat(form.node("metadata-empty").isVisible()).isTrue();
  }

  @Test
  void chipsMoveAndGoByKeyboard(FxRobot robot) {
    CardSession card = form.show(CARD);
    form.run(() -> form.node("metadata-tags-0").requestFocus());
    robot.push(KeyCode.ALT, KeyCode.RIGHT);
    assertThat(card.text()).isEqualTo(CARD.replace("- a\n- b\n", "- b\n- a\n"));
    assertThat(form.node("metadata-tags-1").isFocused()).isTrue();
    robot.push(KeyCode.DELETE);
    assertThat(card.text()).isEqualTo(CARD.replace("- a\n- b\n", "- b\n"));
    form.run(card::undo);
    form.run(card::undo);
    assertThat(card.text()).isEqualTo(CARD);
  }

  /// What a drag ends with. The robot cannot drag: on the Headless platform the node that was
  /// pressed does not get the events of a mouse that has left it.
  private void drag(Node from, Node to) {
    form.run(
        () -> {
          Bounds at = to.localToScene(to.getBoundsInLocal());
          double x = at.getMinX() + 3;
          double y = at.getCenterY();
          for (var type : List.of(MouseEvent.MOUSE_DRAGGED, MouseEvent.MOUSE_RELEASED)) {
            from.fireEvent(
                new MouseEvent(
                    type,
                    x,
                    y,
                    x,
                    y,
                    MouseButton.PRIMARY,
                    1,
                    false,
                    false,
                    false,
                    false,
                    true,
                    false,
                    false,
                    false,
                    false,
                    false,
                    null));
          }
        });
  }

  @Test
  void aChipIsDraggedAndEdited(FxRobot robot) {
    CardSession card = form.show(CARD);
    drag(form.node("metadata-language-1"), form.node("metadata-language-0"));
    assertThat(card.text()).isEqualTo(CARD.replace("- en\n- fr\n", "- fr\n- en\n"));
    form.bringIntoSight("#metadata-tags-1 .label");
    Node chip = form.node("metadata-tags-1");
    DoubleClick.on(
        robot, chip.lookup(".label"), () -> chip.lookup("#metadata-tags-1-edit") != null);
    form.enter("metadata-tags-1-edit", "new");
    robot.type(KeyCode.ENTER);
    assertThat(card.text()).contains("- a\n- new\n");
    form.run(card::undo);
    assertThat(card.text()).isEqualTo(CARD.replace("- en\n- fr\n", "- fr\n- en\n"));
  }

  @Test
  void aLicenseIsFoundByItsNameAndPicked(FxRobot robot) {
    CardSession card = form.show(CARD);
    form.bringIntoSight("#metadata-license");
    robot.clickOn("#metadata-license").push(KeyCode.CONTROL, KeyCode.A).write("boost");
    assertThat(form.text("metadata-license-problem-0")).startsWith("\"license\" must be one of [");
    until("the choices", () -> robot.lookup(".auto-complete-popup").tryQuery().isPresent());
    robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
    assertThat(card.text()).isEqualTo(CARD.replace("license: mit", "license: bsl-1.0"));
    assertThat(form.has("metadata-license-problem-0")).isFalse();
    form.run(card::undo);
    assertThat(card.text()).isEqualTo(CARD);
  }

  @Test
  void aListThatShowsFollowsWhatIsTypedAtOnce(FxRobot robot) {
    form.show(CARD);
    form.bringIntoSight("#metadata-license");
    robot.clickOn("#metadata-license").push(KeyCode.CONTROL, KeyCode.A).write("a");
    until("a line is marked", () -> isMarked(robot, 0));
    TextField license = (TextField) form.node("metadata-license");
    ListView<?> list = robot.lookup(".auto-complete-popup .list-view").queryAs(ListView.class);
    List<Object> offered = new ArrayList<>();
    form.run(
        () -> {
          license.setText("apache");
          offered.addAll(list.getItems());
        });
    assertThat(offered).singleElement().asString().contains("apache-2.0");
  }

  @Test
  void allChoicesAreShownByTheButton(FxRobot robot) {
    CardSession card = form.show(CARD);
    form.click(robot, "#metadata-pipeline-tag-choices");
    until("a line is marked", () -> isMarked(robot, 0));
    robot.type(KeyCode.DOWN);
    until("a line is marked", () -> isMarked(robot, 1));
    robot.type(KeyCode.ENTER);
    assertThat(card.text()).contains("pipeline_tag: token-classification\n");
  }

  @Test
  void aKeyInTheFirstFrameMovesInTheChoices(FxRobot robot) {
    form.show(CARD);
    Node field = form.node("metadata-pipeline-tag");
    ListChangeListener<Window> pressing = pressingDownAtOnce(field);
    form.run(() -> Window.getWindows().addListener(pressing));
    try {
      form.click(robot, "#metadata-pipeline-tag-choices");
      until("a line is marked", () -> isMarked(robot, 1));
    } finally {
      form.run(() -> Window.getWindows().removeListener(pressing));
    }
  }

  /// Presses Down as soon as a list has marked its first line, before the window's next frame.
  private static ListChangeListener<Window> pressingDownAtOnce(Node field) {
    return change -> {
      while (change.next()) {
        for (Window window : change.getAddedSubList()) {
          if (window.getScene().getRoot().lookup(".list-view") instanceof ListView<?> list) {
            list.getSelectionModel()
                .selectedIndexProperty()
                .when(window.showingProperty())
                .subscribe((_, line) -> pressDown(field, line.intValue()));
          }
        }
      }
    };
  }

  private static void pressDown(Node field, int line) {
    if (line == 0) {
      Event.fireEvent(field, DOWN);
    }
  }

  /// The list marks its first line a moment after it is there.
  private static boolean isMarked(FxRobot robot, int line) {
    return robot
        .lookup(".auto-complete-popup .list-view")
        .tryQueryAs(ListView.class)
        .filter(list -> list.getSelectionModel().getSelectedIndex() == line)
        .isPresent();
  }

  @Test
  void whatTheHubRefusesIsToldAndMendedAtTheField(FxRobot robot) {
    CardSession card = form.show("---\nlicense: Apache 2.0\ntags: one\n---\n# Card\n");
    assertThat(form.text("metadata-license-problem-0")).contains("must be one of");
    form.click(robot, "#metadata-license-fix-0");
    assertThat(card.text()).isEqualTo("---\nlicense: apache-2.0\ntags: one\n---\n# Card\n");
    assertThat(form.has("metadata-license-problem-0")).isFalse();
    assertThat(form.text("metadata-tags-problem-0")).startsWith("\"tags\" must be an array");
    form.run(card::undo);
    assertThat(form.text("metadata-license-problem-0")).contains("must be one of");
  }

  @Test
  void aKeyOfTheCardsOwnIsEditedAsYaml(FxRobot robot) {
    String text = "---\nmine:\n  a: [1,  2]\n  # note\n  b: x\nlicense: mit # as agreed\n---\n";
    CardSession card = form.show(text);
    assertThat(form.text("metadata-mine")).isEqualTo("a: [1,  2]\n# note\nb: x");
    form.enter("metadata-mine", "a: [1,  2");
    assertThat(form.node("metadata-mine-trouble").isVisible()).isTrue();
    assertThat(card.text()).isEqualTo(text);
    form.enter("metadata-mine", "a: [1,  2, 3]\n# note\nb: x");
    assertThat(form.node("metadata-mine-trouble").isVisible()).isFalse();
    assertThat(card.text()).isEqualTo(text.replace("2]", "2, 3]"));
    form.click(robot, "#metadata-mine-remove");
    assertThat(card.text()).isEqualTo("---\nlicense: mit # as agreed\n---\n");
    form.run(card::undo);
    form.run(card::undo);
    assertThat(card.text()).isEqualTo(text);
  }

  @Test
  void furtherFieldsAreAddedByMenuOrByName(FxRobot robot) {
    CardSession card = form.show("---\nlicense: other\n---\n# Card\n");
    form.enter("metadata-license-name", "mine");
    form.enter("metadata-license-link", "LICENSE");
    assertThat(card.text())
        .isEqualTo("---\nlicense: other\nlicense_name: mine\nlicense_link: LICENSE\n---\n# Card\n");
    form.click(robot, "#metadata-new-key").write("co2_eq_emissions").type(KeyCode.ENTER);
    form.enter("metadata-co2-eq-emissions-emissions", "12.5");
    form.enter("metadata-co2-eq-emissions-source", "code");
    assertThat(card.text()).contains("co2_eq_emissions:\n  emissions: 12.5\n  source: code\n");
    form.click(robot, "#metadata-new-key").write("quantized_by").type(KeyCode.ENTER).write("me");
    assertThat(card.text()).contains("quantized_by: me\n");
    MenuButton more = (MenuButton) form.node("metadata-more");
    form.run(more::show);
    form.run(
        () ->
            more.getItems().stream()
                .filter(item -> "add-extra_gated_prompt".equals(item.getId()))
                .findFirst()
                .orElseThrow()
                .fire());
    form.enter("metadata-extra-gated-prompt", "One\nTwo");
    assertThat(card.reading().frontMatter().values())
        .containsEntry("extra_gated_prompt", "One\nTwo");
  }

  @Test
  void promptsAreAddedMovedAndRemoved(FxRobot robot) {
    CardSession card = form.show(CARD);
    assertThat(form.text("metadata-widget-1")).isEqualTo("src: https://a.example/x.wav");
    form.click(robot, "#metadata-widget-add").write("More").type(KeyCode.ENTER);
    assertThat(card.text()).contains("- text: Bye\n- text: More\n---");
    form.click(robot, "#widget-3-up");
    assertThat(card.text()).contains("- text: More\n- text: Bye\n---");
    form.click(robot, "#metadata-widget-0-text").push(KeyCode.ALT, KeyCode.DOWN);
    assertThat(card.text()).contains("- src: https://a.example/x.wav\n- text: \"Hello\"\n");
    form.click(robot, "#widget-1-remove");
    assertThat(card.text()).doesNotContain("Hello");
    for (int i = 0; i < 4; i++) {
      form.run(card::undo);
    }
    assertThat(card.text()).isEqualTo(CARD);
  }

  @Test
  void aLongTagStaysWithinANarrowForm() {
    form.show(CARD.replace("- a\n", "- " + "long-".repeat(40) + "\n"));
    form.run(() -> form.scene().getWindow().setWidth(320));
    WaitForAsyncUtils.waitForFxEvents();
    Node remove = form.node("metadata-tags-0-remove");
    double end = form.form.localToScene(form.form.getLayoutBounds()).getMaxX();
    assertThat(remove.localToScene(remove.getLayoutBounds()).getMaxX()).isLessThan(end);
  }

  @Test
  void theThumbnailIsShownOnceItsAddressIsAlive() {
    form.pictures.put("https://a.example/t.png", new WritableImage(1200, 630));
    form.show(CARD);
    ImageView picture = (ImageView) form.node("thumbnail-picture");
    until("the picture", () -> picture.getImage() != null);
    form.enter("metadata-thumbnail", "https://a.example/dead.png");
    until("no picture", () -> picture.getImage() == null);
    assertThat(form.node("thumbnail-state").isVisible()).isTrue();
    until("its state", () -> form.text("thumbnail-state").equals("The picture cannot be loaded."));
  }
}

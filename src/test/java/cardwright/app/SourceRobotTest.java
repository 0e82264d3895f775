package cardwright.app;

import static cardwright.app.TestWindow.fx;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import cardwright.app.session.CardSession;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.fxmisc.richtext.CodeArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The source beside the form: one text, one history; and the problems of the card.
@ExtendWith(ApplicationExtension.class)
class SourceRobotTest {

  private static final String HOSTILE =
      "\uFEFF---\r\nlicense: MIT\r\ntags: one\r---\r\n\r\nA\0line\rand <b>another</b>\nthe end";

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

  private CardSession card() {
    return fx(() -> window.workspace.current().orElseThrow());
  }

  private CodeArea area() {
    return window.node("source", CodeArea.class);
  }

  private void caretAfter(String text) {
    CodeArea area = area();
    fx(
        () -> {
          area.moveTo(area.getText().indexOf(text) + text.length());
          area.requestFollowCaret();
          area.requestFocus();
          return null;
        });
  }

  private void openHostile(FxRobot robot) throws IOException {
    Files.writeString(folder.resolve("hostile.md"), HOSTILE);
    fx(
        () -> {
          window.window.commands().open(List.of(folder));
          return null;
        });
    window.select("hostile");
    window.node("tab-source", Node.class);
    robot.clickOn("#tab-source");
    TestWindow.until("the text", () -> area().getText().contains("the end"));
  }

  @Test
  void typingChangesTheFormAndTheFormChangesTheText(FxRobot robot) {
    robot.clickOn("#empty-sample");
    window.select("003");
    String before = card().text();
    robot.clickOn("#tab-source");
    caretAfter("| Retweets | 1294");
    robot.write("5");
    assertThat(card().text()).isEqualTo(before.replace("Retweets | 1294", "Retweets | 12945"));
    assertThat(card().reading().data().people().getFirst().tweets().retweets()).isEqualTo(12945L);
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(card().text()).isEqualTo(before);
    assertThat(fx(() -> area().getText())).isEqualTo(before);
    robot.push(KeyCode.CONTROL, KeyCode.Y);
    assertThat(fx(() -> area().getText())).contains("| Retweets | 12945 |");
    robot.push(KeyCode.CONTROL, KeyCode.Z);

    caretAfter("| Retweets | 1294");
    int line = fx(() -> area().getCurrentParagraph());
    double scroll = fx(() -> area().estimatedScrollYProperty().getValue());
    robot.clickOn("#tab-form");
    TextField name = window.node("people-0-name", TextField.class);
    fx(
        () -> {
          name.setText("Somebody with a much longer name");
          return null;
        });
    robot.clickOn("#tab-source");
    CodeArea area = area();
    assertThat(fx(() -> area.getText())).isEqualTo(card().text()).contains("Somebody with");
    assertThat(fx(() -> area.getText(area.getCurrentParagraph()))).startsWith("| Retweets | 1294");
    assertThat(fx(area::getCurrentParagraph)).isEqualTo(line);
    assertThat(fx(() -> area.estimatedScrollYProperty().getValue())).isCloseTo(scroll, offset(2.0));
  }

  @Test
  void everyByteThatIsNotTypedStays(FxRobot robot) throws IOException {
    openHostile(robot);
    assertThat(card().text()).isEqualTo(HOSTILE);
    assertThat(fx(() -> card().modified())).isFalse();
    caretAfter("another");
    robot.write("X").type(KeyCode.ENTER).write("Y");
    assertThat(card().text()).isEqualTo(HOSTILE.replace("another", "anotherX\r\nY"));
    robot.type(KeyCode.BACK_SPACE).type(KeyCode.BACK_SPACE).type(KeyCode.BACK_SPACE);
    assertThat(card().text()).isEqualTo(HOSTILE);
    caretAfter("tags: one");
    robot.type(KeyCode.DELETE);
    assertThat(card().text()).isEqualTo(HOSTILE.replace("one\r---", "one---"));
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(card().text()).isEqualTo(HOSTILE);
    TestWindow.until("shown again", () -> area().getText().contains("one\n---"));
    caretAfter("the end");
    robot.write("!").push(KeyCode.CONTROL, KeyCode.S);
    TestWindow.until("saved", () -> window.workspace.unsaved().isEmpty());
    assertThat(folder.resolve("hostile.md")).hasBinaryContent((HOSTILE + "!").getBytes("UTF-8"));
  }

  private static String places(String text, String regex) {
    return Pattern.compile(regex).matcher(text).results().count() + " places";
  }

  @Test
  void placesAreFoundAndReplacedAsOneStep(FxRobot robot) {
    robot.clickOn("#empty-sample");
    window.select("003");
    String before = card().text();
    robot.clickOn("#tab-source");
    caretAfter("---");
    robot.push(KeyCode.CONTROL, KeyCode.H);
    robot.clickOn("#find").write("liyrex");
    Label count = window.node("find-count", Label.class);
    assertThat(fx(count::getText)).isEqualTo(places(before, "(?i)liyrex"));
    robot.clickOn("#find-case");
    assertThat(fx(count::getText)).isEqualTo(places(before, "liyrex"));
    robot.clickOn("#find").type(KeyCode.ENTER);
    assertThat(fx(() -> area().getSelectedText())).isEqualTo("liyrex");
    robot.clickOn("#find-replacement").write("ann");
    robot.clickOn("#find-replace-all");
    assertThat(card().text()).isEqualTo(before.replace("liyrex", "ann"));
    assertThat(fx(() -> area().getText())).isEqualTo(card().text());
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(card().text()).isEqualTo(before);
    robot.clickOn("#find-close");
    assertThat(fx(() -> area().isFocused())).isTrue();
  }

  @Test
  void aProblemIsShownAtItsPlaceAndMended(FxRobot robot) throws IOException {
    openHostile(robot);
    robot.clickOn("#tab-form");
    ToggleButton problems = window.node("problems", ToggleButton.class);
    TestWindow.until("2 problems", () -> problems.getText().equals("2 problems"));
    robot.clickOn(problems);
    robot.clickOn("#problem-fix-0");
    TestWindow.until("1 problem", () -> problems.getText().equals("1 problem"));
    assertThat(card().text()).isEqualTo(HOSTILE.replace("MIT", "mit"));
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    TestWindow.until("2 problems again", () -> problems.getText().equals("2 problems"));
    ListView<?> list = window.node("problems-list", ListView.class);
    fx(
        () -> {
          list.requestFocus();
          list.getSelectionModel().select(1);
          return null;
        });
    robot.type(KeyCode.ENTER);
    TestWindow.until("the place", () -> area().getSelectedText().equals("one"));
    robot.clickOn("#problems-fix-all");
    TestWindow.until("no problems", () -> problems.getText().equals("No problems"));
    assertThat(card().text())
        .isEqualTo(HOSTILE.replace("MIT", "mit").replace("tags: one", "tags:\r\n- one"));
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(card().text()).isEqualTo(HOSTILE);
  }

  @Test
  void ownTextLeadsToItsPlace(FxRobot robot) throws IOException {
    Path sample = folder.resolve("003_607d981a2ce3eeb5.txt");
    robot.clickOn("#empty-sample");
    window.select("003");
    robot.clickOn("#tab-source");
    caretAfter("## Training data\n");
    robot.write("Mine").type(KeyCode.ENTER);
    robot.clickOn("#tab-form");
    var row = robot.lookup(".own-text-button").queryButton();
    fx(
        () -> {
          row.fire();
          return null;
        });
    TestWindow.until("the place", () -> area().getSelectedText().equals("Mine"));
    assertThat(Files.readString(sample)).doesNotContain("Mine\n");
  }

  @Test
  void changesAreShownBesideWhatIsOnDisk(FxRobot robot) {
    robot.clickOn("#empty-sample");
    window.select("003");
    robot.clickOn("#tab-changes");
    Label summary = window.node("changes-summary", Label.class);
    TestWindow.until("no changes", () -> summary.getText().startsWith("No changes"));
    robot.clickOn("#tab-source");
    caretAfter("| Retweets | 1294");
    robot.write("5");
    robot.clickOn("#tab-changes");
    TestWindow.until(
        "one line", () -> summary.getText().startsWith("1 line removed, 1 line added"));
    ListView<?> rows = window.node("changes", ListView.class);
    assertThat(fx(() -> rows.getItems().size())).isEqualTo(1 + 3 + 1 + 3 + 1);
    TestWindow.until("the words marked", () -> rows.lookupAll(".diff-word").size() == 2);
    robot.push(KeyCode.CONTROL, KeyCode.S);
    TestWindow.until("nothing after saving", () -> summary.getText().startsWith("No changes"));
  }
}

package cardwright.app;

import static cardwright.app.TestWindow.fx;
import static cardwright.app.TestWindow.until;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.fxmisc.richtext.CodeArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Emoji are pictures wherever the window shows them, and characters wherever it keeps them.
@ExtendWith(ApplicationExtension.class)
class EmojiRobotTest {

  private static final String ROBOT = "\uD83E\uDD16";
  private static final String FAMILY = "\uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67";
  private static final String GERMANY = "\uD83C\uDDE9\uD83C\uDDEA";
  private static final String KEYCAP = "1\uFE0F\u20E3";
  private static final String WAVE = "\uD83D\uDC4B\uD83C\uDFFD";
  private static final String ALL = ROBOT + ROBOT + FAMILY + GERMANY + KEYCAP + WAVE;

  private static final String CARD =
      "---\nlicense: mit\n---\n# A\n" + "line\n".repeat(80) + "ab " + ALL + " end\n";

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

  private void open(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
    run(() -> window.window.commands().open(List.of(folder.resolve(name))));
    window.select(name.substring(0, 2));
  }

  private CodeArea source(FxRobot robot) throws IOException {
    open("emoji.md", CARD);
    window.node("tab-source", Node.class);
    robot.clickOn("#tab-source");
    CodeArea area = window.node("source", CodeArea.class);
    until("the text", () -> area.getText().equals(CARD));
    show(area, "end");
    return area;
  }

  private void show(CodeArea area, String text) {
    run(
        () -> {
          area.moveTo(area.getText().indexOf(text));
          area.requestFollowCaret();
          area.requestFocus();
        });
  }

  private void picture(String name) {
    assertThat(fx(() -> Snapshots.take(window.stage.getScene(), name))).isNotEmptyFile();
  }

  private static void run(Runnable action) {
    fx(
        () -> {
          action.run();
          return null;
        });
  }

  private static List<ImageView> pictures(Node area) {
    return area.lookupAll(".image-view").stream()
        .filter(ImageView.class::isInstance)
        .map(ImageView.class::cast)
        .filter(view -> view.getAccessibleText() != null)
        .sorted(
            Comparator.comparingDouble(
                view -> view.localToScene(view.getBoundsInLocal()).getMinX()))
        .toList();
  }

  private static List<String> names(Node area) {
    return pictures(area).stream().map(Node::getAccessibleText).toList();
  }

  /// Each picture stands where its characters are. A line that is styled anew gets new pictures, so
  /// that they are looked at all at once.
  private static void untilInPlace(CodeArea area, String... emoji) {
    List<String> astray = new ArrayList<>();
    try {
      until(
          "pictures of " + String.join(" ", emoji),
          () -> {
            astray.clear();
            astray.addAll(astray(area, emoji));
            return astray.isEmpty();
          });
    } catch (AssertionError e) {
      throw new AssertionError(String.join("\n", astray), e);
    }
  }

  /// What is wrong with the pictures.
  private static List<String> astray(CodeArea area, String... emoji) {
    List<ImageView> pictures = pictures(area);
    if (!names(area).equals(List.of(emoji))) {
      return List.of("pictures of " + names(area));
    }
    List<String> astray = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < emoji.length; i++) {
      int start = area.getText().indexOf(emoji[i], from);
      from = start + emoji[i].length();
      Bounds there = pictures.get(i).localToScreen(pictures.get(i).getBoundsInLocal());
      Bounds text = area.getCharacterBoundsOnScreen(start, from).orElse(null);
      boolean inPlace =
          text != null
              && Math.abs(there.getCenterY() - text.getCenterY()) <= 2
              && there.getMinX() >= text.getMinX() - 2
              && there.getMinX() <= text.getMaxX()
              && there.getMaxX() <= text.getMaxX() + 2
              && there.getWidth() > 10;
      if (!inPlace) {
        astray.add(emoji[i] + ": " + there + " for " + text);
      }
    }
    return astray;
  }

  @Test
  void picturesLieOverTheCharactersOfTheSource(FxRobot robot) throws IOException {
    CodeArea area = source(robot);
    untilInPlace(area, ROBOT, ROBOT, FAMILY, GERMANY, KEYCAP, WAVE);
    picture("source-emoji");
    run(() -> area.scrollYBy(-13));
    untilInPlace(area, ROBOT, ROBOT, FAMILY, GERMANY, KEYCAP, WAVE);
    run(() -> area.showParagraphAtTop(0));
    until("no picture out of sight", () -> pictures(area).isEmpty());
    show(area, "end");
    untilInPlace(area, ROBOT, ROBOT, FAMILY, GERMANY, KEYCAP, WAVE);
    run(
        () -> {
          area.setWrapText(true);
          area.insertText(area.getText().indexOf("ab"), "word ".repeat(60));
        });
    untilInPlace(area, ROBOT, ROBOT, FAMILY, GERMANY, KEYCAP, WAVE);
  }

  @Test
  void typingPastingAndTheCaretKnowTheCharacters(FxRobot robot) throws IOException {
    CodeArea area = source(robot);
    String line = "ab " + ALL + " end";
    int start = CARD.indexOf("ab ") + 3;
    run(() -> area.moveTo(start));
    int[] stops = {0, 2, 4, 12, 16, 19, 23};
    for (int stop : stops) {
      assertThat(fx(area::getCaretPosition)).isEqualTo(start + stop);
      robot.push(KeyCode.RIGHT);
    }
    robot.push(KeyCode.LEFT).push(KeyCode.LEFT);
    assertThat(fx(area::getCaretPosition)).isEqualTo(start + 19);
    robot.push(KeyCode.SHIFT, KeyCode.LEFT).push(KeyCode.SHIFT, KeyCode.LEFT);
    assertThat(fx(() -> area.getSelectedText())).isEqualTo(GERMANY + KEYCAP);
    robot.push(KeyCode.CONTROL, KeyCode.C);
    String copied = fx(() -> Clipboard.getSystemClipboard().getString());
    assertThat(copied).isEqualTo(GERMANY + KEYCAP);
    run(() -> area.moveTo(start + 12));
    robot.push(KeyCode.BACK_SPACE);
    String without = CARD.replace(FAMILY, "");
    assertThat(window.workspace.current().orElseThrow().text()).isEqualTo(without);
    untilInPlace(area, ROBOT, ROBOT, GERMANY, KEYCAP, WAVE);
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(fx(() -> area.getText())).isEqualTo(CARD);
    untilInPlace(area, ROBOT, ROBOT, FAMILY, GERMANY, KEYCAP, WAVE);
    run(() -> area.moveTo(start + 2));
    robot.push(KeyCode.DELETE);
    assertThat(fx(() -> area.getText())).isEqualTo(CARD.replace(ROBOT + ROBOT, ROBOT));
    show(area, "end");
    run(
        () -> {
          ClipboardContent content = new ClipboardContent();
          content.putString(WAVE + "x");
          Clipboard.getSystemClipboard().setContent(content);
        });
    robot.push(KeyCode.CONTROL, KeyCode.V).write("y");
    assertThat(fx(() -> area.getText())).contains(line.substring(5).replace("end", WAVE + "xyend"));
    untilInPlace(area, ROBOT, FAMILY, GERMANY, KEYCAP, WAVE, WAVE);
  }

  @Test
  void theDiffShowsEmojiAsPicturesAndMarksThemWhole(FxRobot robot) throws IOException {
    CodeArea area = source(robot);
    run(() -> area.replaceText(CARD.replace(GERMANY, "\uD83C\uDDE9\uD83C\uDDF0")));
    robot.clickOn("#tab-changes");
    ListView<?> rows = window.node("changes", ListView.class);
    until("both sides", () -> names(rows).size() == 12);
    assertThat(names(rows))
        .startsWith(ROBOT, ROBOT, FAMILY, GERMANY, KEYCAP, WAVE)
        .contains("\uD83C\uDDE9\uD83C\uDDF0");
    assertThat(fx(() -> rows.lookupAll(".diff-word")))
        .hasSize(2)
        .allMatch(marked -> marked.lookup(".image-view") != null);
    picture("diff-emoji");
  }

  @Test
  void labelsOfEveryWindowShowTheirEmoji(FxRobot robot) {
    robot.clickOn("#empty-sample");
    Label label = window.node("place", Label.class);
    run(() -> label.textProperty().unbind());
    run(() -> label.setText("deck " + FAMILY));
    until("a picture", () -> names(label).equals(List.of(FAMILY)));
    run(() -> label.setText("deck"));
    until("text again", () -> names(label).isEmpty() && label.getGraphic() == null);
    Tooltip tip = new Tooltip("Ann " + ROBOT);
    run(() -> tip.show(window.stage, 10, 10));
    until("a picture in the tooltip", () -> names(tip.getScene().getRoot()).contains(ROBOT));
    run(tip::hide);
    run(() -> window.window.tell("Saved Ann " + WAVE));
    until(
        "a picture in the status", () -> names(window.node("status", Region.class)).contains(WAVE));
  }
}

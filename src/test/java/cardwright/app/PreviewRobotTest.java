package cardwright.app;

import static cardwright.app.TestWindow.fx;
import static cardwright.app.TestWindow.until;
import static org.assertj.core.api.Assertions.assertThat;

import cardwright.app.control.FieldFocus;
import cardwright.app.control.Sheet;
import cardwright.app.preview.ControlClick;
import cardwright.text.FieldPath;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.web.WebView;
import javafx.stage.Stage;
import org.fxmisc.richtext.CodeArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The preview beside the form, by mouse and keyboard.
@ExtendWith(ApplicationExtension.class)
class PreviewRobotTest {

  @TempDir Path folder;

  private TestWindow window;
  private WebView web;

  @Start
  void start(Stage stage) {
    window = new TestWindow(stage, folder);
    stage.setWidth(1200);
  }

  @BeforeEach
  void sample(FxRobot robot) {
    robot.clickOn("#empty-sample");
    window.select("003");
    window.untilPreviewHas("Liyrex");
    web = (WebView) window.preview.node();
    until("laid out", () -> web.getWidth() > 200);
  }

  @AfterEach
  void close() {
    window.close();
  }

  private Object script(String source) {
    return fx(() -> web.getEngine().executeScript(source));
  }

  private double scrolling() {
    return ((Number) script("window.pageYOffset")).doubleValue();
  }

  /// Whether the cell of the table that holds a text is in sight.
  private Callable<Boolean> inSight(String cell) {
    return () ->
        (Boolean)
            web.getEngine()
                .executeScript(
                    "Array.from(document.querySelectorAll('td')).some(function (td) {"
                        + "var r = td.getBoundingClientRect();"
                        + "return td.textContent.trim() === '"
                        + cell
                        + "' && r.top > 0 && r.bottom < window.innerHeight; })");
  }

  @Test
  void itFollowsTheFieldThatHasTheFocus(FxRobot robot) {
    Sheet counts = window.node("counts-sheet", Sheet.class);
    // The last column has a line of its own.
    Region frame = fx(() -> (Region) counts.lookup(".table-view"));
    until(
        "no second line",
        () -> frame.getBorder().getStrokes().getLast().getWidths().getRight() == 0);
    String kept = fx(() -> counts.getGrid().getRows().get(3).get(2).getText());
    assertThat(fx(inSight(kept))).isFalse();
    robot.interact(counts::requestFocus);
    robot.interact(() -> counts.select(3, 2));
    until("the count in sight", inSight(kept));
    double low = scrolling();
    robot.interact(() -> window.stage.getScene().lookup("#metadata-license").requestFocus());
    until("the page's head in sight", () -> scrolling() < low / 4);
  }

  @Test
  void theKeysOfTheCountsMoveTheLightToTheirValues(FxRobot robot) {
    Sheet counts = window.node("counts-sheet", Sheet.class);
    robot.interact(counts::requestFocus);
    robot.interact(() -> counts.select(1, 0));
    until("the first lit", lit("td", 5));
    robot.type(KeyCode.RIGHT);
    until("the next lit", lit("td", 6));
    robot.type(KeyCode.DOWN);
    until("the one below lit", lit("td", 10));
  }

  /// Whether the light lies over an element of the article.
  private Callable<Boolean> lit(String selector, int index) {
    return () ->
        (Boolean)
            web.getEngine()
                .executeScript(
                    "(function () { var l = document.getElementById('light')"
                        + ".getBoundingClientRect();"
                        + "var e = document.querySelectorAll('article "
                        + selector
                        + "')["
                        + index
                        + "].getBoundingClientRect();"
                        + "var x = (l.left + l.right) / 2, y = (l.top + l.bottom) / 2;"
                        + "return x > e.left && x < e.right && y > e.top && y < e.bottom; })()");
  }

  @Test
  void itFollowsTheCaretOfTheSource(FxRobot robot) {
    robot.clickOn("#tab-source");
    CodeArea source = window.node("source", CodeArea.class);
    robot.interact(
        () -> {
          source.requestFocus();
          source.moveTo(source.getText().indexOf("## Training procedure") + 3);
        });
    until("the heading lit", lit("h2", 2));
    Object flash = script("document.getElementById('light').className");
    robot.type(KeyCode.RIGHT);
    assertThat(script("document.getElementById('light').className")).isEqualTo(flash);
    robot.interact(() -> source.moveTo(0));
    robot.interact(() -> source.moveTo(source.getText().indexOf("## How does it work")));
    until("the other heading lit", lit("h2", 0));
  }

  @Test
  void whileTheSourceIsShownAClickGoesToTheLineThere(FxRobot robot) {
    robot.clickOn("#tab-source");
    CodeArea source = window.node("source", CodeArea.class);
    spread("h2", 1);
    robot.clickOn(web);
    until("the source at the heading", caretLine(source, "## Training data"));
    assertThat(fx(source::isFocused)).isTrue();
  }

  @Test
  void aClickWithControlGoesToTheSourceFromTheForm(FxRobot robot) {
    spread("h2", 1);
    robot.interact(() -> ControlClick.on(web));
    CodeArea source = window.node("source", CodeArea.class);
    until("the source at the heading", caretLine(source, "## Training data"));
    assertThat(fx(source::isFocused)).isTrue();
  }

  private Callable<Boolean> caretLine(CodeArea source, String line) {
    return () -> source.isVisible() && source.getText(source.getCurrentParagraph()).equals(line);
  }

  /// Makes an element lie over the whole page, so that it is what is clicked.
  private void spread(String selector, int index) {
    script(
        "document.querySelectorAll('article %s')[%d].style.cssText = ".formatted(selector, index)
            + "'position:fixed;left:0;top:0;right:0;bottom:0;margin:0;font-size:150px'");
  }

  @Test
  void aClickGoesToTheFieldThatStandsThere(FxRobot robot) {
    script("document.querySelectorAll('td')[7].style.cssText = 'font-size: 60px'");
    script("document.querySelectorAll('td')[7].scrollIntoView({block: 'center'})");
    String rect = "document.querySelectorAll('td')[7].getBoundingClientRect()";
    double x = ((Number) script(rect + ".left + 60")).doubleValue();
    double y = ((Number) script("(" + rect + ".top + " + rect + ".bottom) / 2")).doubleValue();
    var bounds = fx(() -> web.localToScreen(web.getBoundsInLocal()));
    robot.clickOn(bounds.getMinX() + x, bounds.getMinY() + y);
    until(
        "the field focused",
        () ->
            FieldFocus.of(window.stage.getScene().getFocusOwner())
                .map(FieldPath::toString)
                .filter("people[2].tweets.retweets"::equals)
                .isPresent());
  }

  @Test
  void aLinkIsShownAndOpenedOnlyThen(FxRobot robot) {
    script(
        "var a = document.querySelector('article a');"
            + "a.style.cssText = 'position:fixed;left:0;top:0;right:0;bottom:0;display:block'");
    String address = (String) script("document.querySelector('article a').href");
    robot.clickOn(web);
    until("asked", () -> !window.answers.shownLinks.isEmpty());
    assertThat(window.answers.shownLinks).containsExactly(address);
    assertThat(window.links).isEmpty();
    window.answers.followLinks = true;
    robot.clickOn(web);
    until("opened", () -> !window.links.isEmpty());
    assertThat(window.links).containsExactly(address);
    assertThat(script("location.href")).isEqualTo("about:blank");
  }

  @Test
  void itIsSeenDarkNarrowAndLarge(FxRobot robot) {
    robot.clickOn("#preview-dark");
    until(
        "dark",
        () ->
            web.getEngine()
                .executeScript("getComputedStyle(document.body).backgroundColor")
                .equals("rgb(11, 15, 25)"));
    robot.clickOn("#preview-phone");
    until("as wide as a telephone", () -> web.getWidth() <= 390);
    robot.clickOn("#preview-zoom-in");
    until("larger", () -> web.getZoom() == 1.1);
    robot.clickOn("#preview-zoom-reset");
    until("as it was", () -> web.getZoom() == 1);
    robot.clickOn("#preview-phone");
    robot.interact(web::requestFocus);
    robot.push(KeyCode.CONTROL, KeyCode.MINUS);
    until("smaller", () -> web.getZoom() == 0.9);
    robot.push(KeyCode.CONTROL, KeyCode.PLUS).push(KeyCode.CONTROL, KeyCode.PLUS);
    until("larger by keys", () -> web.getZoom() == 1.1);
    robot.push(KeyCode.CONTROL, KeyCode.DIGIT0);
    until("as it was by keys", () -> web.getZoom() == 1);
  }

  @Test
  void picturesOfTheWebAreSwitchedOffAndItIsSaid(FxRobot robot) {
    robot.clickOn("#preview-pictures");
    until(
        "said at a picture",
        () ->
            Boolean.TRUE.equals(
                web.getEngine()
                    .executeScript(
                        "Array.from(document.querySelectorAll('.absent-picture'))"
                            + ".some(function (e) { return e.title.includes('switched off'); })")));
    assertThat(window.node("preview-pictures", ButtonBase.class).getAccessibleText())
        .contains("are off");
  }

  @Test
  void typingChangesOnlyWhatItMust(FxRobot robot) {
    script("document.querySelectorAll('article h2').forEach(function (h) { h.mark = 1; })");
    robot.clickOn("#people-0-name");
    until("the home of the name in sight", () -> scrolling() > 0);
    robot.write("xyz");
    window.untilPreviewHas("xyz");
    assertThat(script("Array.from(document.querySelectorAll('article h2')).every(h => h.mark)"))
        .isEqualTo(true);
    assertThat(scrolling()).isPositive();
  }

  @Test
  void whatIsLeftOutIsListedOrShownAsWritten(FxRobot robot) throws Exception {
    Path card = folder.resolve("hostile.md");
    java.nio.file.Files.writeString(card, "# Hostile\n\n<script>evil()</script>\n\ntext\n");
    robot.interact(() -> window.workspace.open(java.util.List.of(card)));
    window.untilPreviewHas("Hostile");
    until("counted", () -> window.node("preview-removals", ButtonBase.class).isVisible());
    robot.clickOn("#preview-removals");
    until(
        "listed",
        () ->
            robot.lookup("#removals-list .label").queryAllAs(Label.class).stream()
                .anyMatch(label -> label.getText().contains("script")));
    robot.type(KeyCode.ESCAPE);
    robot.clickOn("#preview-as-written");
    window.untilPreviewHas("evil()");
  }
}

package cardwright.app;

import static cardwright.app.TestWindow.fx;
import static cardwright.app.TestWindow.until;
import static org.assertj.core.api.Assertions.assertThat;

import cardwright.app.session.CardSession;
import cardwright.app.session.DeckEntry;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.fxmisc.richtext.CodeArea;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What is made when it is first looked at comes whole, by mouse and by key, and loses nothing that
/// is typed meanwhile.
@ExtendWith(ApplicationExtension.class)
class LazyPartsRobotTest {

  private static final String NAME = "people-0-name";

  @TempDir Path folder;

  private TestWindow window;

  @Start
  void start(Stage stage) {
    window = new TestWindow(stage, folder);
  }

  @BeforeEach
  void openSample(FxRobot robot) {
    robot.clickOn("#empty-sample");
    window.select("000");
    until("all cards", () -> window.workspace.entries().size() == 5);
  }

  @AfterEach
  void close() {
    window.close();
  }

  private CardSession card() {
    return fx(() -> window.workspace.current().orElseThrow());
  }

  private boolean isThere(String id) {
    return fx(() -> window.stage.getScene().lookup("#" + id) != null);
  }

  private boolean hasFocus(String id) {
    return window.stage.getScene().getFocusOwner() instanceof Node focused
        && id.equals(focused.getId());
  }

  @Test
  void theSourceComesByMouse(FxRobot robot) {
    assertThat(isThere("source")).isFalse();
    robot.clickOn("#tab-source");
    CodeArea area = window.node("source", CodeArea.class);
    until("the whole text", () -> area.getText().equals(card().text()));
    robot.clickOn(area).push(KeyCode.CONTROL, KeyCode.END).write("by mouse");
    until("typed", () -> card().text().endsWith("by mouse"));
  }

  @Test
  void theSourceComesByKeyWithWhatIsTypedAtOnce(FxRobot robot) {
    String before = card().text();
    assertThat(isThere("source")).isFalse();
    robot.push(KeyCode.CONTROL, KeyCode.DIGIT2).push(KeyCode.CONTROL, KeyCode.END).write("at once");
    until("typed", () -> card().text().equals(before + "at once"));
    CodeArea area = window.node("source", CodeArea.class);
    until("shown", () -> area.getText().equals(card().text()));
    robot.push(KeyCode.CONTROL, KeyCode.DIGIT1).push(KeyCode.CONTROL, KeyCode.DIGIT2);
    until("still shown", () -> area.getText().equals(before + "at once"));
  }

  @Test
  void theSearchComesByKeyWithWhatIsTypedAtOnce(FxRobot robot) {
    assertThat(isThere("source")).isFalse();
    robot.push(KeyCode.CONTROL, KeyCode.F).write("huggingtweets").push(KeyCode.ENTER);
    CodeArea area = window.node("source", CodeArea.class);
    until("found", () -> area.getSelectedText().equalsIgnoreCase("huggingtweets"));
    assertThat(card().modified()).isFalse();
  }

  private void untilTableIsWhole() {
    TableView<?> table = window.node("grid", TableView.class);
    until("all rows", () -> table.getItems().size() == 5);
    until(
        "all cells",
        () ->
            table.getColumns().stream()
                .filter(column -> ("grid-column-layout").equals(column.getId()))
                .anyMatch(
                    column ->
                        table.getItems().stream()
                            .allMatch(
                                row ->
                                    String.valueOf(
                                            column.getCellData(table.getItems().indexOf(row)))
                                        .startsWith("huggingtweets-"))));
    until("the shown card chosen", () -> table.getSelectionModel().getSelectedIndex() == 0);
  }

  @Test
  void theTableComesByMouse(FxRobot robot) {
    assertThat(isThere("deck-grid")).isFalse();
    robot.clickOn("#show-grid");
    untilTableIsWhole();
    robot.clickOn("#show-grid");
    until("the card again", () -> !isThere("deck-grid") && isThere("form"));
  }

  @Test
  void theTableComesByKeyAndTakesKeysAtOnce(FxRobot robot) {
    assertThat(isThere("deck-grid")).isFalse();
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.G);
    untilTableIsWhole();
    robot.push(KeyCode.DOWN);
    TableView<?> table = window.node("grid", TableView.class);
    until("next row", () -> table.getSelectionModel().getSelectedIndex() == 1);
  }

  private static @Nullable Node inPalette(String id) {
    return Window.getWindows().stream()
        .filter(shown -> shown.getScene() != null)
        .map(shown -> shown.getScene().lookup("#" + id))
        .filter(java.util.Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  @Test
  void thePaletteComesByKeyWithWhatIsTypedAtOnce(FxRobot robot) {
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P).write("source");
    until(
        "typed",
        () ->
            inPalette("palette-input") instanceof TextField input
                && input.getText().equals("source"));
    until(
        "found",
        () -> inPalette("palette-list") instanceof ListView<?> list && !list.getItems().isEmpty());
    robot.push(KeyCode.ENTER);
    until("done", () -> isThere("source"));
  }

  @Test
  void thePaletteComesByMouseWithAllThatCanBeDone(FxRobot robot) {
    robot.clickOn("#menu-view");
    robot.clickOn("#menu-palette");
    until(
        "all",
        () -> inPalette("palette-list") instanceof ListView<?> list && list.getItems().size() > 40);
  }

  /// What can be typed into in the form, by the names of the fields.
  private Set<String> inputs() {
    return fx(
        () -> {
          Set<String> ids = new TreeSet<>();
          ScrollPane form = (ScrollPane) window.stage.getScene().lookup("#form");
          form.getContent().lookupAll("*").stream()
              .filter(node -> node instanceof TextInputControl && node.getId() != null)
              .forEach(node -> ids.add(node.getId()));
          return ids;
        });
  }

  private DeckEntry entry(String start) {
    return window.workspace.entries().stream()
        .filter(entry -> entry.fileName().startsWith(start))
        .findFirst()
        .orElseThrow();
  }

  /// Shows another card, and does something before more of its form than the first part is there.
  private void showAnd(String start, Runnable first) {
    fx(
        () -> {
          window.workspace.select(entry(start));
          return null;
        });
    until(
        start,
        () -> {
          boolean shown =
              window
                  .workspace
                  .current()
                  .filter(c -> c.path().equals(entry(start).path()))
                  .isPresent();
          if (shown) {
            first.run();
          }
          return shown;
        });
  }

  private void untilFormIsWhole() {
    Set<String> whole = new TreeSet<>();
    until("the whole form", () -> isThere("own-text"));
    until(
        "all inputs",
        () -> {
          Set<String> now = inputs();
          boolean same =
              now.equals(whole) && now.stream().anyMatch(id -> id.startsWith("metadata-"));
          whole.clear();
          whole.addAll(now);
          return same;
        });
  }

  @Test
  void whatIsTypedWhileTheFormGrowsStays(FxRobot robot) {
    showAnd("003", () -> window.stage.getScene().lookup("#" + NAME).requestFocus());
    robot.push(KeyCode.END).write(" at once");
    untilFormIsWhole();
    TextField name = window.node(NAME, TextField.class);
    String typed = fx(name::getText);
    assertThat(typed).endsWith(" at once");
    assertThat(fx(() -> hasFocus(NAME))).isTrue();
    assertThat(card().reading().data().people().getFirst().name()).endsWith(" at once");
  }

  /// By frames, one part after the other, and all at once because something far below is asked for.
  @Test
  void theFormIsTheSameHoweverItCame() {
    showAnd("003", () -> {});
    untilFormIsWhole();
    Set<String> grown = inputs();
    window.select("000");
    showAnd("003", () -> item("menu-add-table").fire());
    assertThat(inputs()).isEqualTo(grown).hasSizeGreaterThan(20);
    assertThat(fx(() -> hasFocus("tables-add"))).isTrue();
  }

  private MenuItem item(String id) {
    MenuBar bar = (MenuBar) window.stage.getScene().lookup("#menu");
    return bar.getMenus().stream()
        .flatMap(menu -> menu.getItems().stream())
        .filter(item -> id.equals(item.getId()))
        .findFirst()
        .orElseThrow();
  }
}

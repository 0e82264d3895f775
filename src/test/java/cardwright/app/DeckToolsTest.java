package cardwright.app;

import static cardwright.app.TestWindow.fx;
import static cardwright.app.TestWindow.until;
import static org.assertj.core.api.Assertions.assertThat;

import cardwright.app.session.DeckActions.NewCard;
import cardwright.app.session.DeckEntry;
import cardwright.deck.Trash;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Searching and filtering the deck, and its cards as files, by mouse and keyboard.
@ExtendWith(ApplicationExtension.class)
class DeckToolsTest {

  @TempDir Path folder;

  private TestWindow window;

  @Start
  void start(Stage stage) throws IOException {
    Path trash = Files.createDirectory(folder.resolve("trash"));
    window = new TestWindow(stage, folder.resolve("deck"), new DiskStore(Trash.of(trash)));
  }

  @BeforeEach
  void openSample(FxRobot robot) {
    robot.clickOn("#empty-sample");
    until("listed", () -> window.workspace.entries().size() == 5);
    window.untilPreviewHas("persoverant");
  }

  @AfterEach
  void close() {
    window.close();
  }

  @SuppressWarnings("unchecked")
  private List<String> listed() {
    ListView<DeckEntry> list = window.node("deck", ListView.class);
    return fx(() -> list.getItems().stream().map(DeckEntry::fileName).toList());
  }

  private void untilListed(String... starts) {
    until(
        List.of(starts) + " listed",
        () -> {
          List<String> names = listed();
          boolean same = names.size() == starts.length;
          for (int i = 0; same && i < starts.length; i++) {
            same = names.get(i).startsWith(starts[i]);
          }
          return same;
        });
  }

  private void untilMessage(String part) {
    until(part, () -> window.workspace.messageProperty().get().contains(part));
  }

  @Test
  void whatIsTypedIsFoundInNamesHandlesAndTexts(FxRobot robot) {
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F).write("LIZA");
    untilListed("002");
    until("count", () -> window.node("deck-count", Label.class).getText().equals("1 of 5"));
    assertThat(window.workspace.current().orElseThrow().path().toString()).contains("000");
    robot.push(KeyCode.DOWN);
    window.untilPreviewHas("Liza");
    robot.clickOn("#deck-search-clear");
    untilListed("000", "001", "002", "003", "004");
    robot.clickOn("#deck-search").write("balcobops tweets");
    untilListed("003");
    robot.push(KeyCode.ESCAPE);
    untilListed("000", "001", "002", "003", "004");
    robot.clickOn("#deck-search").write("nobody has this");
    untilListed();
    ListView<?> list = window.node("deck", ListView.class);
    assertThat(((Label) list.getPlaceholder()).getText()).isEqualTo("No card fits");
  }

  private void choose(String id) {
    MenuButton menu = window.node("deck-filter", MenuButton.class);
    fx(
        () -> {
          MenuItem item =
              menu.getItems().stream().filter(i -> id.equals(i.getId())).findFirst().orElseThrow();
          item.fire();
          return null;
        });
  }

  @Test
  void theUnsavedAndTheCardsOfALayoutAreFiltered(FxRobot robot) throws Exception {
    choose("filter-unsaved");
    untilListed();
    robot.clickOn("#filter-clear");
    untilListed("000", "001", "002", "003", "004");
    robot.clickOn("#people-0-name").write("x");
    choose("filter-unsaved");
    untilListed("000");
    assertThat(fx(() -> window.node("filter-note", Label.class).getText())).isEqualTo("Unsaved");
    fx(() -> Snapshots.take(window.stage.getScene(), "deck-filtered"));
    choose("filter-huggingtweets-2021-07");
    untilListed("003", "004");
    choose("filter-all");
    choose("order-name");
    untilListed("004", "001", "002", "000", "003");
  }

  @Test
  void aCardIsMadeOfALayout(FxRobot robot) {
    window.answers.newCard =
        Optional.of(new NewCard("ada", "huggingtweets-2021-07", "Ada & Co", "ada_l"));
    robot.push(KeyCode.CONTROL, KeyCode.N);
    window.untilPreviewHas("Ada & Co");
    assertThat(folder.resolve("deck/ada.txt")).isNotEmptyFile();
    untilMessage("ada.txt is made");
    assertThat(window.workspace.current().orElseThrow().reading().exact()).isTrue();
    assertThat(listed().getLast()).isEqualTo("ada.txt");
  }

  @Test
  void aCardThatCannotBeMadeIsTold(FxRobot robot) {
    window.answers.newCard =
        Optional.of(new NewCard("ada", "huggingtweets-2021-07", "Ada", "no handle"));
    robot.push(KeyCode.CONTROL, KeyCode.N);
    assertThat(listed()).hasSize(5);
    assertThat(folder.resolve("deck/ada.txt")).doesNotExist();
  }

  @Test
  void aCopyHasTheUnsavedTextAndANameOfItsOwn(FxRobot robot) throws IOException {
    robot.clickOn("#people-0-name").write("x");
    until("unsaved", () -> !window.workspace.unsaved().isEmpty());
    String text = fx(() -> window.workspace.current().orElseThrow().text());
    robot.push(KeyCode.CONTROL, KeyCode.D);
    untilMessage("000_53362df59e691aa6-copy.txt is made");
    assertThat(folder.resolve("deck/000_53362df59e691aa6-copy.txt")).hasContent(text);
    assertThat(listed()).hasSize(6);
  }

  @Test
  void aRenamedCardKeepsItsUnsavedTextAndItsPast(FxRobot robot) throws IOException {
    robot.clickOn("#people-0-name").write("x");
    until("unsaved", () -> !window.workspace.unsaved().isEmpty());
    window.answers.name = Optional.of("zero");
    robot.clickOn("#deck").push(KeyCode.HOME).push(KeyCode.F2);
    untilMessage("Renamed to zero.txt");
    assertThat(folder.resolve("deck/zero.txt")).exists();
    assertThat(folder.resolve("deck/000_53362df59e691aa6.txt")).doesNotExist();
    robot.push(KeyCode.CONTROL, KeyCode.S);
    untilMessage("Saved");
    assertThat(Files.readString(folder.resolve("deck/zero.txt"))).contains("x");
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    until("undone", () -> window.workspace.unsaved().size() == 1);
    window.answers.name = Optional.of("001_ef08c1c817a2150e");
    robot.push(KeyCode.F2);
    untilMessage("not renamed");
    assertThat(folder.resolve("deck/zero.txt")).exists();
  }

  @Test
  void aCardGoesToTheTrashAndOnlyWhenConfirmed(FxRobot robot) throws IOException {
    Path card = folder.resolve("deck/001_ef08c1c817a2150e.txt");
    byte[] bytes = Files.readAllBytes(card);
    window.select("001");
    robot.clickOn("#people-0-name").push(KeyCode.DELETE);
    assertThat(window.answers.asked).isEmpty();
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    ListView<?> list = window.node("deck", ListView.class);
    fx(
        () -> {
          list.requestFocus();
          return null;
        });
    robot.push(KeyCode.DELETE);
    assertThat(window.answers.asked).containsExactly(List.of("001_ef08c1c817a2150e.txt"));
    assertThat(card).exists();
    window.answers.trash = true;
    robot.push(KeyCode.DELETE);
    untilListed("000", "002", "003", "004");
    assertThat(card).doesNotExist();
    assertThat(folder.resolve("trash/files/001_ef08c1c817a2150e.txt")).hasBinaryContent(bytes);
    window.untilPreviewHas("Liza");
  }

  @Test
  void thePaletteFindsAnActionAndDoesIt(FxRobot robot) throws Exception {
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P).write("dupl");
    robot.push(KeyCode.ENTER);
    untilMessage("-copy.txt is made");
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
    assertThat(listed()).hasSize(6);
  }

  private void untilFocusIsOn(String id) {
    TestWindow.until(
        "focus on " + id, () -> id.equals(window.stage.getScene().getFocusOwner().getId()));
  }

  private void command(FxRobot robot, String words) {
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P).write(words);
    robot.push(KeyCode.ENTER);
  }

  @Test
  void thePaletteReachesThePartsOfTheWindow(FxRobot robot) {
    command(robot, "phone");
    assertThat(window.node("preview-phone", ToggleButton.class).isSelected()).isTrue();
    robot.push(KeyCode.CONTROL, KeyCode.EQUALS);
    assertThat(window.node("preview-zoom-reset", Button.class).getText()).isEqualTo("110 %");
    robot.push(KeyCode.CONTROL, KeyCode.DIGIT0);
    assertThat(window.node("preview-zoom-reset", Button.class).getText()).isEqualTo("100 %");
    window.select("000");
    command(robot, "add a table");
    untilFocusIsOn("tables-add");
    robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
    command(robot, "add a person");
    untilFocusIsOn("people-add");
    robot.write("Ann").type(KeyCode.ENTER);
    assertThat(fx(() -> window.workspace.current().orElseThrow().reading().data().people()))
        .hasSize(2);
  }

  @Test
  void everyActionIsInAMenu() {
    assertThat(window.node("save", Button.class).isDisabled()).isTrue();
    List<String> menus =
        fx(
            () ->
                window.node("menu", MainMenu.class).getMenus().stream()
                    .flatMap(menu -> menu.getItems().stream())
                    .map(item -> item.getId())
                    .toList());
    assertThat(menus)
        .contains("menu-open", "menu-recent", "menu-save", "menu-trash", "menu-palette");
  }
}

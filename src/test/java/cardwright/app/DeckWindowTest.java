package cardwright.app;

import static cardwright.app.TestWindow.fx;
import static cardwright.app.TestWindow.until;
import static org.assertj.core.api.Assertions.assertThat;

import cardwright.app.dialog.Dialogs;
import cardwright.app.session.CardSession;
import cardwright.app.session.DeckEntry;
import cardwright.text.FieldPath;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class DeckWindowTest {

  private static final int MANY = 3000;

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

  private void open(Path deck) {
    window.answers.folder = Optional.of(deck);
    fx(
        () -> {
          window.window.commands().open();
          return null;
        });
  }

  @Test
  void beforeADeckIsOpenThereIsAWayToOpenOne() {
    assertThat(window.node("empty-open", Button.class).isDefaultButton()).isTrue();
    assertThat(window.node("save", Button.class).isDisabled()).isTrue();
    assertThat(window.node("undo", Button.class).isDisabled()).isTrue();
    assertThat(fx(window.stage::getTitle)).isEqualTo("Cardwright");
    assertThat(fx(() -> window.node("problems", Node.class).isVisible())).isFalse();
  }

  @Test
  void theMenuOffersUndoOnlyWhereThereIsSomethingToUndo() throws IOException {
    Path deck = Files.createDirectory(folder.resolve("one"));
    Files.writeString(deck.resolve("README.md"), "---\nlicense: mit\n---\n# A\n");
    open(deck);
    until("shown", () -> window.workspace.current().isPresent());
    assertThat(isOffered("menu-undo")).isFalse();
    assertThat(isOffered("menu-redo")).isFalse();
    CardSession card = fx(() -> window.workspace.current().orElseThrow());
    fx(() -> card.set(FieldPath.parse("metadata.license"), "apache-2.0"));
    assertThat(isOffered("menu-undo")).isTrue();
    fx(
        () -> {
          card.undo();
          return null;
        });
    assertThat(isOffered("menu-undo")).isFalse();
    assertThat(isOffered("menu-redo")).isTrue();
  }

  private boolean isOffered(String id) {
    return fx(
        () -> {
          Menu edit =
              window.node("menu", MenuBar.class).getMenus().stream()
                  .filter(menu -> "menu-edit".equals(menu.getId()))
                  .findFirst()
                  .orElseThrow();
          edit.getOnShowing().handle(new Event(Menu.ON_SHOWING));
          return edit.getItems().stream()
              .filter(item -> id.equals(item.getId()))
              .noneMatch(MenuItem::isDisable);
        });
  }

  @Test
  void aLongDeckIsListedAndFewOfItsCardsAreRead() throws IOException {
    Path deck = Files.createDirectory(folder.resolve("many"));
    for (int i = 0; i < MANY; i++) {
      Files.writeString(deck.resolve("%04d.md".formatted(i)), "---\nlicense: mit\n---\n# A\n");
    }
    open(deck);
    until("all listed", () -> window.workspace.entries().size() == MANY);
    until("count shown", () -> window.node("deck-count", Label.class).getText().equals("3,000"));
    window.untilPreviewHas("0000");
    long read =
        fx(
            () ->
                window.workspace.entries().stream()
                    .filter(entry -> entry.summaryProperty().get() != null)
                    .count());
    assertThat(read).isLessThan(100);
  }

  @Test
  void aFolderWithoutCardsSaysSo() throws IOException {
    open(Files.createDirectory(folder.resolve("none")));
    until("scanned", () -> !window.workspace.isScanning());
    ListView<?> list = window.node("deck", ListView.class);
    assertThat(((Label) list.getPlaceholder()).getText()).isEqualTo("No cards here");
    assertThat(window.workspace.current()).isEmpty();
  }

  @Test
  void aClickShowsACardAndTheListShowsWhatIsUnsaved(FxRobot robot) {
    robot.clickOn("#empty-sample");
    window.untilPreviewHas("persoverant");
    until("names listed", () -> window.workspace.entries().get(1).summaryProperty().get() != null);
    robot.clickOn("hartley");
    window.untilPreviewHas("pupsona__");
    assertThat(fx(window.stage::getTitle)).startsWith("001");
    robot.clickOn("#people-0-name").write("x");
    until("unsaved", () -> window.workspace.entries().get(1).modifiedProperty().get());
    assertThat(window.workspace.entries().stream().filter(e -> e.modifiedProperty().get()))
        .extracting(DeckEntry::fileName)
        .containsExactly("001_ef08c1c817a2150e.txt");
    assertThat(window.node("save", Button.class).isDisabled()).isFalse();
  }

  @Test
  void anotherDeckIsOpenedOnlyWhenTheUnsavedIsSettled(FxRobot robot) throws IOException {
    robot.clickOn("#empty-sample");
    window.select("003");
    robot.clickOn("#people-0-name").write("x");
    until("unsaved", () -> !window.workspace.unsaved().isEmpty());
    Path other = Files.createDirectory(folder.resolve("other"));
    Files.writeString(other.resolve("README.md"), "# Other\n");
    open(other);
    assertThat(window.answers.asked).containsExactly(List.of("003_607d981a2ce3eeb5.txt"));
    assertThat(window.workspace.entries()).hasSize(5);
    window.answers.unsaved = Dialogs.Unsaved.DISCARD;
    open(other);
    until("other deck", () -> window.workspace.entries().size() == 1);
    until("its card", () -> window.workspace.current().isPresent());
    assertThat(fx(window.stage::getTitle))
        .startsWith("other/README.md".replace('/', File.separatorChar));
  }

  @Test
  void theThemeIsSwitched(FxRobot robot) {
    robot.clickOn("#empty-sample");
    window.untilPreviewHas("persoverant");
    String before = window.node("theme", Button.class).getAccessibleText();
    robot.clickOn("#theme");
    until(
        "the other theme",
        () -> !window.node("theme", Button.class).getAccessibleText().equals(before));
  }
}

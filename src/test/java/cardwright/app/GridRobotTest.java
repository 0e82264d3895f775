package cardwright.app;

import static cardwright.app.TestWindow.fx;
import static cardwright.app.TestWindow.until;
import static org.assertj.core.api.Assertions.assertThat;

import cardwright.app.session.CardSession;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.concurrent.Task;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.controlsfx.control.TaskProgressView;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The deck as a table, by mouse and keyboard.
@ExtendWith(ApplicationExtension.class)
class GridRobotTest {

  private static final int CARDS = 12;

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

  private void open(FxRobot robot, int cards) throws IOException {
    Path deck = GridDeck.make(folder.resolve("deck"), cards);
    fx(
        () -> {
          window.window.commands().open(List.of(deck));
          return null;
        });
    until("listed", () -> window.workspace.entries().size() == cards);
    until("scanned", () -> !window.workspace.isScanning());
    until("shown", () -> window.workspace.current().isPresent());
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.G);
    until("read", () -> status().equals("%,d cards".formatted(cards)));
    until("a cell", () -> cell(0, "metadata.license").equals("mit"));
  }

  private String status() {
    return window.node("grid-status", Label.class).getText();
  }

  private TableView<?> table() {
    return window.node("grid", TableView.class);
  }

  private static TableColumn<?, ?> column(TableView<?> table, String name) {
    return table.getColumns().stream()
        .filter(c -> ("grid-column-" + name.replaceAll("[^A-Za-z0-9]+", "-")).equals(c.getId()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no column " + name));
  }

  private String cell(int row, String column) {
    TableView<?> table = table();
    return fx(() -> String.valueOf(column(table, column).getCellData(row)));
  }

  private String text(int card) throws IOException {
    return Files.readString(file(card));
  }

  private Path file(int card) {
    return folder.resolve("deck/card-%05d/README.md".formatted(card));
  }

  private void untilVisible(String id, boolean visible) {
    until(
        id + " visible: " + visible,
        () -> {
          Node node = window.stage.getScene().lookup("#" + id);
          return (node != null && node.isVisible()) == visible;
        });
  }

  private String label(String id) {
    Label label = window.node(id, Label.class);
    return fx(label::getText);
  }

  private void change(FxRobot robot, String item) {
    MenuButton button = window.node("grid-change", MenuButton.class);
    robot.clickOn(button);
    until("menu", button::isShowing);
    robot.clickOn("#" + item);
  }

  private void show(String column) {
    ComboBox<?> input = window.node("bulk-column", ComboBox.class);
    fx(
        () -> {
          input.getEditor().setText(column);
          return null;
        });
  }

  /// A click as a mouse makes it; that of the robot asks for a menu, too, without a screen.
  private void click(String id) {
    Node node = window.node(id, Node.class);
    fx(
        () -> {
          for (EventType<MouseEvent> type :
              List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED)) {
            node.fireEvent(
                new MouseEvent(
                    type,
                    5,
                    5,
                    5,
                    5,
                    MouseButton.PRIMARY,
                    1,
                    false,
                    false,
                    false,
                    false,
                    true,
                    false,
                    false,
                    true,
                    false,
                    true,
                    null));
          }
          return null;
        });
  }

  private void chooseRows(FxRobot robot, int from, int to) {
    robot.clickOn(name(from));
    for (int i = from; i < to; i++) {
      robot.push(KeyCode.SHIFT, KeyCode.DOWN);
    }
    int many = to - from + 1;
    until("chosen", () -> table().getSelectionModel().getSelectedIndices().size() == many);
  }

  /// The cell with the name of a card.
  private Node name(int row) {
    until("row " + row, () -> lookUp(row) != null);
    return fx(
        () -> {
          // What has just come or gone above the table moves its rows.
          window.stage.getScene().getRoot().layout();
          return lookUp(row);
        });
  }

  private @Nullable Node lookUp(int row) {
    return table().lookupAll(".grid-name").stream()
        .filter(node -> node instanceof TableCell<?, ?> cell && cell.getIndex() == row)
        .findFirst()
        .orElse(null);
  }

  /// Goes to the licence's column, the third.
  private static void toLicense(FxRobot robot) {
    robot.push(KeyCode.RIGHT).push(KeyCode.RIGHT);
  }

  @Test
  void columnsAreChosenSortedAndFiltered(FxRobot robot) throws IOException {
    open(robot, CARDS);
    assertThat(fx(() -> table().getColumns().size())).isGreaterThan(4);
    robot.clickOn("#grid-columns");
    robot.write("model_n").push(KeyCode.ENTER).push(KeyCode.ESCAPE);
    until("read again", () -> cell(4, "metadata.model_name").contains("never ends"));
    fx(
        () -> {
          table().scrollToColumnIndex(0);
          return null;
        });

    robot.clickOn(name(0));
    toLicense(robot);
    robot.push(KeyCode.CONTROL, KeyCode.T);
    until("sorted", () -> cell(0, "metadata.license").equals("cc0-1.0"));
    assertThat(cell(2, "metadata.license")).isEqualTo("mit");
    assertThat(cell(11, "metadata.license")).isEmpty();
    click("grid-column-metadata-license");
    until("the other way", () -> cell(0, "metadata.license").equals("mit"));
    assertThat(cell(11, "metadata.license")).isEmpty();

    robot.clickOn(name(6));
    toLicense(robot);
    robot.push(KeyCode.CONTROL, KeyCode.F).write("CC0");
    until("filtered", () -> status().startsWith("2 of 12 cards"));
    assertThat(cell(0, "metadata.license")).isEqualTo("cc0-1.0");
    robot.push(KeyCode.ESCAPE);
    until("all again", () -> status().startsWith("12 cards"));
    assertThat(fx(() -> table().getSelectionModel().getSelectedIndices()).size()).isEqualTo(1);
  }

  @Test
  void aCellIsEditedAsInTheForm(FxRobot robot) throws IOException {
    open(robot, CARDS);
    String before = text(1);
    robot.clickOn(name(1));
    toLicense(robot);
    robot.write("apache-2.0").push(KeyCode.ENTER);
    until("shown", () -> cell(1, "metadata.license").equals("apache-2.0"));
    CardSession card = fx(() -> window.workspace.unsaved().getFirst());
    assertThat(card.text()).contains("license: apache-2.0");
    assertThat(text(1)).isEqualTo(before);
    assertThat(cell(1, "Card")).startsWith("●");
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    until("undone", () -> window.workspace.unsaved().isEmpty());
    until("shown", () -> cell(1, "metadata.license").isEmpty());
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
    until("again", () -> cell(1, "metadata.license").equals("apache-2.0"));
    robot.clickOn(name(3));
    toLicense(robot);
    robot.push(KeyCode.F2).write("x").push(KeyCode.ESCAPE);
    assertThat(cell(3, "metadata.license")).isEqualTo("cc0-1.0");
    robot.push(KeyCode.DELETE);
    until("cleared", () -> cell(3, "metadata.license").isEmpty());
  }

  @Test
  void columnsAreOfferedByTheNamesOverThemAndHowTheyAreWritten(FxRobot robot) throws IOException {
    open(robot, CARDS);
    robot.clickOn("#grid-columns").write("name");
    ListView<?> list = robot.lookup("#columns-list").query();
    until("found", () -> list.lookupAll(".column-path").size() > 2);
    assertThat(offered(list)).contains("Display name 1 people[0].name");
    assertThat(offered(list)).contains("model_name metadata.model_name");
    Bounds place = fx(() -> list.localToScene(list.getLayoutBounds()));
    assertThat(place.getMaxY())
        .as("its border is on a pixel")
        .isEqualTo(Math.rint(place.getMaxY()));
    String second = "grid-column-people-1-name";
    assertThat(fx(() -> columns().stream().map(TableColumn::getId))).doesNotContain(second);
    robot.clickOn("Display name 2");
    until("there", () -> columns().getLast().getId().equals(second));
    robot.push(KeyCode.ESCAPE);
  }

  private static List<String> offered(ListView<?> list) {
    return fx(
        () ->
            list.lookupAll(".column-row").stream()
                .map(
                    row ->
                        row.lookupAll(".text").stream()
                            .map(text -> ((Text) text).getText())
                            .collect(Collectors.joining(" ")))
                .toList());
  }

  @Test
  void aJobWhoseDeckIsTakenAwayStopsAndSaysSoOnce(FxRobot robot) throws IOException {
    open(robot, 130);
    chooseRows(robot, 0, 1);
    toLicense(robot);
    fx(
        () -> {
          table().getSelectionModel().selectRange(0, 130);
          return null;
        });
    change(robot, "change-set");
    robot.write("apache-2.0").push(KeyCode.ENTER);
    untilVisible("bulk-apply", true);
    Files.move(folder.resolve("deck"), folder.resolve("elsewhere"));
    robot.clickOn("#bulk-apply");
    untilVisible("bulk-report", true);
    assertThat(label("bulk-report-line"))
        .startsWith("Set license to apache-2.0: no card changed · 130 skipped\nStopped: ")
        .contains("the folder was taken away or renamed");
    assertThat(window.node("bulk-reasons", ToggleButton.class).isVisible()).isFalse();
  }

  @Test
  void enterShowsTheCard(FxRobot robot) throws IOException {
    open(robot, CARDS);
    robot.clickOn(name(2)).push(KeyCode.ENTER);
    window.untilPreviewHas("Liza");
    untilVisible("grid", false);
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.G);
    untilVisible("grid", true);
    Node grid = window.node("grid", Node.class);
    DoubleClick.on(robot, name(1), () -> !grid.isVisible() || grid.getScene() == null);
    window.untilPreviewHas("hartley");
  }

  @Test
  void aFieldIsSetForTheChosenCardsAndBroughtBack(FxRobot robot) throws IOException {
    open(robot, CARDS);
    List<String> before = new ArrayList<>();
    for (int i = 0; i < CARDS; i++) {
      before.add(text(i));
    }
    chooseRows(robot, 1, 6);
    toLicense(robot);
    change(robot, "change-set");
    robot.write("mit").push(KeyCode.ENTER);
    untilVisible("bulk-apply", true);
    assertThat(label("bulk-title")).isEqualTo("Set license to mit");
    assertThat(label("bulk-count")).isEqualTo("5 cards, 1 line each · 1 stays as it is");
    assertThat(text(1)).isEqualTo(before.get(1));
    until("diff", () -> !window.node("bulk-diff", ListView.class).getItems().isEmpty());
    robot.clickOn("#bulk-apply");
    untilVisible("bulk-report", true);
    assertThat(label("bulk-report-line"))
        .isEqualTo("Set license to mit: 5 cards changed · 1 unchanged");
    for (int i = 0; i < CARDS; i++) {
      boolean meant = i >= 1 && i <= 5;
      assertThat(text(i).contains("license: mit")).as("card " + i).isEqualTo(meant || i % 6 == 0);
      if (!meant) {
        assertThat(text(i)).isEqualTo(before.get(i));
      }
    }
    until("shown", () -> cell(4, "metadata.license").equals("mit"));
    assertThat(fx(() -> window.workspace.unsaved())).isEmpty();
    robot.clickOn("#grid").push(KeyCode.CONTROL, KeyCode.Z);
    until("brought back", () -> text(5).equals(before.get(5)));
    until("told", () -> label("bulk-report-line").startsWith("Undo: Set license to mit"));
    for (int i = 0; i < CARDS; i++) {
      assertThat(text(i)).isEqualTo(before.get(i));
    }
    until("shown", () -> cell(4, "metadata.license").isEmpty());
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
    until("done again", () -> text(5).contains("license: mit"));
  }

  @Test
  void aCardWithUnsavedChangesIsChangedInTheWindowOnly(FxRobot robot) throws IOException {
    open(robot, CARDS);
    robot.clickOn(name(1));
    toLicense(robot);
    robot.write("gpl").push(KeyCode.ENTER);
    until("unsaved", () -> window.workspace.unsaved().size() == 1);
    CardSession card = fx(() -> window.workspace.unsaved().getFirst());
    String edited = card.text();
    String before = text(1);
    chooseRows(robot, 1, 2);
    toLicense(robot);
    change(robot, "change-set");
    robot.write("mit").push(KeyCode.ENTER);
    untilVisible("bulk-apply", true);
    robot.clickOn("#bulk-apply");
    untilVisible("bulk-report", true);
    assertThat(label("bulk-report-line")).contains("2 cards changed").contains("1 in the window");
    assertThat(card.text()).contains("license: mit");
    assertThat(text(1)).isEqualTo(before);
    assertThat(text(2)).contains("license: mit");
    robot.clickOn("#bulk-undo");
    until("brought back", () -> !text(2).contains("license: mit"));
    assertThat(card.text()).isEqualTo(edited);
  }

  @Test
  void aRegularExpressionIsReplacedWithAPreview(FxRobot robot) throws IOException {
    open(robot, CARDS);
    robot.clickOn(name(0));
    toLicense(robot);
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
    robot.clickOn("#bulk-regex").clickOn("#bulk-find").write("(").push(KeyCode.ENTER);
    untilVisible("bulk-trouble", true);
    TextField find = window.node("bulk-find", TextField.class);
    fx(
        () -> {
          find.setText("^(m)it$");
          return null;
        });
    robot.clickOn("#bulk-replacement").write("$1it-0").push(KeyCode.ENTER);
    untilVisible("bulk-apply", true);
    assertThat(label("bulk-count")).startsWith("2 cards, 1 line each");
    robot.push(KeyCode.ESCAPE);
    untilVisible("grid", true);
    assertThat(text(0)).contains("license: mit\n");
    robot.clickOn("#bulk-preview");
    untilVisible("bulk-apply", true);
    robot.push(KeyCode.ENTER);
    untilVisible("bulk-report", true);
    assertThat(text(0)).contains("license: mit-0\n");
    assertThat(text(6)).contains("license: mit-0\n");
    assertThat(text(3)).contains("license: cc0-1.0\n");
  }

  @Test
  void theFirstChosenCardFillsTheOthers(FxRobot robot) throws IOException {
    open(robot, CARDS);
    chooseRows(robot, 3, 5);
    toLicense(robot);
    robot.push(KeyCode.CONTROL, KeyCode.D);
    untilVisible("bulk-apply", true);
    assertThat(label("bulk-title")).isEqualTo("Fill down license: cc0-1.0");
    robot.push(KeyCode.ENTER);
    untilVisible("bulk-report", true);
    assertThat(text(4)).contains("license: cc0-1.0");
    assertThat(text(5)).contains("license: cc0-1.0");
    assertThat(text(6)).contains("license: mit");
  }

  @Test
  void fieldsAreClearedAddedToAndCopied(FxRobot robot) throws IOException {
    open(robot, CARDS);
    chooseRows(robot, 0, 3);
    change(robot, "change-add");
    show("tags");
    robot.clickOn("#bulk-value").write("gpt2").push(KeyCode.ENTER);
    untilVisible("bulk-apply", true);
    robot.clickOn("#bulk-apply");
    untilVisible("bulk-report", true);
    assertThat(text(1)).contains("- huggingtweets\n- gpt2\n");
    chooseRows(robot, 0, 3);
    change(robot, "change-copy");
    show("metadata.tags");
    robot.clickOn("#bulk-target").write("datasets").push(KeyCode.ENTER);
    untilVisible("bulk-apply", true);
    robot.clickOn("#bulk-apply");
    until("copied", () -> text(1).contains("datasets:"));
    untilVisible("bulk-report", true);
    chooseRows(robot, 0, 3);
    change(robot, "change-clear");
    show("license");
    robot.clickOn("#bulk-preview");
    untilVisible("bulk-apply", true);
    assertThat(label("bulk-count")).startsWith("2 cards, 1 line each");
    robot.clickOn("#bulk-apply");
    until("cleared", () -> !text(0).contains("license:"));
  }

  @Test
  void aJobIsUndoneFromTheListButNotWhereSomebodyChangedTheFile(FxRobot robot) throws IOException {
    open(robot, CARDS);
    String first = text(1);
    chooseRows(robot, 1, 2);
    toLicense(robot);
    change(robot, "change-set");
    robot.write("wtfpl").push(KeyCode.ENTER);
    untilVisible("bulk-apply", true);
    robot.clickOn("#bulk-apply");
    untilVisible("bulk-report", true);
    Files.writeString(file(2), text(2) + "somebody else\n");
    robot.clickOn("#bulk-report-close");
    robot.clickOn("#grid-history");
    until("jobs", () -> !window.node("job-list", ListView.class).getItems().isEmpty());
    robot.clickOn("#job-undo");
    untilVisible("bulk-report", true);
    assertThat(label("bulk-report-line")).contains("1 card changed").contains("1 failed");
    assertThat(text(1)).isEqualTo(first);
    assertThat(text(2)).contains("wtfpl").endsWith("somebody else\n");
    robot.clickOn("#bulk-reasons");
    until(
        "reason",
        () ->
            window.node("bulk-failures", ListView.class).getItems().stream()
                .anyMatch(reason -> reason.toString().contains("changed it since")));
  }

  @Test
  void aJobThatIsStoppedLeavesEveryFileWhole(FxRobot robot) throws IOException {
    int many = 2_500;
    open(robot, many);
    List<String> before = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      before.add(text(i));
    }
    robot.clickOn(name(1)).push(KeyCode.CONTROL, KeyCode.A);
    until("chosen", () -> status().contains("2,500 chosen"));
    toLicense(robot);
    change(robot, "change-set");
    robot.write("wtfpl").push(KeyCode.ENTER);
    untilVisible("bulk-apply", true);
    TaskProgressView<?> jobs = window.node("jobs", TaskProgressView.class);
    fx(
        () -> {
          stopAtFirstProgress(jobs);
          return null;
        });
    robot.clickOn("#bulk-apply");
    untilVisible("bulk-report", true);
    String told = label("bulk-report-line");
    assertThat(told).contains("skipped");
    int changed = 0;
    for (int i = 0; i < many; i++) {
      boolean now = text(i).contains("license: wtfpl\n");
      changed += now ? 1 : 0;
      if (!now) {
        assertThat(text(i)).isEqualTo(before.get(i));
      }
    }
    assertThat(changed).isBetween(1, many - 1);
    assertThat(told).contains("%,d cards changed".formatted(changed));
    assertThat(told).contains("%,d skipped".formatted(many - changed));
  }

  /// Presses the job's button as soon as some cards are saved.
  private static void stopAtFirstProgress(TaskProgressView<?> jobs) {
    atFirstProgress(jobs, () -> stop(jobs));
  }

  /// Does something as soon as some cards are saved, while the job is still at work.
  private static void atFirstProgress(TaskProgressView<?> jobs, Runnable then) {
    boolean[] told = new boolean[1];
    Runnable once =
        () -> {
          if (!told[0]) {
            told[0] = true;
            then.run();
          }
        };
    jobs.getTasks()
        .addListener(
            (ListChangeListener<Task<?>>)
                change -> {
                  while (change.next()) {
                    for (Task<?> task : change.getAddedSubList()) {
                      task.workDoneProperty()
                          .subscribe(
                              done -> {
                                if (done.doubleValue() > 0) {
                                  once.run();
                                }
                              });
                    }
                  }
                });
  }

  private static void stop(TaskProgressView<?> jobs) {
    jobs.lookupAll(".button").stream()
        .filter(Button.class::isInstance)
        .map(Button.class::cast)
        .filter(button -> !button.isDisabled())
        .forEach(Button::fire);
  }

  @Test
  void undoWaitsForAJobThatIsAtWork(FxRobot robot) throws IOException {
    open(robot, CARDS);
    robot.clickOn(name(1));
    toLicense(robot);
    robot.write("gpl").push(KeyCode.ENTER);
    until("unsaved", () -> window.workspace.unsaved().size() == 1);
    chooseRows(robot, 2, 3);
    toLicense(robot);
    change(robot, "change-set");
    robot.write("mit").push(KeyCode.ENTER);
    untilVisible("bulk-apply", true);
    TaskProgressView<?> jobs = window.node("jobs", TaskProgressView.class);
    fx(
        () -> {
          atFirstProgress(jobs, () -> undo(window.node("grid", Node.class)));
          return null;
        });
    robot.clickOn("#bulk-apply");
    untilVisible("bulk-report", true);
    assertThat(fx(() -> window.workspace.messageProperty().get()))
        .isEqualTo("Not yet: a job is still at work.");
    assertThat(fx(() -> window.workspace.unsaved())).hasSize(1);
    assertThat(text(2)).contains("license: mit");
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    until("brought back", () -> !text(2).contains("license: mit"));
    until("done", () -> jobs.getTasks().isEmpty());
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    until("the cell too", () -> window.workspace.unsaved().isEmpty());
  }

  @Test
  void anUndoThatWasStoppedGoesOnWithWhatIsLeft(FxRobot robot) throws IOException {
    open(robot, 130);
    robot.clickOn(name(1));
    toLicense(robot);
    robot.write("gpl").push(KeyCode.ENTER);
    until("unsaved", () -> window.workspace.unsaved().size() == 1);
    chooseRows(robot, 0, 1);
    toLicense(robot);
    fx(
        () -> {
          table().getSelectionModel().selectRange(0, 130);
          return null;
        });
    change(robot, "change-set");
    robot.write("mit").push(KeyCode.ENTER);
    untilVisible("bulk-apply", true);
    robot.clickOn("#bulk-apply");
    untilVisible("bulk-report", true);
    Files.move(folder.resolve("deck"), folder.resolve("elsewhere"));
    robot.interact(() -> undo(window.node("grid", Node.class)));
    until("stopped", () -> label("bulk-report-line").contains("Stopped: "));
    TaskProgressView<?> jobs = window.node("jobs", TaskProgressView.class);
    until("done", () -> jobs.getTasks().isEmpty());
    Files.move(folder.resolve("elsewhere"), folder.resolve("deck"));
    robot.interact(() -> undo(window.node("grid", Node.class)));
    until("brought back", () -> !label("bulk-report-line").contains("Stopped: "));
    assertThat(label("bulk-report-line")).contains("107 cards changed").doesNotContain("failed");
  }

  private static void undo(Node node) {
    node.fireEvent(
        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.Z, false, true, false, false));
  }

  @Test
  void theReportOffersWhatCanBeDoneAboutItsJob(FxRobot robot) throws IOException {
    open(robot, CARDS);
    chooseRows(robot, 2, 3);
    toLicense(robot);
    change(robot, "change-set");
    robot.write("mit").push(KeyCode.ENTER);
    untilVisible("bulk-apply", true);
    robot.clickOn("#bulk-apply");
    untilVisible("bulk-undo", true);
    robot.clickOn("#bulk-undo");
    untilVisible("bulk-redo", true);
    untilVisible("bulk-undo", false);
    assertThat(text(2)).doesNotContain("license: mit");
    robot.clickOn("#bulk-redo");
    untilVisible("bulk-undo", true);
    assertThat(text(2)).contains("license: mit");
    robot.clickOn(name(5));
    toLicense(robot);
    robot.write("gpl").push(KeyCode.ENTER);
    until("unsaved", () -> window.workspace.unsaved().size() == 1);
    untilVisible("bulk-undo", false);
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    until("undone", () -> window.workspace.unsaved().isEmpty());
    untilVisible("bulk-undo", true);
  }

  @Test
  void aColumnThatNoCardHasCanBeTakenAway(FxRobot robot) throws IOException {
    Path deck = Files.createDirectories(folder.resolve("plain"));
    Files.writeString(deck.resolve("README.md"), "---\nlanguage: en\n---\n# A\n");
    fx(
        () -> {
          window.window.commands().open(List.of(deck));
          return null;
        });
    until("shown", () -> window.workspace.current().isPresent());
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.G);
    until("proposed", () -> has("metadata.license") && has("metadata.language"));
    robot.clickOn("#grid-columns").write("lic").push(KeyCode.ENTER);
    until("away", () -> !has("metadata.license"));
    robot.eraseText(3).write("model_name").push(KeyCode.ENTER).push(KeyCode.ESCAPE);
    until("there", () -> has("metadata.model_name"));
    robot.clickOn("#grid-change").clickOn("#change-set");
    ComboBox<?> column = window.node("bulk-column", ComboBox.class);
    until("worked on", () -> column.getEditor().getText().equals("metadata.model_name"));
    robot.clickOn("#grid-columns").clickOn("#columns-usual").push(KeyCode.ESCAPE);
    until("as proposed", () -> has("metadata.license") && !has("metadata.model_name"));
  }

  private boolean has(String column) {
    return table().getColumns().stream()
        .anyMatch(c -> ("grid-column-" + column.replaceAll("[^a-z]+", "-")).equals(c.getId()));
  }

  @Test
  void aTextOfSeveralLinesStaysOneWhenItsCellIsEdited(FxRobot robot) throws IOException {
    Path deck = Files.createDirectories(folder.resolve("lines"));
    Path card = deck.resolve("README.md");
    String text = "---\nlicense: \"a\\nb\\tc\"\n---\n# A\n";
    Files.writeString(card, text);
    fx(
        () -> {
          window.window.commands().open(List.of(deck));
          return null;
        });
    until("shown", () -> window.workspace.current().isPresent());
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.G);
    until("read", () -> has("metadata.license") && cell(0, "metadata.license").startsWith("a"));
    robot.clickOn(name(0));
    toLicense(robot, "metadata.license");
    robot.push(KeyCode.F2);
    until("editor", () -> window.stage.getScene().lookup("#grid-editor") != null);
    assertThat(fx(() -> window.node("grid-editor", TextField.class).getText())).isEqualTo("a⏎b⇥c");
    robot.push(KeyCode.TAB);
    assertThat(fx(() -> window.workspace.unsaved())).isEmpty();
    robot.push(KeyCode.LEFT).push(KeyCode.F2).push(KeyCode.END);
    robot.push(KeyCode.ALT, KeyCode.ENTER).write("d").push(KeyCode.ENTER);
    until("kept", () -> cell(0, "metadata.license").equals("a\nb\tc\nd"));
  }

  private void toLicense(FxRobot robot, String column) {
    int at = fx(() -> table().getColumns().indexOf(column(table(), column)));
    for (int i = 0; i < at; i++) {
      robot.push(KeyCode.RIGHT);
    }
  }

  @Test
  void columnsThatAreDraggedStayInTheirOrder(FxRobot robot) throws IOException {
    open(robot, CARDS);
    fx(
        () -> {
          List<TableColumn<Object, ?>> order = new ArrayList<>(columns());
          order.add(1, order.removeLast());
          columns().setAll(order);
          return null;
        });
    robot.clickOn("#grid-columns").write("model_n").push(KeyCode.ENTER).push(KeyCode.ESCAPE);
    until("there", () -> has("metadata.model_name"));
    assertThat(fx(() -> columns().get(1).getId())).isEqualTo("grid-column-layout");
    assertThat(fx(() -> columns().getLast().getId())).isEqualTo("grid-column-metadata-model-name");
  }

  @SuppressWarnings("unchecked") // What its rows are is the table's own business.
  private ObservableList<TableColumn<Object, ?>> columns() {
    return ((TableView<Object>) table()).getColumns();
  }

  @Test
  void aBlockIsPastedAsOneChange(FxRobot robot) throws IOException {
    open(robot, CARDS);
    robot.clickOn(name(1));
    toLicense(robot);
    fx(
        () -> {
          ClipboardContent content = new ClipboardContent();
          content.putString("bsd-3-clause\tfr\nisc\tde\n");
          return Clipboard.getSystemClipboard().setContent(content);
        });
    robot.push(KeyCode.CONTROL, KeyCode.V);
    untilVisible("bulk-apply", true);
    assertThat(label("bulk-count")).isEqualTo("2 cards, 2 lines each");
    robot.clickOn("#bulk-apply");
    untilVisible("bulk-report", true);
    assertThat(text(1)).contains("license: bsd-3-clause").contains("language: fr");
    assertThat(text(2)).contains("license: isc").contains("language: de");
    robot.clickOn(name(2)).push(KeyCode.CONTROL, KeyCode.C);
    assertThat(fx(() -> Clipboard.getSystemClipboard().getString()))
        .contains("Liza Soberano\tisc\tde");
  }

  @Test
  void withoutCardsTheTableSaysSo(FxRobot robot) throws IOException {
    Path none = Files.createDirectory(folder.resolve("none"));
    fx(
        () -> {
          window.window.commands().open(List.of(none));
          return null;
        });
    until("scanned", () -> !window.workspace.isScanning());
    robot.clickOn("#show-grid");
    untilVisible("grid", true);
    Callable<String> said = () -> ((Label) table().getPlaceholder()).getText();
    until("said", () -> said.call().equals("No cards here"));
    robot.clickOn("#show-grid");
    untilVisible("grid", false);
  }
}

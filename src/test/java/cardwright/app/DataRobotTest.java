package cardwright.app;

import static cardwright.app.TestWindow.fx;
import static cardwright.app.TestWindow.until;
import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import cardwright.card.Seeds;
import cardwright.text.FieldPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.controlsfx.control.TaskProgressView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Tables out and in, and cards from data, by mouse and keyboard in the real window.
@ExtendWith(ApplicationExtension.class)
class DataRobotTest {

  private static final String RUN = "https://wandb.ai/wandb/huggingtweets/runs/";

  @TempDir private Path folder;
  private Path deck;
  private TestWindow window;

  @Start
  void start(Stage stage) throws IOException {
    deck = Files.createDirectories(folder.resolve("deck"));
    for (int i = 0; i < Seeds.NAMES.size(); i++) {
      Files.write(deck.resolve(Seeds.NAMES.get(i)), Seeds.bytes(i));
    }
    window = new TestWindow(stage, folder.resolve("sample"));
    window.workspace.open(List.of(deck));
  }

  @AfterEach
  void close() {
    window.close();
  }

  private static <T extends Node> T shown(FxRobot robot, String id, Class<T> type) {
    until("#" + id, () -> robot.lookup("#" + id).tryQuery().isPresent());
    return robot.lookup("#" + id).queryAs(type);
  }

  private static void type(FxRobot robot, String id, Object text) {
    TextInputControl input = shown(robot, id, TextInputControl.class);
    robot.interact(() -> input.setText(text.toString()));
  }

  private static void click(FxRobot robot, String id) {
    Button button = shown(robot, id, Button.class);
    until("#" + id + " ready", () -> !button.isDisabled());
    robot.clickOn(button);
  }

  private static void picture(FxRobot robot, String id, String name) {
    Node node = shown(robot, id, Node.class);
    fx(() -> Snapshots.take(node.getScene(), name));
  }

  private void dark(FxRobot robot, String id, String name) {
    fx(() -> toggled(true));
    picture(robot, id, name);
    fx(() -> toggled(false));
  }

  private static boolean toggled(boolean dark) {
    String theme = dark ? new PrimerDark().getUserAgentStylesheet() : light();
    Application.setUserAgentStylesheet(theme);
    return dark;
  }

  private static String light() {
    return new PrimerLight().getUserAgentStylesheet();
  }

  private void untilListed() {
    window.select("004");
    until("all cards", () -> window.workspace.entries().size() == Seeds.NAMES.size());
  }

  private Path export(FxRobot robot, String name) {
    untilListed();
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
    Path file = folder.resolve(name);
    type(robot, "table-file", file);
    picture(robot, "table-ok", "table-export-" + name.replace('.', '-'));
    click(robot, "table-ok");
    until(name + " written", () -> Files.exists(file));
    return file;
  }

  private void compare(FxRobot robot, Path file) {
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.I);
    untilFocused(robot, "import-file");
    type(robot, "import-file", file);
    click(robot, "import-compare");
    shown(robot, "import-count", Label.class);
    // The question is not part of the work.
    assertThat(fx(() -> window.node("jobs", TaskProgressView.class).getTasks())).isEmpty();
  }

  @Test
  void aTableGoesOutAndItsChangesComeIn(FxRobot robot) throws IOException {
    Path file = export(robot, "table.csv");
    String table = Files.readString(file);
    assertThat(table).startsWith("\uFEFFcard,");
    String edited =
        table.replace("Liza Soberano", "Liza S.").replace("\r\n003_", "\r\nnobody_")
            + "004_b1a526d8a8a9f1a6.txt\r\n";
    Files.writeString(file, edited);
    compare(robot, file);
    Label count = shown(robot, "import-count", Label.class);
    assertThat(count.getText())
        .isEqualTo("1 card changes, 1 value, 3 are so already, 2 rows are left out");
    until("differences", () -> !shown(robot, "import-diff", ListView.class).getItems().isEmpty());
    assertThat(shown(robot, "import-values", Label.class).getText())
        .isEqualTo("people[0].name: Liza Soberano → Liza S.");
    picture(robot, "import-apply", "table-import");
    dark(robot, "import-apply", "table-import-dark");
    click(robot, "import-apply");
    Label line = shown(robot, "report-line", Label.class);
    assertThat(line.getText()).isEqualTo("1 card changed by table.csv");
    picture(robot, "report-line", "table-import-report");
    assertThat(Files.readString(deck.resolve(Seeds.NAMES.get(2)))).contains("Liza S.");
    assertThat(deck.resolve(Seeds.NAMES.get(3))).hasBinaryContent(Seeds.bytes(3));
    click(robot, "report-history");
    until("the jobs", () -> robot.lookup("#job-history").tryQuery().isPresent());
  }

  @Test
  void shownColumnsGoOutAndWhatComesInIsUndone(FxRobot robot) throws IOException {
    untilListed();
    robot.clickOn("#show-grid");
    TableView<?> table = window.node("grid", TableView.class);
    until("columns", () -> table.getColumns().size() == 6);
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
    Path file = folder.resolve("shown.csv");
    type(robot, "table-file", file);
    ChoiceBox<?> columns = shown(robot, "table-columns", ChoiceBox.class);
    robot.interact(() -> columns.getSelectionModel().select(1));
    picture(robot, "table-ok", "table-export-shown");
    click(robot, "table-ok");
    until("written", () -> Files.exists(file));
    String head = Files.readAllLines(file).getFirst();
    assertThat(head)
        .isEqualTo(
            "\uFEFFcard,people[0].name,metadata.license,metadata.language,metadata.tags,layout");
    Files.writeString(
        file, Files.readString(file).replace("Liza Soberano", "Liza S.").replace(",en,", ",de,"));
    compare(robot, file);
    click(robot, "import-apply");
    shown(robot, "report-line", Label.class);
    picture(robot, "report-line", "table-import-undoable");
    robot.type(KeyCode.ESCAPE);
    Path card = deck.resolve(Seeds.NAMES.get(2));
    assertThat(Files.readString(card)).contains("Liza S.").contains("language: de");
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    until("undone", () -> Arrays.equals(Files.readAllBytes(card), Seeds.bytes(2)));
    for (int i = 0; i < Seeds.NAMES.size(); i++) {
      Path other = deck.resolve(Seeds.NAMES.get(i));
      byte[] bytes = Seeds.bytes(i);
      until("all undone", () -> Arrays.equals(Files.readAllBytes(other), bytes));
    }
  }

  @Test
  void aCardWithUnsavedChangesIsLeftOut(FxRobot robot) throws IOException {
    Path file = export(robot, "table.xlsx");
    Path edited = folder.resolve("edited.csv");
    Files.writeString(edited, "card,metadata.language\n" + Seeds.NAMES.get(4) + ",de\n");
    fx(
        () ->
            window
                .workspace
                .current()
                .orElseThrow()
                .change(
                    (engine, reading) ->
                        engine.set(reading, FieldPath.parse("people[0].tweets.kept"), "1"),
                    null));
    assertThat(file).exists();
    compare(robot, edited);
    assertThat(shown(robot, "import-count", Label.class).getText())
        .isEqualTo("No card changes, 1 row is left out");
    assertThat(shown(robot, "import-reason", Label.class).getText()).contains("not saved");
    assertThat(shown(robot, "import-apply", Button.class).isDisabled()).isTrue();
    robot.type(KeyCode.ESCAPE);
  }

  @Test
  void aWizardLeadsFromDataToCards(FxRobot robot) throws IOException {
    Path data = folder.resolve("bots.csv");
    StringBuilder csv = new StringBuilder("Screen name;Who;Run A;Run B;Kept\n");
    for (int i = 0; i < 30; i++) {
      String kept = i == 7 ? "many" : String.valueOf(i);
      csv.append("bot%d;Bot №%d;%sa%d;%sb%d;%s\n".formatted(i, i, RUN, i, RUN, i, kept));
    }
    Files.writeString(data, csv);
    untilListed();
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
    assertThat(shown(robot, "wizard-next", Button.class).isDisabled()).isTrue();
    untilFocused(robot, "wizard-data");
    type(robot, "wizard-data", data);
    picture(robot, "wizard-next", "wizard-1-data");
    click(robot, "wizard-next");
    TableView<?> columns = shown(robot, "mapping-columns", TableView.class);
    assertThat(columns.getItems()).hasSize(5);
    untilFocused(robot, "mapping-columns");
    choose(robot, "mapping-Who", "name");
    robot.clickOn("#mapping-Kept").push(KeyCode.CONTROL, KeyCode.A).write("nothing");
    until(
        "fault",
        () ->
            shown(robot, "mapping-fault", Label.class)
                .getText()
                .startsWith("there is no field 'nothing' for column 'Kept'"));
    robot.push(KeyCode.CONTROL, KeyCode.A).write("kept");
    until("no fault", () -> shown(robot, "mapping-fault", Label.class).getText().isEmpty());
    choose(robot, "mapping-RunA", "data");
    choose(robot, "mapping-RunB", "data");
    until(
        "fault",
        () -> shown(robot, "mapping-fault", Label.class).getText().startsWith("two columns"));
    assertThat(shown(robot, "wizard-next", Button.class).isDisabled()).isTrue();
    choose(robot, "mapping-RunB", "training");
    type(robot, "mapping-name", "bots of the robot test");
    picture(robot, "wizard-next", "wizard-2-columns");
    click(robot, "wizard-next");
    untilFocused(robot, "wizard-layout");
    type(robot, "wizard-pattern", "{nobody}.md");
    assertThat(shown(robot, "wizard-next", Button.class).isDisabled()).isTrue();
    type(robot, "wizard-pattern", "{name}/README.md");
    Path out = folder.resolve("out");
    type(robot, "wizard-out", out);
    picture(robot, "wizard-next", "wizard-3-names");
    click(robot, "wizard-next");
    Button write = shown(robot, "wizard-next", Button.class);
    until("trial", () -> write.getText().equals("Write 29 cards"));
    untilFocused(robot, "wizard-next");
    assertThat(shown(robot, "wizard-counts", Label.class).getText())
        .isEqualTo("Would be written: 29 cards, 1 record gives none");
    assertThat(shown(robot, "wizard-text", TextInputControl.class).getText()).contains("Bot №0");
    assertThat(out).doesNotExist();
    picture(robot, "wizard-next", "wizard-4-trial");
    fx(
        () -> {
          write.getScene().getWindow().setWidth(520);
          write.getScene().getWindow().setHeight(480);
          return null;
        });
    picture(robot, "wizard-next", "wizard-4-trial-narrow");
    dark(robot, "wizard-next", "wizard-4-trial-dark");
    click(robot, "wizard-next");
    Label line = shown(robot, "report-line", Label.class);
    assertThat(line.getText()).startsWith("Written to " + out + ": 29 cards");
    picture(robot, "report-line", "wizard-5-report");
    assertThat(Files.readString(out.resolve("bot3/README.md"))).contains("Bot №3");
    assertThat(Files.readAllLines(folder.resolve("bots-rejects.csv")))
        .containsExactly(
            "Screen name;Who;Run A;Run B;Kept;reason",
            "bot7;Bot №7;%sa7;%sb7;many;".formatted(RUN, RUN)
                + "'kept' has to be a whole number, not 'many'");
    click(robot, "report-open");
    until("the new deck", () -> window.workspace.roots().equals(List.of(out)));
    until("its cards", () -> window.workspace.entries().size() == 29);
  }

  @Test
  void aWizardWritesOneFileOfAllCards(FxRobot robot) throws IOException {
    Path data = folder.resolve("two.csv");
    Files.writeString(data, "handle,name,training\na,A,%sa\nb,B,%sb\n".formatted(RUN, RUN));
    untilListed();
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
    type(robot, "wizard-data", data);
    click(robot, "wizard-next");
    shown(robot, "mapping-columns", TableView.class);
    click(robot, "wizard-next");
    Path out = folder.resolve("cards.zip");
    type(robot, "wizard-out", out);
    click(robot, "wizard-next");
    until(
        "trial", () -> shown(robot, "wizard-next", Button.class).getText().equals("Write 2 cards"));
    assertThat(out).doesNotExist();
    click(robot, "wizard-next");
    assertThat(shown(robot, "report-line", Label.class).getText()).endsWith("2 cards");
    assertThat(robot.lookup("#report-open").tryQuery()).isEmpty();
    try (ZipFile zip = new ZipFile(out.toFile())) {
      assertThat(zip.stream().map(ZipEntry::getName))
          .containsExactly("huggingtweets/a/README.md", "huggingtweets/b/README.md");
    }
  }

  private static void untilFocused(FxRobot robot, String id) {
    until("focus on " + id, () -> shown(robot, id, Node.class).isFocused());
  }

  @SuppressWarnings("unchecked")
  private static void choose(FxRobot robot, String id, String field) {
    ComboBox<String> box = shown(robot, id, ComboBox.class);
    robot.interact(() -> box.setValue(field));
  }
}

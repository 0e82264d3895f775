package cardwright.app;

import static cardwright.app.TestWindow.fx;
import static cardwright.app.TestWindow.until;
import static org.assertj.core.api.Assertions.assertThat;

import cardwright.app.dialog.FxDialogs;
import cardwright.app.session.DeckEntry;
import cardwright.card.CardData;
import cardwright.card.CardEngine;
import cardwright.check.HubLists;
import cardwright.text.Edit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The window in a language that nobody speaks: what is read in English did not come from a file of
/// texts, and would stay English in every language.
@ExtendWith(ApplicationExtension.class)
class PseudoLanguageTest {

  private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");
  private static final Pattern OTHER = Pattern.compile("[áéíóúýñçÁÉÍÓÚ·]");
  private static final Pattern CHANGED = Pattern.compile("[aeiouyncAEIOU]");

  /// Names, keys of the keyboard, paths of fields, kinds of files and the signs of kinds of cards
  /// are the same in every language; the buttons of the platform's own dialogs are in the languages
  /// that it knows.
  private static final Pattern SAME =
      Pattern.compile(
          "Cardwright|BOT|CYBORG|(?:(?:Ctrl|Shift|Alt|Meta)\\+?)+.*|F\\d+|Delete|OK|Cancel|Yes|No"
              + "|(?:people|handles|links|metadata|fields|model|layout|kind|card|name)\\b[\\w.\\[\\]+]*|CSV|JSON|JSON"
              + " Lines|XLSX|HTML|PNG|PDF|Markdown|https?://.*|.*[/\\\\].*"
              + "|[\\w-]+\\.(?:md|txt|csv|xlsx)|huggingtweets.*");

  /// What stands between the values of a line.
  private static final Pattern BETWEEN = Pattern.compile("[|<>\"',:()&{}]|- |● |@| · ");

  private final Locale before = Locale.getDefault(Locale.Category.DISPLAY);
  private final Set<String> english = new TreeSet<>();
  private final List<String> seen = new ArrayList<>();

  @TempDir Path folder;

  private TestWindow window;
  private final Set<String> values = new HashSet<>();

  @Start
  void start(Stage stage) {
    Locale.setDefault(Locale.Category.DISPLAY, Locale.of("qps"));
    window = new TestWindow(stage, folder);
    window.stage.setWidth(1280);
  }

  @AfterEach
  void close() {
    Locale.setDefault(Locale.Category.DISPLAY, before);
    window.close();
  }

  private static void run(Runnable action) {
    fx(
        () -> {
          action.run();
          return null;
        });
  }

  /// What stands in cards and, with a name of its own, in the Hub's lists, in parts.
  private void knowValues() throws IOException {
    HubLists lists = HubLists.builtIn();
    Stream.of(
            lists.licenses(),
            lists.pipelineTags(),
            lists.relations(),
            lists.libraries(),
            lists.languages())
        .flatMap(List::stream)
        .forEach(
            choice -> {
              values.add(choice.id());
              Optional.ofNullable(choice.name()).ifPresent(values::add);
            });
    for (DeckEntry entry : window.workspace.entries()) {
      String text = Files.readString(entry.path());
      know(text);
      CardData data = CardEngine.standard().read(text).data();
      data.people().forEach(person -> values.add(person.name()));
      values.addAll(data.handles());
    }
    know(window.workspace.current().orElseThrow().text());
  }

  private void know(String text) {
    text.lines()
        .flatMap(line -> Stream.concat(Stream.of(line), BETWEEN.splitAsStream(line)))
        .map(String::strip)
        .forEach(values::add);
  }

  @Test
  void noEnglishIsLeft(FxRobot robot) {
    collect("the empty window");
    robot.clickOn("#empty-sample");
    window.select("003");
    window.untilPreviewHas("Wait Forgot");
    spoil();
    run(() -> window.node("problems", ToggleButton.class).setSelected(true));
    ListView<?> problems = window.node("problems-list", ListView.class);
    until("problems", () -> problems.getItems().size() > 4);
    fx(
        () -> {
          knowValues();
          return null;
        });
    for (double at = 0; at <= 1; at += 0.125) {
      double to = at;
      run(() -> window.node("form", ScrollPane.class).setVvalue(to));
      collect("the form");
    }
    robot.clickOn("#tab-source").push(KeyCode.CONTROL, KeyCode.H);
    collect("the source");
    robot.clickOn("#tab-changes");
    until("changes", () -> !window.node("changes", ListView.class).getItems().isEmpty());
    collect("the changes");
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
    collect("the palette");
    robot.push(KeyCode.ESCAPE);
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.G);
    for (String part : List.of("grid-filter", "grid-set", "grid-replace", "grid-history")) {
      fire(part);
      collect(part);
    }
    dialogs();
    assertThat(seen).hasSizeGreaterThan(300);
    assertThat(english).isEmpty();
  }

  /// A card with much that is wrong with it.
  private void spoil() {
    run(
        () ->
            window
                .workspace
                .current()
                .orElseThrow()
                .change(
                    (engine, reading) ->
                        Edit.between(
                            "Spoil",
                            reading.text(),
                            reading
                                .text()
                                .replace("| Retweets | 1294", "| Retweets | 1295")
                                .replaceFirst(
                                    "language: en\n",
                                    "language: English\nlicense: Apache 2.0\ntags: one\n"
                                        + "pipeline_tag: nonsense\nbase_model: not/a/model\n"
                                        + "widget: none\n")),
                    null));
  }

  private void fire(String id) {
    MenuBar bar = window.node("menu", MenuBar.class);
    run(
        () ->
            bar.getMenus().stream()
                .flatMap(menu -> menu.getItems().stream())
                .filter(item -> ("menu-" + id).equals(item.getId()))
                .findFirst()
                .orElseThrow()
                .fire());
  }

  private void dialogs() {
    DialogVisit visit = new DialogVisit(window);
    for (String id :
        List.of("table-export", "table-import", "make-cards", "export-pages", "export-picture")) {
      visit.ofAction(id, scene -> collect(id, scene));
    }
    FxDialogs asked = new FxDialogs(window.stage);
    List<String> cards = List.of("003");
    visit.of(() -> asked.askUnsaved(cards), scene -> collect("unsaved", scene));
    visit.of(() -> asked.confirmLink("https://a.b/c"), scene -> collect("link", scene));
    visit.of(() -> asked.askNewCard(List.of("huggingtweets")), scene -> collect("new", scene));
    visit.of(() -> asked.askName("003.md"), scene -> collect("rename", scene));
    visit.of(() -> asked.confirmTrash(cards, true), scene -> collect("trash", scene));
    visit.of(() -> asked.askDisk("003", "b\n", "d\n", true), scene -> collect("disk", scene));
    visit.of(() -> asked.askRecover(cards), scene -> collect("recover", scene));
  }

  private void collect(String where) {
    collect(where, window.stage.getScene());
  }

  private void collect(String where, Scene scene) {
    run(
        () -> {
          scene.getRoot().applyCss();
          scene.getRoot().layout();
          collect(where, scene.getRoot());
        });
  }

  private void collect(String where, Node node) {
    if (!node.isVisible()) {
      return;
    }
    if (node instanceof Labeled labeled) {
      note(where, labeled.getText());
    }
    if (node instanceof TextInputControl input) {
      note(where, input.getPromptText());
    }
    if (node instanceof TextField || node instanceof Labeled) {
      note(where, node.getAccessibleText());
    }
    note(where, node.getAccessibleHelp());
    if (node instanceof Control control) {
      Tooltip tip = control.getTooltip();
      note(where, tip == null ? null : tip.getText());
    }
    if (node instanceof MenuBar bar) {
      bar.getMenus().forEach(menu -> collect(where, menu));
    }
    if (node instanceof MenuButton button) {
      button.getItems().forEach(item -> collect(where, item));
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(where, child));
    }
  }

  private void collect(String where, MenuItem item) {
    note(where, item.getText());
    if (item instanceof Menu menu) {
      menu.getItems().forEach(child -> collect(where, child));
    }
  }

  private void note(String where, @Nullable String text) {
    if (text == null || text.isBlank()) {
      return;
    }
    seen.add(text);
    boolean translated = OTHER.matcher(text).find() || !CHANGED.matcher(text).find();
    if (WORD.matcher(text).find() && !translated && !isSame(text)) {
      english.add(where + ": " + text);
    }
  }

  private boolean isSame(String text) {
    return values.contains(text.strip())
        || SAME.matcher(text.strip()).matches()
        || BETWEEN
            .splitAsStream(text)
            .map(String::strip)
            .allMatch(part -> values.contains(part) || SAME.matcher(part).matches());
  }

  @Test
  void englishWouldBeFound() {
    note("here", "Save the card");
    note("here", "Sáve 003.md");
    note("here", "Ctrl+S");
    note("here", "metadata.license");
    assertThat(english).containsExactly("here: Save the card");
  }
}

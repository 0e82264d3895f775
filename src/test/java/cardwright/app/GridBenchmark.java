package cardwright.app;

import static cardwright.app.TestWindow.fx;
import static cardwright.app.TestWindow.until;
import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitFor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Measures the table with 10,000 cards: `mvn test -Dtest=GridBenchmark`. Its name keeps it out of
/// the usual test run.
@ExtendWith(ApplicationExtension.class)
class GridBenchmark {

  private static final int CARDS = 10_000;
  private static final double MILLI = 1e6;

  @TempDir Path folder;

  private TestWindow window;
  private Path deck;
  private final Frames frames = new Frames();

  @Start
  void start(Stage stage) throws IOException {
    deck = GridDeck.make(folder.resolve("deck"), CARDS);
    window = new TestWindow(stage, folder.resolve("sample"));
  }

  @AfterEach
  void close() {
    window.close();
  }

  private interface Check {
    boolean holds() throws Exception;
  }

  private void measure(String what, Runnable action, Check check) {
    frames.clear();
    long start = System.nanoTime();
    fx(
        () -> {
          action.run();
          return null;
        });
    try {
      waitFor(3, TimeUnit.MINUTES, () -> fx(check::holds));
    } catch (TimeoutException e) {
      throw new AssertionError("never came about: " + what, e);
    }
    System.out.printf(
        "%s: %.0f ms, longest frame meanwhile %.0f ms, processor time of one %.0f ms%n",
        what, (System.nanoTime() - start) / MILLI, frames.longest(), frames.busiest());
  }

  private String status() {
    return ((Label) window.stage.getScene().lookup("#grid-status")).getText();
  }

  @Test
  void tenThousandRows(FxRobot robot) {
    fx(
        () -> {
          frames.start();
          window.window.commands().open(List.of(deck));
          return null;
        });
    until("listed", () -> window.workspace.entries().size() == CARDS);
    until("scanned", () -> !window.workspace.isScanning());
    until("shown", () -> window.workspace.current().isPresent());
    ToggleButton show = window.node("show-grid", ToggleButton.class);
    measure("table shown, all cells read", show::fire, () -> status().equals("10,000 cards"));
    TableView<?> table = window.node("grid", TableView.class);
    measure(
        "sorted by the licence",
        () -> sort(table, 2),
        () -> "cc0-1.0".equals(table.getColumns().get(2).getCellData(0)));
    fire("grid-filter");
    TextField text = window.node("filter-text-0", TextField.class);
    measure("filtered by the name", () -> text.setText("77"), () -> status().contains(" of "));
    measure("all again", () -> text.setText(""), () -> status().equals("10,000 cards"));
    measure(
        "all chosen",
        () -> table.getSelectionModel().selectAll(),
        () -> status().contains("10,000 chosen"));
    MenuButton menu = window.node("grid-change", MenuButton.class);
    fx(
        () -> {
          menu.getItems().getFirst().fire();
          window.node("bulk-column", ComboBox.class).getEditor().setText("metadata.license");
          window.node("bulk-value", TextField.class).setText("apache-2.0");
          return null;
        });
    Button preview = window.node("bulk-preview", Button.class);
    measure(
        "previewed", preview::fire, () -> window.stage.getScene().lookup("#bulk-apply") != null);
    measure(
        "saved",
        window.node("bulk-apply", Button.class)::fire,
        () -> window.stage.getScene().lookup("#bulk-report").isVisible());
    measure(
        "undone",
        window.node("bulk-undo", Button.class)::fire,
        () ->
            ((Label) window.stage.getScene().lookup("#bulk-report-line"))
                .getText()
                .startsWith("Undo"));
    assertThat(Files.exists(deck)).isTrue();
  }

  private void fire(String id) {
    Button button = window.node(id, Button.class);
    fx(
        () -> {
          button.fire();
          return null;
        });
  }

  private static <T> void sort(TableView<T> table, int column) {
    table.getSortOrder().setAll(List.of(table.getColumns().get(column)));
  }
}

package cardwright.app;

import static cardwright.app.TestWindow.fx;

import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Makes pictures of the window for people to judge: `mvn test -Dtest=WindowGallery`. Its name
/// keeps it out of the usual test run.
@ExtendWith(ApplicationExtension.class)
class WindowGallery {

  private static final String LONG =
      "Ann \uD83E\uDD16\u2764\uFE0F \uD83E\uDD8A مرحبا بالعالم and a long name that never ends";

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

  @Test
  void allLooks() throws Exception {
    picture("empty");
    fire("empty-sample");
    look("003", "Wait Forgot", "three-people");
    scroll(0.4);
    picture("three-people-middle");
    scroll(1);
    picture("three-people-end");
    look("000", "persoverant", "one-person");
    look("002", "Liza", "html-table");
    type("people-0-name", LONG);
    window.untilPreviewHas("never ends");
    width(900);
    picture("narrow-long-name");
    fire("theme");
    picture("narrow-dark");
    width(1000);
    look("003", "Wait Forgot", "dark");
    type("metadata-license", "apache");
    scroll(0.7);
    run(() -> window.node("problems", ToggleButton.class).setSelected(true));
    picture("dark-problems");
    tab(1);
    picture("dark-source");
    fire("theme");
    picture("source");
    tab(2);
    picture("changes");
    fire("theme");
    picture("dark-changes");
    fire("theme");
    tab(0);
    scroll(0.62);
    picture("metadata");
    scroll(0.8);
    picture("metadata-end");
    run(() -> window.node("problems", ToggleButton.class).setSelected(false));
    fire("theme");
    type("links-data", "12x");
    scroll(0.4);
    picture("dark-refused");
  }

  private void look(String card, String text, String name) throws Exception {
    window.select(card);
    window.untilPreviewHas(text);
    picture(name);
  }

  private void type(String id, String text) {
    TextField field = window.node(id, TextField.class);
    run(() -> field.setText(text));
  }

  private void fire(String id) {
    Button button = window.node(id, Button.class);
    run(button::fire);
  }

  private void tab(int index) {
    TabPane tabs = window.node("card-tabs", TabPane.class);
    run(() -> tabs.getSelectionModel().select(index));
  }

  private void width(double pixels) {
    run(() -> window.stage.setWidth(pixels));
  }

  private void scroll(double to) {
    ScrollPane form = window.node("form", ScrollPane.class);
    run(() -> form.setVvalue(to));
  }

  private static void run(Runnable action) {
    fx(
        () -> {
          action.run();
          return null;
        });
  }

  private void picture(String name) throws Exception {
    Snapshots.takeSettled(window.stage.getScene(), name);
  }
}

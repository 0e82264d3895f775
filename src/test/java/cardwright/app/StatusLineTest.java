package cardwright.app;

import static cardwright.app.TestWindow.fx;
import static cardwright.app.TestWindow.until;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class StatusLineTest {

  private static final String LONG =
      "12 cards were not saved, for the folder that they are in was taken away or renamed"
          + " meanwhile";

  @TempDir private Path folder;

  private TestWindow window;

  @Start
  void start(Stage stage) {
    window = new TestWindow(stage, folder.resolve("a folder of a long name").resolve("deck"));
    stage.setWidth(780);
  }

  @AfterEach
  void close() {
    window.close();
  }

  @BeforeEach
  void showCard() {
    Button sample = window.node("empty-sample", Button.class);
    fx(
        () -> {
          sample.fire();
          return null;
        });
    window.select("002");
    until("its problems", () -> problems().getText().equals("No problems"));
  }

  private void tell(String message) {
    fx(
        () -> {
          window.window.tell(message);
          window.stage.getScene().getRoot().layout();
          return null;
        });
  }

  private Labeled problems() {
    return window.node("problems", Labeled.class);
  }

  private Labeled place() {
    return window.node("place", Labeled.class);
  }

  private Labeled message() {
    return (Labeled) fx(() -> window.stage.getScene().lookup("#status .status-label"));
  }

  private static String seen(Labeled label) {
    return fx(() -> ((Text) label.lookup(".text")).getText());
  }

  @Test
  void onlyThePlaceIsShortenedInANarrowWindow() {
    tell("Saved README.md");
    assertThat(seen(problems())).isEqualTo("No problems");
    assertThat(seen(message())).isEqualTo("Saved README.md");
    assertThat(seen(place())).startsWith("...").endsWith("/deck/002_dc6a039a0f540c26.txt");
    assertThat(fx(() -> message().getTooltip())).isNull();
    assertThat(fx(() -> place().getTooltip().getText())).isEqualTo(fx(place()::getText));
  }

  @Test
  void aLongMessageLeavesTheFileItsName() {
    tell(LONG);
    assertThat(seen(problems())).isEqualTo("No problems");
    assertThat(seen(message())).startsWith("12 cards were not saved").endsWith("...");
    assertThat(fx(() -> message().getTooltip().getText())).isEqualTo(LONG);
    assertThat(seen(place())).startsWith("...").endsWith("0f540c26.txt");
    tell("Saved");
    assertThat(seen(message())).isEqualTo("Saved");
    assertThat(seen(place())).endsWith("/deck/002_dc6a039a0f540c26.txt");
  }
}

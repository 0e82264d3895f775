package cardwright.app;

import static cardwright.app.TestWindow.fx;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToolBar;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The window in a language whose texts are longer by half: nothing may be cut off.
@ExtendWith(ApplicationExtension.class)
class LongTextsTest {

  /// What comes from cards and paths may be of any length, and is cut where the room ends.
  private static final Set<String> OF_ANY_LENGTH =
      Set.of("card-title", "card-file", "place", "column-head", "initials");

  private final Locale before = Locale.getDefault(Locale.Category.DISPLAY);

  @TempDir Path folder;

  private TestWindow window;

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

  @Test
  void nothingIsCutOff() throws Exception {
    check("long-texts-empty");
    Button sample = window.node("empty-sample", Button.class);
    fx(
        () -> {
          sample.fire();
          return null;
        });
    window.select("003");
    window.untilPreviewHas("Wait Forgot");
    check("long-texts");
  }

  private void check(String name) throws IOException {
    Path picture = fx(() -> Snapshots.take(window.stage.getScene(), name));
    assertThat(Files.size(picture)).isPositive();
    List<String> cut = new ArrayList<>();
    fx(
        () -> {
          collect(window.stage.getScene().getRoot(), cut);
          return null;
        });
    assertThat(cut).isEmpty();
  }

  private static void collect(Node node, List<String> cut) {
    if (!node.isVisible()) {
      return;
    }
    if (node instanceof Labeled labeled
        && labeled.getText() != null
        && !labeled.getText().isEmpty()) {
      boolean free = labeled.getStyleClass().stream().anyMatch(OF_ANY_LENGTH::contains);
      boolean whole =
          labeled.lookupAll(".text").stream()
              .filter(Text.class::isInstance)
              .map(text -> ((Text) text).getText())
              .anyMatch(labeled.getText()::equals);
      if (!free && !whole) {
        cut.add(labeled.getText());
      }
    }
    if (node instanceof ToolBar bar) {
      Node overflow = bar.lookup(".tool-bar-overflow-button");
      if (overflow != null && overflow.isVisible()) {
        cut.add("the toolbar");
      }
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, cut));
    }
  }
}

package cardwright.app;

import static cardwright.app.TestWindow.fx;
import static cardwright.app.TestWindow.until;

import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.stage.Stage;
import javafx.stage.Window;

/// Opens dialogs of the window one after the other, looks at each, and closes it.
record DialogVisit(TestWindow window) {

  /// The dialog that an action of the menus opens.
  void ofAction(String id, Consumer<Scene> look) {
    MenuBar bar = window.node("menu", MenuBar.class);
    MenuItem item =
        bar.getMenus().stream()
            .map(Menu::getItems)
            .flatMap(List::stream)
            .filter(found -> ("menu-" + id).equals(found.getId()))
            .findFirst()
            .orElseThrow();
    of(item::fire, look);
  }

  /// The dialog that something opens, which may wait for its answer.
  void of(Runnable opens, Consumer<Scene> look) {
    List<Window> before = fx(() -> List.copyOf(Window.getWindows()));
    Platform.runLater(opens);
    until("a dialog", () -> opened(before) != null);
    Stage dialog = fx(() -> opened(before));
    fx(
        () -> {
          dialog.getScene().getRoot().layout();
          return null;
        });
    look.accept(dialog.getScene());
    fx(
        () -> {
          dialog.hide();
          return null;
        });
    until("no dialog", () -> opened(before) == null);
  }

  private static Stage opened(List<Window> before) {
    return Window.getWindows().stream()
        .filter(found -> found instanceof Stage && !before.contains(found))
        .map(Stage.class::cast)
        .findFirst()
        .orElse(null);
  }
}

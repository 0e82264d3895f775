package cardwright.app;

import java.util.List;
import javafx.scene.control.SplitPane;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// Where the window is and how its parts share it, from one run to the next. On the JavaFX
/// application thread.
record WindowPlace(Stage stage, SplitPane parts) {

  /// Puts the window where it was last, and remembers where it is when it is closed.
  void remember(Settings settings) {
    settings.place().ifPresent(this::put);
    List<Double> dividers = settings.dividers();
    if (dividers.size() == parts.getDividers().size()) {
      parts.setDividerPositions(dividers.stream().mapToDouble(d -> d).toArray());
    }
    stage.setOnHiding(event -> settings.window(now(), parts.getDividerPositions()));
  }

  /// A screen may have been taken away meanwhile.
  private void put(Settings.Place place) {
    boolean seen =
        !Screen.getScreensForRectangle(place.x(), place.y(), place.width(), place.height())
            .isEmpty();
    if (seen) {
      stage.setX(place.x());
      stage.setY(place.y());
    }
    stage.setWidth(place.width());
    stage.setHeight(place.height());
    stage.setMaximized(place.maximized());
  }

  private Settings.Place now() {
    return new Settings.Place(
        stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized());
  }
}

package cardwright.app.preview;

import cardwright.preview.Cleaning;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;

/// How the preview is looked at. To be used on the JavaFX application thread.
public final class PreviewLook {

  /// Width of a page as on a telephone, in pixels of the page.
  static final double PHONE_WIDTH = 390;

  private static final List<Double> ZOOMS =
      List.of(0.5, 0.67, 0.75, 0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0);

  private final BooleanProperty dark = new SimpleBooleanProperty(this, "dark");
  private final BooleanProperty phone = new SimpleBooleanProperty(this, "phone");
  private final DoubleProperty zoom = new SimpleDoubleProperty(this, "zoom", 1);
  private final ObjectProperty<Cleaning> cleaning =
      new SimpleObjectProperty<>(this, "cleaning", Cleaning.AS_THE_HUB);

  /// Light on dark.
  public BooleanProperty darkProperty() {
    return dark;
  }

  /// As narrow as on a telephone.
  public BooleanProperty phoneProperty() {
    return phone;
  }

  /// What is done with what the Hub does not show.
  public ObjectProperty<Cleaning> cleaningProperty() {
    return cleaning;
  }

  /// 1 is as it is.
  public ReadOnlyDoubleProperty zoomProperty() {
    return zoom;
  }

  /// Shows the page larger, by a step.
  public void zoomIn() {
    ZOOMS.stream().filter(step -> step > zoom.get() + 0.001).findFirst().ifPresent(zoom::set);
  }

  /// Shows the page smaller, by a step.
  public void zoomOut() {
    ZOOMS.reversed().stream()
        .filter(step -> step < zoom.get() - 0.001)
        .findFirst()
        .ifPresent(zoom::set);
  }

  /// Shows the page as large as it is.
  public void zoomReset() {
    zoom.set(1);
  }
}

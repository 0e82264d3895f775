package cardwright.app.picture;

import java.util.function.BooleanSupplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/// Whether pictures of the web may be asked for, in the whole window. Off means that no request
/// leaves the program for them. Changed on the JavaFX application thread, read on any.
public final class RemoteSwitch implements BooleanSupplier {

  private final BooleanProperty on = new SimpleBooleanProperty(this, "on", true);
  private volatile boolean now = true;

  /// A switch that is on.
  public RemoteSwitch() {
    on.subscribe(value -> now = value);
  }

  /// To be switched and listened to.
  public BooleanProperty onProperty() {
    return on;
  }

  @Override
  public boolean getAsBoolean() {
    return now;
  }
}

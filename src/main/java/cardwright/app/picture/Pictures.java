package cardwright.app.picture;

import java.util.function.Consumer;
import javafx.scene.image.Image;

/// Where remote pictures come from.
@FunctionalInterface
public interface Pictures {

  /// Asks for a picture; returns at once.
  ///
  /// @param address as it stands in the card
  /// @param loaded takes the picture on the window's thread when it is there; never called if the
  ///   address is dead
  void load(String address, Consumer<Image> loaded);
}

package cardwright.app.picture;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.image.Image;

/// Where the pictures of cards come from.
@FunctionalInterface
public interface Pictures {

  /// Asks for a picture; returns at once.
  ///
  /// @param loaded takes the picture on the window's thread when it is there; empty if the address
  ///   is dead
  void load(PictureAddress address, Consumer<Optional<Image>> loaded);
}

package cardwright.preview.picture;

import java.util.Optional;

/// Where pictures come from.
@FunctionalInterface
public interface PictureSource {

  /// Gives no picture.
  PictureSource NONE = address -> Optional.empty();

  /// The picture at an address; empty if there is none or it is not to be had. Waits for it.
  ///
  /// @param address as it stands in the card
  Optional<Picture> load(String address);
}

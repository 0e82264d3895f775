package cardwright.preview.picture;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/// The pictures that lie beside a card. Safe for use by several threads.
///
/// A card is foreign text: what it names must lie in the card's folder or below, links followed,
/// and must be a picture by its bytes.
public final class LocalPictures implements PictureSource {

  private final Path folder;

  /// @param folder of the card
  public LocalPictures(Path folder) {
    this.folder = folder;
  }

  @Override
  public Optional<Picture> load(String address) {
    try {
      Path root = folder.toRealPath();
      Path file = root.resolve(path(address)).toRealPath();
      if (!file.startsWith(root) || !Files.isRegularFile(file)) {
        return Optional.empty();
      }
      try (InputStream in = Files.newInputStream(file)) {
        return Picture.of(in.readNBytes(Picture.MAX_BYTES + 1));
      }
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /// The path that a relative address spells: without query and place, percent signs decoded.
  ///
  /// @throws IllegalArgumentException if it spells none; [InvalidPathException] is one
  private static String path(String address) {
    String plain = address.split("[?#]", 2)[0];
    return URLDecoder.decode(plain.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}

package cardwright.preview.picture;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/// A picture in one of the formats that browsers draw.
///
/// @param type its media type, such as `image/png`
/// @param bytes the file; not to be changed
@SuppressWarnings("ArrayRecordComponent")
public record Picture(String type, byte[] bytes) {

  /// A larger file is no picture of a card.
  public static final int MAX_BYTES = 8_000_000;

  /// A small file can unfold to a picture that fills the memory.
  private static final long MAX_PIXELS = 40_000_000;

  /// The picture that these bytes are, told by how they begin; empty if they are none, or one that
  /// is too large. What a server or a file name calls them does not count.
  ///
  /// A drawing in SVG is kept as [SvgCleaner] leaves it.
  public static Optional<Picture> of(byte[] bytes) {
    String type = type(bytes);
    if (type.isEmpty()) {
      return SvgCleaner.clean(bytes).map(clean -> new Picture("image/svg+xml", clean));
    }
    return bytes.length > MAX_BYTES || !isModest(type, bytes)
        ? Optional.empty()
        : Optional.of(new Picture(type, bytes));
  }

  /// The address that holds the picture itself.
  public String dataUrl() {
    return "data:" + type + ";base64," + Base64.getEncoder().encodeToString(bytes);
  }

  private static String type(byte[] bytes) {
    if (starts(bytes, 0, 0x89, 'P', 'N', 'G')) {
      return "image/png";
    }
    if (starts(bytes, 0, 0xff, 0xd8, 0xff)) {
      return "image/jpeg";
    }
    if (starts(bytes, 0, 'G', 'I', 'F', '8')) {
      return "image/gif";
    }
    boolean webp = starts(bytes, 0, 'R', 'I', 'F', 'F') && starts(bytes, 8, 'W', 'E', 'B', 'P');
    return webp ? "image/webp" : "";
  }

  private static boolean starts(byte[] bytes, int at, int... expected) {
    if (bytes.length < at + expected.length) {
      return false;
    }
    for (int i = 0; i < expected.length; i++) {
      if ((bytes[at + i] & 0xff) != expected[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean isModest(String type, byte[] bytes) {
    Iterator<ImageReader> readers = ImageIO.getImageReadersByMIMEType(type);
    if (!readers.hasNext()) {
      return true;
    }
    ImageReader reader = readers.next();
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
      reader.setInput(in);
      return (long) reader.getWidth(0) * reader.getHeight(0) <= MAX_PIXELS;
    } catch (IOException | RuntimeException e) {
      return false;
    } finally {
      reader.dispose();
    }
  }
}

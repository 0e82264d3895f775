package cardwright.preview;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/// Drawings that stand in the page itself.
final class Svg {

  private Svg() {}

  /// The address that holds the drawing. Base64, so that it has no character that HTML or CSS would
  /// read as its own.
  static String dataUrl(String svg) {
    return "data:image/svg+xml;base64,"
        + Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8));
  }
}

package cardwright.preview.export;

import cardwright.preview.HubPage;
import java.io.IOException;

/// Paints pages as a browser does.
///
/// The one browser at hand belongs to the window, and the command line must do without the window:
/// so whoever puts the program together hands one in.
@FunctionalInterface
public interface PagePainter {

  /// A picture of a whole page as PNG. Waits for it; not to be called on the window's thread.
  ///
  /// @param page with all its pictures in it
  /// @param look its theme, width and scale
  /// @throws IOException if the page cannot be painted; the message says why and what to do
  byte[] png(HubPage page, PageLook look) throws IOException;
}

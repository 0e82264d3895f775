package cardwright.preview.export;

import java.util.Locale;

/// What kind of file a page can be written as.
public enum PageFormat {
  /// One file for browsers.
  HTML,
  /// A picture of the whole page.
  PNG,
  /// Pages for printing, with real text.
  PDF;

  /// The end of such a file's name, without the dot.
  public String extension() {
    return name().toLowerCase(Locale.ROOT);
  }
}

package cardwright.preview;

import org.jsoup.nodes.Element;

/// Marks pictures that the Hub shows on a light or a dark page alone.
final class ThemePictures {

  private ThemePictures() {}

  /// Puts every such picture below `root` into an element that the style sheet hides. The picture
  /// itself may be replaced by its name later.
  static void mark(Element root) {
    wrap(root, "light");
    wrap(root, "dark");
  }

  private static void wrap(Element root, String theme) {
    String of = "-" + theme + "-mode-only]";
    root.select("img[src$=#hf" + of + ", img[src$=#gh" + of)
        .wrap("<span class=\"" + theme + "-only\"></span>");
  }
}

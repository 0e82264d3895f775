package cardwright.preview;

import org.jsoup.nodes.Element;

/// Marks pictures that the Hub shows on a light or a dark page alone.
final class ThemePictures {

  private ThemePictures() {}

  /// Gives every such picture below `root` the class by which the style sheet hides it.
  static void mark(Element root) {
    root.select("img[src$=#hf-light-mode-only], img[src$=#gh-light-mode-only]")
        .addClass("light-only");
    root.select("img[src$=#hf-dark-mode-only], img[src$=#gh-dark-mode-only]").addClass("dark-only");
  }
}

package cardwright.preview;

import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/// Marks pictures that the Hub shows on a light or a dark page alone.
final class ThemePictures {

  private static final Evaluator LIGHT = pictures("light");
  private static final Evaluator DARK = pictures("dark");

  private ThemePictures() {}

  private static Evaluator pictures(String theme) {
    String of = "-" + theme + "-mode-only]";
    return Selector.evaluatorOf("img[src$=#hf" + of + ", img[src$=#gh" + of);
  }

  /// Puts every such picture below `root` into an element that the style sheet hides. The picture
  /// itself may be replaced by its name later.
  static void mark(Element root) {
    wrap(root, LIGHT, "light");
    wrap(root, DARK, "dark");
  }

  private static void wrap(Element root, Evaluator pictures, String theme) {
    root.select(pictures).wrap("<span class=\"" + theme + "-only\"></span>");
  }
}

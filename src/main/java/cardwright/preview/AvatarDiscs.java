package cardwright.preview;

import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/// Draws a disc with a person's initials under each avatar, to be seen while the picture is on its
/// way or when it is gone.
final class AvatarDiscs {

  private static final Evaluator WITH_PICTURE = Selector.evaluatorOf("[style*=background-image]");

  private AvatarDiscs() {}

  /// Adds the discs to every round element below `root` that has a background picture.
  ///
  /// @param names of the people, by the address of their avatar
  static void drawUnder(Element root, Map<String, String> names) {
    for (Element element : root.select(WITH_PICTURE)) {
      String style = element.attr("style");
      String picture = CssPolicy.picture(style);
      if (picture != null && style.contains("border-radius")) {
        String disc = Svg.dataUrl(disc(Initials.of(names.getOrDefault(picture, ""))));
        String layers = "background-image: url('" + picture + "'), url('" + disc + "');";
        element.attr("style", style + " " + layers);
      }
    }
  }

  private static String disc(String initials) {
    String text = initials.equals("?") ? "" : Entities.escape(initials);
    return """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">\
    <rect width="100" height="100" fill="#94a3b8"/>\
    <text x="50" y="52" fill="#fff" font-family="sans-serif" font-size="38" font-weight="600" \
    text-anchor="middle" dominant-baseline="central">%s</text></svg>\
    """
        .formatted(text);
  }
}

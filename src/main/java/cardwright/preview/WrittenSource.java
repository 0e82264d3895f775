package cardwright.preview;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/// Puts the source of what the Hub takes out into its place, as text.
final class WrittenSource {

  /// Class of the box in which it stands.
  private static final String BOX = "as-written";

  private static final int LONGEST = 2_000;

  /// Elements whose content is no text of the card.
  private static final Set<String> WHOLE =
      Set.of(
          "script",
          "iframe",
          "object",
          "embed",
          "svg",
          "math",
          "video",
          "audio",
          "template",
          "noscript",
          "textarea",
          "select",
          "title",
          "frame",
          "frameset",
          "applet",
          "canvas",
          "link",
          "meta",
          "base",
          "xmp",
          "noembed",
          "noframes",
          "plaintext");

  private static final Set<String> TABLE_PARTS =
      Set.of("table", "thead", "tbody", "tfoot", "tr", "colgroup", "col");

  private WrittenSource() {}

  /// Shows it everywhere below `root`.
  ///
  /// @param known elements that stay
  static void show(Element root, Set<String> known) {
    for (Element element : List.copyOf(root.select("*"))) {
      if (element == root || element.closest("body") == null && element.root() != root.root()) {
        continue;
      }
      String name = element.normalName();
      if (WHOLE.contains(name)) {
        if (element.parent() != null) {
          element.replaceWith(box(element.outerHtml()));
        }
      } else if (!known.contains(name) || isFormField(element)) {
        element.before(box(startTag(element)));
        if (element.childNodeSize() > 0) {
          element.after(box("</" + name + ">"));
        }
        element.unwrap();
      } else {
        showAttributes(element);
      }
    }
  }

  private static boolean isFormField(Element element) {
    return element.normalName().equals("input")
        && !element.attr("type").equalsIgnoreCase("checkbox");
  }

  private static void showAttributes(Element element) {
    if (TABLE_PARTS.contains(element.normalName())) {
      return;
    }
    for (Attribute attribute : element.attributes()) {
      if (isHandler(attribute)) {
        element.before(box(attribute.html()));
      }
    }
  }

  private static boolean isHandler(Attribute attribute) {
    String value = attribute.getValue().replaceAll("[\\s\\p{Cntrl}]", "").toLowerCase(Locale.ROOT);
    return attribute.getKey().startsWith("on")
        || value.startsWith("javascript:")
        || value.startsWith("vbscript:")
        || value.startsWith("data:");
  }

  private static String startTag(Element element) {
    return element.shallowClone().outerHtml().replaceFirst("</[^>]*>$", "");
  }

  private static Element box(String source) {
    String shown = source.length() > LONGEST ? source.substring(0, LONGEST) + " …" : source.strip();
    return new Element("code").addClass(BOX).text(shown);
  }
}

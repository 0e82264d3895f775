package cardwright.preview.picture;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/// Leaves of a foreign drawing what draws: no script, no handler, no link, no style sheet that asks
/// for anything, nothing from outside the drawing but pixels that stand in it. Browsers run and
/// load nothing in an `img` anyway; this holds where the drawing is opened by itself, too.
final class SvgCleaner {

  /// Badges and diagrams are smaller; more takes too long to draw.
  static final int MAX_BYTES = 500_000;

  /// Copies of copies of copies grow without end.
  private static final int MOST_USES = 200;

  private static final Pattern START =
      Pattern.compile(
          "\\A\\x{FEFF}?\\s*(?:<\\?xml[^>]*>|<!--.*?-->|<!DOCTYPE[^>\\[]*>|\\s)*<svg[\\s>]",
          Pattern.DOTALL);

  private static final Set<String> ELEMENTS =
      Set.of(
          "svg",
          "g",
          "defs",
          "symbol",
          "use",
          "title",
          "desc",
          "path",
          "rect",
          "circle",
          "ellipse",
          "line",
          "polyline",
          "polygon",
          "text",
          "tspan",
          "lineargradient",
          "radialgradient",
          "stop",
          "clippath",
          "mask",
          "pattern",
          "marker",
          "style",
          "image");

  private static final Pattern PIXELS =
      Pattern.compile("data:image/(?:png|jpeg|gif|webp);base64,[A-Za-z0-9+/=\\s]*");

  private static final Pattern INSIDE = Pattern.compile("#[^\\s\"'()]*");

  /// In CSS: whatever could name an address, however it is written.
  private static final Pattern ASKING =
      Pattern.compile("@|\\\\|image-set|src\\s*\\(|url\\s*\\(\\s*[\"']?(?!#)|expression");

  private SvgCleaner() {}

  /// The harmless part of a drawing; empty if it is none, too large, or cannot be told.
  static Optional<byte[]> clean(byte[] bytes) {
    if (bytes.length > MAX_BYTES) {
      return Optional.empty();
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (!START.matcher(text.substring(0, Math.min(text.length(), 4_000))).find()) {
      return Optional.empty();
    }
    Document document = Jsoup.parse(text, "", Parser.xmlParser());
    document.outputSettings().prettyPrint(false).escapeMode(Entities.EscapeMode.xhtml);
    Element svg = document.firstElementChild();
    if (svg == null || !svg.normalName().equals("svg")) {
      return Optional.empty();
    }
    List<Node> others = new ArrayList<>();
    svg.traverse(
        (node, depth) -> {
          if (!(node instanceof Element) && !(node instanceof TextNode)) {
            others.add(node);
          }
        });
    others.forEach(Node::remove);
    for (Element element : svg.getAllElements()) {
      disarm(element);
    }
    if (svg.getElementsByTag("use").size() > MOST_USES || nested(svg)) {
      return Optional.empty();
    }
    svg.attr("xmlns", "http://www.w3.org/2000/svg");
    return Optional.of(svg.outerHtml().getBytes(StandardCharsets.UTF_8));
  }

  /// A copy of what holds a copy.
  private static boolean nested(Element svg) {
    return svg.getElementsByTag("use").stream()
        .map(use -> use.hasAttr("href") ? use.attr("href") : use.attr("xlink:href"))
        .filter(address -> address.length() > 1)
        .map(address -> svg.getElementById(address.substring(1)))
        .anyMatch(target -> target == null || !target.getElementsByTag("use").isEmpty());
  }

  private static void disarm(Element element) {
    if (!ELEMENTS.contains(element.normalName())) {
      element.remove();
      return;
    }
    if (element.normalName().equals("style") && asks(element.wholeText())) {
      element.remove();
      return;
    }
    for (Attribute attribute : element.attributes().asList()) {
      if (!harmless(element.normalName(), attribute.getKey(), attribute.getValue())) {
        element.removeAttr(attribute.getKey());
      }
    }
  }

  private static boolean harmless(String tag, String key, String value) {
    String name = key.toLowerCase(Locale.ROOT);
    if (name.startsWith("on") || name.equals("base") || name.equals("xml:base")) {
      return false;
    }
    if (name.equals("href") || name.endsWith(":href") || name.equals("src")) {
      return tag.equals("image")
          ? PIXELS.matcher(value).matches()
          : INSIDE.matcher(value).matches();
    }
    return name.startsWith("xmlns") || !asks(value);
  }

  private static boolean asks(String css) {
    return ASKING.matcher(css.toLowerCase(Locale.ROOT)).find();
  }
}

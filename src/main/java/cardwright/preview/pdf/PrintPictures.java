package cardwright.preview.pdf;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// Makes the pictures of a page fit for the print engine, which draws one picture per background,
/// and no drawing there at all.
final class PrintPictures {

  private static final Pattern BACKGROUNDS =
      Pattern.compile(
          "background-image\\s*:\\s*((?:[^;'\"()]|\\((?:'[^']*'|\"[^\"]*\"|[^)]*)\\))*);?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern DATA = Pattern.compile("data:image/[^'\"()\\s]+");
  private static final Pattern PIXELS =
      Pattern.compile("(?<![-a-z])width\\s*:\\s*(\\d{1,4})px", Pattern.CASE_INSENSITIVE);
  private static final int STANDARD_SIZE = 92;

  private PrintPictures() {}

  /// Changes the page below `card`.
  static void prepare(Element card) {
    for (Element element : card.select("[style*=background-image]")) {
      flatten(element);
    }
    // Without a size of its own a drawing has that of its view box.
    for (Element emoji : card.select("img.emoji")) {
      String size = emojiSize(emoji);
      emoji.attr("width", size).attr("height", size);
    }
  }

  /// In pixels; a little higher than the text around, by the sizes of the style sheet.
  private static String emojiSize(Element emoji) {
    Element heading = emoji.closest("h1, h2, h3");
    return switch (heading == null ? "" : heading.normalName()) {
      case "h1" -> "28";
      case "h2" -> "23";
      case "h3" -> "20";
      default -> "16";
    };
  }

  private static void flatten(Element element) {
    String style = element.attr("style");
    String picture = null;
    for (Matcher all = BACKGROUNDS.matcher(style); all.find(); ) {
      Matcher first = DATA.matcher(all.group(1));
      picture = first.find() ? first.group() : picture;
    }
    String rest = BACKGROUNDS.matcher(style).replaceAll("");
    if (picture == null) {
      element.attr("style", rest);
    } else if (picture.startsWith("data:image/svg")) {
      element.attr("style", rest + "; overflow: hidden");
      String size = size(style);
      element
          .prependElement("img")
          .addClass("disc")
          .attr("src", picture)
          .attr("width", size)
          .attr("height", size);
    } else {
      element.attr("style", rest + "; background-image: url('" + picture + "')");
    }
  }

  private static String size(String style) {
    Matcher width = PIXELS.matcher(style);
    return width.find() ? width.group(1) : String.valueOf(STANDARD_SIZE);
  }
}

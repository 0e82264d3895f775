package cardwright.preview.export;

import cardwright.preview.HubPage;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// A page as one file that needs no other.
final class HtmlFile {

  /// Policies add up: beside the page's own, this one closes the web too.
  private static final String CLOSED =
      "default-src 'none'; img-src data:; font-src data:; style-src 'unsafe-inline'; "
          + "form-action 'none'; base-uri 'none'";

  private static final Pattern REMOTE_LAYER =
      Pattern.compile("url\\(\\s*['\"]?https?:", Pattern.CASE_INSENSITIVE);

  private HtmlFile() {}

  /// The file's text. A page that has no picture on the web is shut off from it.
  static String of(HubPage page, boolean dark) {
    Document document = Jsoup.parse(page.html(dark));
    document.outputSettings().prettyPrint(false);
    if (!namesPictures(document)) {
      document
          .head()
          .prependElement("meta")
          .attr("http-equiv", "Content-Security-Policy")
          .attr("content", CLOSED);
    }
    return document.outerHtml() + "\n";
  }

  private static boolean namesPictures(Document document) {
    return document.select("img").stream().anyMatch(image -> isRemote(image.attr("src")))
        || document.select("[style]").stream()
            .anyMatch(element -> REMOTE_LAYER.matcher(element.attr("style")).find());
  }

  private static boolean isRemote(String address) {
    return !address.regionMatches(true, 0, "data:", 0, 5);
  }
}

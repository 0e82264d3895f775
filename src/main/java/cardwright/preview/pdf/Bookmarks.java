package cardwright.preview.pdf;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// The outline that a reader of a PDF shows beside it: one entry per heading.
final class Bookmarks {

  private static final int MOST = 500;

  private Bookmarks() {}

  /// Adds the outline of the headings below `card`.
  static void add(Document document, Element card) {
    Element outline = new Element("bookmarks");
    int number = 0;
    for (Element heading : card.select("h1, h2, h3")) {
      String text = heading.text().strip();
      if (text.isEmpty() || number == MOST) {
        continue;
      }
      number++;
      if (heading.id().isEmpty()) {
        heading.attr("id", "bookmark-" + number);
      }
      outline.appendElement("bookmark").attr("name", text).attr("href", "#" + heading.id());
    }
    if (number > 0) {
      document.head().appendChild(outline);
    }
  }
}

package cardwright.preview;

import org.jsoup.nodes.Element;

/// Keeps the names of a card's places apart from the page's own, as GitHub and the Hub do: an id of
/// the card gets a prefix, and so do the links to it.
final class Anchors {

  private static final String PREFIX = "user-content-";

  private Anchors() {}

  /// Prefixes every id below `root` and every link to a place of the page.
  static void isolate(Element root) {
    for (Element named : root.select("[id]")) {
      named.attr("id", PREFIX + named.id());
    }
    for (Element link : root.select("a[href^=#]")) {
      link.attr("href", "#" + PREFIX + link.attr("href").substring(1));
    }
  }
}

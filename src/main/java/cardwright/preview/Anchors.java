package cardwright.preview;

import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/// Keeps the names of a card's places apart from the page's own, as GitHub and the Hub do: an id of
/// the card gets a prefix, and so do the links to it.
final class Anchors {

  /// What the ids of a card's places begin with.
  static final String PREFIX = "user-content-";

  private static final Evaluator IDS = Selector.evaluatorOf("[id]");
  private static final Evaluator NAMES = Selector.evaluatorOf("a[name]");
  private static final Evaluator LINKS =
      Selector.evaluatorOf("a[href^=#]:not([href^=" + FootnoteMarks.ADDRESS + "])");

  private Anchors() {}

  /// Prefixes every id below `root` and every link to a place of the page, once.
  static void isolate(Element root) {
    for (Element named : root.select(IDS)) {
      named.attr("id", prefixed(named.id()));
    }
    for (Element named : root.select(NAMES)) {
      named.attr("name", prefixed(named.attr("name")));
    }
    for (Element link : root.select(LINKS)) {
      link.attr("href", "#" + prefixed(link.attr("href").substring(1)));
    }
  }

  private static String prefixed(String name) {
    return name.startsWith(PREFIX) ? name : PREFIX + name;
  }
}

package cardwright.preview;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/// Shows GitHub's alerts: quotations that begin with `[!NOTE]` and the like.
final class Alerts {

  private static final Pattern KIND =
      Pattern.compile(
          "^\\s*\\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)][ \\t]*(?:\\n|$)",
          Pattern.CASE_INSENSITIVE);

  private static final Evaluator QUOTATIONS = Selector.evaluatorOf("blockquote");

  private Alerts() {}

  /// Turns every such quotation below `root` into an alert.
  static void show(Element root) {
    for (Element quotation : root.select(QUOTATIONS)) {
      Element first = quotation.firstElementChild();
      if (first != null
          && first.normalName().equals("p")
          && first.childNodeSize() > 0
          && first.childNode(0) instanceof TextNode text) {
        Matcher kind = KIND.matcher(text.getWholeText());
        if (kind.find()) {
          show(quotation, first, text, kind);
        }
      }
    }
  }

  private static void show(Element quotation, Element first, TextNode text, Matcher kind) {
    String name = kind.group(1).toLowerCase(Locale.ROOT);
    text.text(text.getWholeText().substring(kind.end()));
    Node second = text.nextSibling();
    if (text.isBlank() && second instanceof Element line && line.normalName().equals("br")) {
      line.remove();
    }
    if (first.text().isBlank() && first.childrenSize() == 0) {
      first.remove();
    }
    Element alert = new Element("div").addClass("alert").addClass("alert-" + name);
    alert
        .appendElement("p")
        .addClass("alert-title")
        .text(name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1));
    alert.appendChildren(quotation.childNodesCopy());
    quotation.replaceWith(alert);
  }
}

package cardwright.preview;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/// What HTML of a card may be shown: an allow-list close to the Hub's. Scripts, event handlers,
/// frames, forms, style sheets and addresses other than http, https and relative ones are left out.
final class HtmlPolicy {

  private static final String[] ELEMENTS = {
    "a",
    "abbr",
    "b",
    "blockquote",
    "br",
    "center",
    "cite",
    "code",
    "dd",
    "del",
    "details",
    "dfn",
    "div",
    "dl",
    "dt",
    "em",
    "figcaption",
    "figure",
    "font",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "i",
    "img",
    "ins",
    "kbd",
    "li",
    "mark",
    "ol",
    "p",
    "pre",
    "q",
    "s",
    "samp",
    "section",
    "small",
    "span",
    "strike",
    "strong",
    "sub",
    "summary",
    "sup",
    "table",
    "tbody",
    "td",
    "tfoot",
    "th",
    "thead",
    "tr",
    "tt",
    "u",
    "ul",
    "var",
    "article",
    "aside",
    "header",
    "footer",
    "caption"
  };

  /// Where a style is kept while the sanitiser looks at the page: whatever policy is given for
  /// `style`, it puts its own CSS schema in its place.
  private static final String STYLE = "data-card-style";

  private static final String[] WITHOUT_ATTRIBUTES = {"a", "font", "span", "img"};

  private final PolicyFactory policy =
      new HtmlPolicyBuilder()
          .allowElements(ELEMENTS)
          .allowWithoutAttributes(WITHOUT_ATTRIBUTES)
          .allowElements(HtmlPolicy::taskBox, "input")
          .allowAttributes("type", "checked")
          .onElements("input")
          .allowUrlProtocols("http", "https", "mailto")
          .allowAttributes("class", "id", "title", "dir", "lang", "align")
          .globally()
          .allowAttributes(STYLE)
          .matching((element, attribute, value) -> CssPolicy.sanitise(value))
          .globally()
          .allowAttributes("href")
          .onElements("a")
          .allowAttributes("src", "alt", "width", "height")
          .onElements("img")
          .allowAttributes("colspan", "rowspan", "width", "height", "valign", "scope")
          .onElements("td", "th")
          .allowAttributes("width", "border", "cellpadding", "cellspacing")
          .onElements("table")
          .allowAttributes("start", "type")
          .onElements("ol")
          .allowAttributes("color", "size")
          .onElements("font")
          .allowAttributes("open")
          .onElements("details")
          .toFactory();

  /// The harmless part of `html`, with all its tags closed, as children of a body.
  Element sanitise(String html) {
    Element foreign = Jsoup.parseBodyFragment(html).body();
    rename(foreign, "style", STYLE);
    Objects.requireNonNull(foreign.ownerDocument()).outputSettings().prettyPrint(false);
    Element harmless = Jsoup.parseBodyFragment(policy.sanitize(foreign.html())).body();
    rename(harmless, STYLE, "style");
    return harmless;
  }

  private static void rename(Element root, String from, String to) {
    for (Element element : root.select("[" + from + "]")) {
      element.attr(to, element.attr(from)).removeAttr(from);
    }
  }

  /// The box of a task list item is the one input a page has; it never takes input.
  private static @Nullable String taskBox(String element, List<String> attributes) {
    int type = attributes.indexOf("type");
    boolean box =
        type >= 0
            && type % 2 == 0
            && attributes.get(type + 1).toLowerCase(Locale.ROOT).equals("checkbox");
    if (!box) {
      return null;
    }
    attributes.add("disabled");
    attributes.add("disabled");
    return element;
  }
}

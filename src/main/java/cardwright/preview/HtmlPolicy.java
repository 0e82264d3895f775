package cardwright.preview;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;
import org.owasp.html.HtmlChangeListener;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/// What HTML of a card may be shown: an allow-list close to the Hub's. Scripts, event handlers,
/// frames, forms and addresses other than http, https and relative ones are left out; style sheets
/// are kept as [CssScope] leaves them. Safe for use by several threads.
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
    "caption",
    "address",
    "bdi",
    "bdo",
    "big",
    "col",
    "colgroup",
    "hgroup",
    "main",
    "nav",
    "rp",
    "rt",
    "ruby",
    "time",
    "wbr"
  };

  private static final Set<String> KNOWN =
      Stream.concat(
              Stream.of(ELEMENTS), Stream.of("html", "head", "body", "input", "style", "picture"))
          .collect(Collectors.toUnmodifiableSet());

  /// Where a style is kept while the sanitiser looks at the page: whatever policy is given for
  /// `style`, it puts its own CSS schema in its place.
  private static final String STYLE = "data-card-style";

  private static final Evaluator STYLED = Selector.evaluatorOf("[style]");
  private static final Evaluator KEPT_STYLE = Selector.evaluatorOf("[" + STYLE + "]");
  private static final Evaluator STYLE_SHEETS = Selector.evaluatorOf("style");

  private static final String[] WITHOUT_ATTRIBUTES = {"a", "font", "span", "img"};

  private final Map<Cleaning, PolicyFactory> policies = new EnumMap<>(Cleaning.class);

  HtmlPolicy() {
    for (Cleaning cleaning : Cleaning.values()) {
      policies.put(cleaning, policy(cleaning));
    }
  }

  /// Something that was taken out.
  ///
  /// @param what as in [Removal#what]
  /// @param mark what it looks like in the source
  record Taken(String what, String mark) {}

  /// What is left of a piece of HTML.
  ///
  /// @param body harmless, with all its tags closed
  /// @param css the card's own style rules, held to the article
  record Clean(Element body, String css, List<Taken> taken) {}

  /// The harmless part of `html`.
  ///
  /// @param foreign whether HTML that the card holds may be in it, and not only what Markdown
  ///   stands for: that is whole and has no styles, so that nothing has to be done before the
  ///   sanitiser
  Clean clean(String html, boolean foreign, Cleaning cleaning) {
    return foreign || cleaning == Cleaning.AS_WRITTEN
        ? cleanForeign(html, cleaning)
        : sanitised(html, "", cleaning, new ArrayList<>());
  }

  private Clean cleanForeign(String html, Cleaning cleaning) {
    Element foreign = Jsoup.parseBodyFragment(html).body();
    Document document = Objects.requireNonNull(foreign.ownerDocument());
    document.outputSettings().prettyPrint(false);
    List<Taken> taken = new ArrayList<>();
    String css = styleSheets(document, cleaning, taken);
    for (Element styled : foreign.select(STYLED)) {
      CssPolicy.refused(styled.attr("style"), cleaning)
          .forEach(property -> taken.add(new Taken("style: " + property, property)));
    }
    if (cleaning == Cleaning.AS_WRITTEN) {
      WrittenSource.show(foreign, KNOWN);
    }
    rename(foreign, STYLED, "style", STYLE);
    return sanitised(document.head().html() + foreign.html(), css, cleaning, taken);
  }

  private Clean sanitised(String html, String css, Cleaning cleaning, List<Taken> taken) {
    String left = Objects.requireNonNull(policies.get(cleaning)).sanitize(html, REPORT, taken);
    Element harmless = Jsoup.parseBodyFragment(left).body();
    rename(harmless, KEPT_STYLE, STYLE, "style");
    return new Clean(harmless, css, taken);
  }

  private static String styleSheets(Document document, Cleaning cleaning, List<Taken> taken) {
    StringBuilder css = new StringBuilder();
    for (Element style : document.select(STYLE_SHEETS)) {
      boolean ofDrawing = style.closest("svg, math") != null;
      if (!ofDrawing) {
        CssScope.Scoped scoped = CssScope.scope(style.data(), cleaning);
        css.append(scoped.css());
        scoped.refused().forEach(name -> taken.add(new Taken("style: " + name, name)));
        style.remove();
      }
    }
    return css.toString();
  }

  private static final HtmlChangeListener<List<Taken>> REPORT =
      new HtmlChangeListener<>() {
        @Override
        public void discardedTag(@Nullable List<Taken> taken, String element) {
          Objects.requireNonNull(taken).add(new Taken(element, "<" + element));
        }

        @Override
        public void discardedAttributes(
            @Nullable List<Taken> taken, String element, String... attributes) {
          for (String attribute : attributes) {
            if (!attribute.equals(STYLE)) {
              Objects.requireNonNull(taken).add(new Taken(attribute + " of " + element, attribute));
            }
          }
        }
      };

  private static PolicyFactory policy(Cleaning cleaning) {
    return new HtmlPolicyBuilder()
        .allowElements(ELEMENTS)
        .allowWithoutAttributes(WITHOUT_ATTRIBUTES)
        .allowElements(HtmlPolicy::taskBox, "input")
        .allowAttributes("type", "checked", "disabled")
        .onElements("input")
        .allowUrlProtocols("http", "https", "mailto")
        .allowAttributes("class", "id", "title", "dir", "lang", "align", "role")
        .globally()
        .allowAttributes("aria-label", "aria-hidden")
        .globally()
        .allowAttributes(STYLE)
        .matching((element, attribute, value) -> CssPolicy.sanitise(value, cleaning))
        .globally()
        .allowAttributes("href", "name")
        .onElements("a")
        .allowAttributes("src", "alt", "width", "height", "border", "hspace", "vspace")
        .onElements("img")
        .allowAttributes(
            "colspan", "rowspan", "width", "height", "valign", "scope", "nowrap", "bgcolor")
        .onElements("td", "th", "tr")
        .allowAttributes("width", "border", "cellpadding", "cellspacing", "bgcolor")
        .onElements("table")
        .allowAttributes("span", "width")
        .onElements("col", "colgroup")
        .allowAttributes("start", "type", "reversed")
        .onElements("ol", "ul")
        .allowAttributes("value")
        .onElements("li")
        .allowAttributes("color", "size", "face")
        .onElements("font")
        .allowAttributes("clear")
        .onElements("br")
        .allowAttributes("width", "size", "noshade", "color")
        .onElements("hr")
        .allowAttributes("datetime")
        .onElements("time", "del", "ins")
        .allowAttributes("open")
        .onElements("details")
        .toFactory();
  }

  private static void rename(Element root, Evaluator named, String from, String to) {
    for (Element element : root.select(named)) {
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

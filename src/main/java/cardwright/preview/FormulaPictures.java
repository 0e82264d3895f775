package cardwright.preview;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import uk.ac.ed.ph.snuggletex.SnuggleEngine;
import uk.ac.ed.ph.snuggletex.SnuggleInput;
import uk.ac.ed.ph.snuggletex.SnuggleSession;

/// Sets formulas as MathML, which a browser draws without scripts. One that is not understood is
/// shown as its source. Safe for use by several threads.
final class FormulaPictures {

  /// Longer formulas are shown as their source.
  private static final int LONGEST = 4_000;

  private static final String NAMESPACE = "http://www.w3.org/1998/Math/MathML";

  private static final Set<String> ELEMENTS =
      Set.of(
          "math",
          "mrow",
          "mi",
          "mn",
          "mo",
          "ms",
          "mtext",
          "mspace",
          "mfrac",
          "msqrt",
          "mroot",
          "mstyle",
          "mfenced",
          "menclose",
          "msub",
          "msup",
          "msubsup",
          "munder",
          "mover",
          "munderover",
          "mmultiscripts",
          "mprescripts",
          "none",
          "mtable",
          "mtr",
          "mtd",
          "mpadded",
          "mphantom");

  private static final Set<String> ATTRIBUTES =
      Set.of(
          "display",
          "mathvariant",
          "stretchy",
          "open",
          "close",
          "separators",
          "columnalign",
          "rowspacing",
          "columnspacing",
          "displaystyle",
          "scriptlevel",
          "width",
          "height",
          "depth",
          "linethickness",
          "notation",
          "accent",
          "fence",
          "maxsize",
          "minsize",
          "form",
          "movablelimits");

  /// What could define itself without end, or asks for more than a formula.
  private static final Set<String> REFUSED =
      Set.of(
          "\\newcommand",
          "\\renewcommand",
          "\\newenvironment",
          "\\renewenvironment",
          "\\def",
          "\\href",
          "\\url",
          "\\verb",
          "\\begin{verbatim}",
          "\\style",
          "\\xml",
          "\\unicode",
          "\\input",
          "\\include");

  private final SnuggleEngine engine = new SnuggleEngine();

  /// Sets every formula below `root`.
  void setIn(Element root) {
    for (Element source : root.select("code." + Formulas.INLINE + ", code." + Formulas.DISPLAY)) {
      boolean display = source.hasClass(Formulas.DISPLAY);
      String tex = source.wholeText();
      Element shown =
          mathml(tex, display)
              .orElseGet(() -> new Element("code").addClass("formula-source").text(tex));
      shown.attr("title", tex);
      if (display) {
        Element block = new Element("span").addClass("formula-block");
        block.appendChild(shown);
        source.replaceWith(block);
      } else {
        source.replaceWith(shown);
      }
    }
  }

  private Optional<Element> mathml(String tex, boolean display) {
    if (tex.length() > LONGEST || REFUSED.stream().anyMatch(tex::contains)) {
      return Optional.empty();
    }
    try {
      SnuggleSession session = engine.createSession();
      session.parseInput(new SnuggleInput(display ? "\\[" + tex + "\\]" : "$" + tex + "$"));
      if (!session.getErrors().isEmpty()) {
        return Optional.empty();
      }
      String xml = session.buildXMLString();
      if (xml == null || !session.getErrors().isEmpty()) {
        return Optional.empty();
      }
      Element math = Jsoup.parse(xml, "", Parser.xmlParser()).selectFirst("math");
      return math == null || !isHarmless(math) || math.text().isBlank()
          ? Optional.empty()
          : Optional.of(plain(math, display));
    } catch (IOException | RuntimeException | StackOverflowError e) {
      return Optional.empty();
    }
  }

  private static boolean isHarmless(Element math) {
    return math.getAllElements().stream().allMatch(element -> ELEMENTS.contains(element.tagName()));
  }

  private static Element plain(Element math, boolean display) {
    for (Element element : math.getAllElements()) {
      for (Attribute attribute : element.attributes().asList()) {
        String name = attribute.getKey().toLowerCase(Locale.ROOT);
        boolean namespace = name.equals("xmlns") && attribute.getValue().equals(NAMESPACE);
        if (!namespace && !ATTRIBUTES.contains(name) || attribute.getValue().contains("(")) {
          boolean fence = name.equals("open") || name.equals("close");
          if (!fence) {
            element.removeAttr(attribute.getKey());
          }
        }
      }
    }
    // Parsed as part of a page: there an empty element of a formula may end itself.
    Element shell = Jsoup.parseBodyFragment(math.outerHtml()).body().child(0);
    shell.attr("display", display ? "block" : "inline");
    shell.remove();
    return shell;
  }
}

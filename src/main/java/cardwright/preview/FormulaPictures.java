package cardwright.preview;

import cardwright.preview.formula.FormulaOutline;
import cardwright.preview.formula.FormulaSetter;
import cardwright.preview.formula.FormulaSvg;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/// Draws formulas, since a page has no scripts that could. One that is not understood is shown as
/// its source. Safe for use by several threads.
final class FormulaPictures {

  private static final Evaluator SOURCES =
      Selector.evaluatorOf("code." + Formulas.INLINE + ", code." + Formulas.DISPLAY);

  private FormulaPictures() {}

  /// Sets every formula below `root`, which is clean already.
  static void setIn(Element root) {
    for (Element source : root.select(SOURCES)) {
      boolean display = source.hasClass(Formulas.DISPLAY);
      Element shown = shown(source.wholeText(), display);
      if (display) {
        Element block = new Element("span").addClass("formula-block");
        block.appendChild(shown);
        source.replaceWith(block);
      } else {
        source.replaceWith(shown);
      }
    }
  }

  private static Element shown(String tex, boolean display) {
    return FormulaSetter.set(tex, display)
        .map(formula -> new Element("span").addClass("formula").appendChild(drawing(formula, tex)))
        .orElseGet(() -> new Element("code").addClass("formula-source").text(tex))
        .attr("title", tex);
  }

  /// As it is to be written: around and in an element of this kind jsoup would write blanks.
  private static DataNode drawing(FormulaOutline formula, String tex) {
    Document plain = Document.createShell("");
    plain.outputSettings().prettyPrint(false);
    plain.body().appendChild(FormulaSvg.of(formula, tex));
    return new DataNode(plain.body().html());
  }
}

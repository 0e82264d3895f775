package cardwright.preview.formula;

import java.awt.Color;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// A formula as a drawing that stands in a line of HTML like a letter: as large as the text around,
/// on its line and in its colour.
public final class FormulaSvg {

  /// Around the formula, in units: accents and slanted letters reach a little over its edges. What
  /// reaches further is cut off, so that a formula never covers what is elsewhere.
  private static final int ROOM = 120;

  private FormulaSvg() {}

  /// The element `svg`.
  ///
  /// @param tex what it is called where it cannot be seen
  public static Element of(FormulaOutline formula, String tex) {
    double room = (double) ROOM / FormulaOutline.UNITS;
    Element svg =
        new Element("svg")
            .attr("role", "img")
            .attr("aria-label", tex)
            .attr("viewBox", viewBox(formula))
            .attr(
                "style",
                String.format(
                    Locale.ROOT,
                    "width: %.3fem; height: %.3fem; margin: %.3fem; vertical-align: %.3fem",
                    formula.widthInEms() + 2 * room,
                    formula.heightInEms() + 2 * room,
                    -room,
                    -formula.depthInEms()));
    for (FormulaOutline.Area area : formula.areas()) {
      svg.appendElement("path")
          .attr("fill", colour(area.colour()))
          .attr("d", PathData.of(area.shape()));
    }
    return svg;
  }

  private static String viewBox(FormulaOutline formula) {
    long width = Math.round(formula.width()) + 2 * ROOM;
    long height = Math.round(formula.ascent() + formula.depth()) + 2 * ROOM;
    return -ROOM + " " + -ROOM + " " + width + " " + height;
  }

  private static String colour(@Nullable Color colour) {
    return colour == null
        ? "currentColor"
        : "#%02x%02x%02x".formatted(colour.getRed(), colour.getGreen(), colour.getBlue());
  }
}

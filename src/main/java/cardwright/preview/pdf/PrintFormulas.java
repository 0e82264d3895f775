package cardwright.preview.pdf;

import cardwright.preview.formula.FormulaOutline;
import cardwright.preview.formula.FormulaSetter;
import com.openhtmltopdf.css.parser.FSColor;
import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.render.Box;
import java.awt.Color;
import java.util.Locale;
import org.jsoup.nodes.Element;

/// Draws a page's formulas into a PDF as lines and areas, from their TeX and in the engine's own
/// way for formulas. One that cannot be drawn is printed as it is written.
final class PrintFormulas extends AreaDrawer {

  /// Wider ones are drawn smaller; there are about 50 on a page.
  private static final double MOST_EMS = 46;

  /// What the engine gives to this class to draw.
  private static final String ELEMENT = "math";

  /// Gives every formula below `card` the place that it needs, or its source.
  static void prepare(Element card) {
    for (Element svg : card.select("span.formula > svg")) {
      String tex = svg.attr("aria-label");
      boolean display = svg.closest(".formula-block") != null;
      Element printed =
          FormulaSetter.set(tex, display)
              .map(formula -> place(formula, tex, display))
              .orElseGet(() -> new Element("code").addClass("formula-source").text(tex));
      svg.replaceWith(printed);
    }
  }

  private static Element place(FormulaOutline formula, String tex, boolean display) {
    double scale = Math.min(1, MOST_EMS / formula.widthInEms());
    return new Element(ELEMENT)
        .attr("title", tex)
        .attr("display", display ? "block" : "inline")
        .attr(
            "style",
            String.format(
                Locale.ROOT,
                "width: %.3fem; height: %.3fem; vertical-align: %.3fem",
                formula.widthInEms() * scale,
                formula.heightInEms() * scale,
                -formula.depthInEms() * scale));
  }

  @Override
  public SVGImage buildSVGImage(
      org.w3c.dom.Element formula,
      Box box,
      CssContext context,
      double width,
      double height,
      double dotsPerPixel) {
    boolean display = formula.getAttribute("display").equals("block");
    FormulaOutline outline =
        FormulaSetter.set(formula.getAttribute("title"), display).orElseThrow();
    Color ink = colour(box.getStyle().getColor());
    return new Drawing(
        width,
        height,
        dotsPerPixel,
        (graphics, wide, high) -> {
          graphics.scale(wide / outline.width(), wide / outline.width());
          outline.draw(graphics, ink);
        });
  }

  private static Color colour(FSColor colour) {
    return colour instanceof FSRGBColor rgb
        ? new Color(rgb.getRed(), rgb.getGreen(), rgb.getBlue())
        : Color.BLACK;
  }

  @Override
  public SVGImage buildStandaloneSVGImage(
      org.w3c.dom.Element svg, String address, double width, double height, double dotsPerPixel) {
    throw new IllegalStateException("no picture is a formula");
  }
}

package cardwright.preview.pdf;

import com.openhtmltopdf.css.parser.FSColor;
import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Color;
import java.awt.Insets;
import java.io.File;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.scilab.forge.jlatexmath.TeXConstants;
import org.scilab.forge.jlatexmath.TeXFormula;
import org.scilab.forge.jlatexmath.TeXIcon;

/// Draws a page's formulas into a PDF as lines and areas, from their TeX: the engine knows no
/// MathML. One that cannot be drawn is printed as it is written.
final class PrintFormulas implements SVGDrawer {

  /// Of the text around: the letters of a formula are smaller than those of the page's fonts.
  private static final double SIZE = 1.2;

  /// Wider ones are drawn smaller; there are about 50 on a page.
  private static final double MOST_EMS = 46;

  /// What asks for more than a formula; nothing of the kind is set in the page either.
  private static final Pattern REFUSED =
      Pattern.compile(
          "\\\\(?:include|input|external|load|font|new|renew|provide|def|let|href|url|Declare)");

  /// In which formulas are measured.
  private static final float POINTS = 100;

  /// The library keeps what it has read of its fonts where all threads share it.
  private static final ReentrantLock ONE_AT_A_TIME = new ReentrantLock();

  /// Gives every formula below `card` the place that it needs, or its source.
  static void prepare(Element card) {
    for (Element formula : card.select("math")) {
      String tex = formula.attr("title");
      boolean display = formula.attr("display").equals("block");
      Optional<TeXIcon> icon = set(tex, display);
      if (icon.isEmpty() || icon.get().getTrueIconWidth() <= 0) {
        formula.replaceWith(new Element("code").addClass("formula-source").text(tex));
      } else {
        double width = icon.get().getTrueIconWidth() / POINTS;
        double scale = SIZE * Math.min(1, MOST_EMS / (width * SIZE));
        formula.attr(
            "style",
            String.format(
                Locale.ROOT,
                "width: %.3fem; height: %.3fem; vertical-align: %.3fem",
                width * scale,
                icon.get().getTrueIconHeight() / POINTS * scale,
                -icon.get().getTrueIconDepth() / POINTS * scale));
      }
    }
  }

  private static Optional<TeXIcon> set(String tex, boolean display) {
    if (REFUSED.matcher(tex).find()) {
      return Optional.empty();
    }
    ONE_AT_A_TIME.lock();
    try {
      int style = display ? TeXConstants.STYLE_DISPLAY : TeXConstants.STYLE_TEXT;
      TeXIcon icon = new TeXFormula(tex).createTeXIcon(style, POINTS);
      icon.setInsets(new Insets(0, 0, 0, 0), true);
      return Optional.of(icon);
    } catch (RuntimeException | StackOverflowError e) {
      return Optional.empty();
    } finally {
      ONE_AT_A_TIME.unlock();
    }
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
    TeXIcon icon = set(formula.getAttribute("title"), display).orElseThrow();
    icon.setForeground(colour(box.getStyle().getColor()));
    return new Drawing(icon, width, height, dotsPerPixel);
  }

  private static Color colour(FSColor colour) {
    return colour instanceof FSRGBColor rgb
        ? new Color(rgb.getRed(), rgb.getGreen(), rgb.getBlue())
        : Color.BLACK;
  }

  @Override
  public SVGImage buildStandaloneSVGImage(
      org.w3c.dom.Element svg, String address, double width, double height, double dotsPerPixel) {
    throw new UnsupportedOperationException("no picture is a formula");
  }

  @Override
  public void importFontFaceRules(List<FontFaceRule> rules, SharedContext context) {
    // Formulas have fonts of their own.
  }

  @Override
  public void addFontFile(File file, String family, Integer weight, FontStyle style) {
    // Formulas have fonts of their own.
  }

  @Override
  public void close() {
    // Nothing is held open.
  }

  /// One formula of a page.
  ///
  /// @param width in the engine's dots
  /// @param height in the engine's dots
  private record Drawing(TeXIcon icon, double width, double height, double dotsPerPixel)
      implements SVGImage {

    @Override
    public int getIntrinsicWidth() {
      return (int) Math.round(width);
    }

    @Override
    public int getIntrinsicHeight() {
      return (int) Math.round(height);
    }

    @Override
    public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
      device.drawWithGraphics(
          (float) x,
          (float) y,
          (float) width,
          (float) height,
          graphics -> {
            double scale = width / dotsPerPixel / icon.getTrueIconWidth();
            graphics.scale(scale, scale);
            ONE_AT_A_TIME.lock();
            try {
              icon.paintIcon(null, graphics, 0, 0);
            } finally {
              ONE_AT_A_TIME.unlock();
            }
          });
    }
  }
}

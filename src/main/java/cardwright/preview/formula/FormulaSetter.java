package cardwright.preview.formula;

import cardwright.preview.formula.FormulaOutline.Area;
import java.awt.Color;
import java.awt.Insets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.scilab.forge.jlatexmath.TeXConstants;
import org.scilab.forge.jlatexmath.TeXFormula;
import org.scilab.forge.jlatexmath.TeXIcon;

/// Sets TeX. Safe for use by several threads, of which one at a time is served; the first formula
/// takes longer, as it loads the fonts.
public final class FormulaSetter {

  /// Of the text around: the letters of a formula are smaller than those of the page's fonts.
  private static final float SIZE = 1.2f;

  /// What is larger is not meant to be read.
  private static final double MOST_EMS_WIDE = 5_000;

  private static final double MOST_EMS_HIGH = 200;

  /// The library keeps what it has read of its fonts where all threads share it.
  private static final ReentrantLock ONE_AT_A_TIME = new ReentrantLock();

  private FormulaSetter() {}

  /// The formula as outlines; empty if it is not understood, or asks for more than a formula.
  ///
  /// @param display whether it stands by itself, and not in a line of text
  public static Optional<FormulaOutline> set(String tex, boolean display) {
    ONE_AT_A_TIME.lock();
    try {
      return FormulaGuard.harmless(tex)
          .map(plain -> outline(plain, display))
          .filter(FormulaSetter::isSeen);
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      // A class that ran out of stack while it was loaded is missing from then on.
      return Optional.empty();
    } finally {
      ONE_AT_A_TIME.unlock();
    }
  }

  private static FormulaOutline outline(String tex, boolean display) {
    int style = display ? TeXConstants.STYLE_DISPLAY : TeXConstants.STYLE_TEXT;
    TeXIcon icon =
        new TeXFormula(TexSpelling.known(tex)).createTeXIcon(style, SIZE * FormulaOutline.UNITS);
    icon.setInsets(new Insets(0, 0, 0, 0), true);
    // Known by being this very object: a formula may have black parts of its own.
    Color ink = new Color(0, 0, 0);
    icon.setForeground(ink);
    OutlineGraphics graphics = new OutlineGraphics(ink);
    icon.paintIcon(null, graphics, 0, 0);
    List<Area> areas = graphics.areas();
    double depth = icon.getTrueIconDepth();
    return new FormulaOutline(
        icon.getTrueIconWidth(), icon.getTrueIconHeight() - depth, depth, areas);
  }

  private static boolean isSeen(FormulaOutline formula) {
    return !formula.areas().isEmpty()
        && formula.widthInEms() > 0
        && formula.widthInEms() < MOST_EMS_WIDE
        && formula.heightInEms() > 0
        && formula.heightInEms() < MOST_EMS_HIGH
        && Math.abs(formula.depthInEms()) < MOST_EMS_HIGH;
  }
}

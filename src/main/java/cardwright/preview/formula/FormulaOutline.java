package cardwright.preview.formula;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A formula as areas to be filled, in [#UNITS] to the em of the text around it. Its upper left
/// corner is at 0, 0; y grows downwards.
///
/// @param width how far the text after it stands
/// @param ascent from its top to the line that the text around stands on
/// @param depth from that line to its bottom
/// @param areas in the order in which they are filled
public record FormulaOutline(double width, double ascent, double depth, List<Area> areas) {

  /// Of an em.
  public static final int UNITS = 1000;

  /// One area of a formula.
  ///
  /// @param colour null for that of the text around
  /// @param shape filled by the rule that what is wound around is inside
  record Area(@Nullable Color colour, Path2D shape) {}

  /// Keeps a copy of the list.
  public FormulaOutline {
    areas = List.copyOf(areas);
  }

  /// The width in ems.
  public double widthInEms() {
    return width / UNITS;
  }

  /// The height in ems, from top to bottom.
  public double heightInEms() {
    return (ascent + depth) / UNITS;
  }

  /// How far it reaches below the line of the text around, in ems.
  public double depthInEms() {
    return depth / UNITS;
  }

  /// Fills the areas.
  ///
  /// @param ink the colour of the text around
  public void draw(Graphics2D graphics, Color ink) {
    for (Area area : areas) {
      graphics.setColor(area.colour() == null ? ink : area.colour());
      graphics.fill(area.shape());
    }
  }
}

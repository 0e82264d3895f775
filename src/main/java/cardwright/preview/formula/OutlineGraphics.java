package cardwright.preview.formula;

import cardwright.preview.formula.FormulaOutline.Area;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Keeps what is drawn on it as areas. Letters and lines are kept apart: they may be wound in
/// opposite directions, and would leave holes in each other.
final class OutlineGraphics extends UnusedGraphics {

  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

  /// What was drawn in one colour, one after the other.
  private record Run(Color colour, Path2D letters, Path2D lines) {}

  private final Color ink;
  private final List<Run> runs = new ArrayList<>();
  private AffineTransform transform = new AffineTransform();
  private Color colour;
  private Font font = new Font(Font.SERIF, Font.PLAIN, 1);
  private Stroke stroke = new BasicStroke();

  /// @param ink the colour of what has none of its own
  OutlineGraphics(Color ink) {
    this.ink = ink;
    this.colour = ink;
  }

  /// What was drawn, as few areas as keep its colours and their order.
  List<Area> areas() {
    List<Area> areas = new ArrayList<>();
    for (Run run : runs) {
      Color own = run.colour() == ink ? null : run.colour();
      for (Path2D shape : List.of(run.letters(), run.lines())) {
        if (shape.getCurrentPoint() != null) {
          areas.add(new Area(own, shape));
        }
      }
    }
    return areas;
  }

  private Run run() {
    if (runs.isEmpty() || runs.getLast().colour() != colour) {
      runs.add(new Run(colour, new Path2D.Double(), new Path2D.Double()));
    }
    return runs.getLast();
  }

  @Override
  public void fill(Shape shape) {
    run().lines().append(shape.getPathIterator(transform), false);
  }

  @Override
  public void draw(Shape shape) {
    fill(stroke.createStrokedShape(shape));
  }

  @Override
  public void drawGlyphVector(GlyphVector glyphs, float x, float y) {
    run().letters().append(glyphs.getOutline(x, y).getPathIterator(transform), false);
  }

  @Override
  public void drawString(String text, float x, float y) {
    drawGlyphVector(font.createGlyphVector(EXACT, text), x, y);
  }

  @Override
  public void drawString(String text, int x, int y) {
    drawString(text, (float) x, (float) y);
  }

  @Override
  public Color getColor() {
    return colour;
  }

  @Override
  public void setColor(Color colour) {
    this.colour = colour;
  }

  @Override
  public Font getFont() {
    return font;
  }

  @Override
  public void setFont(Font font) {
    this.font = font;
  }

  @Override
  public FontRenderContext getFontRenderContext() {
    return EXACT;
  }

  @Override
  public Stroke getStroke() {
    return stroke;
  }

  @Override
  public void setStroke(Stroke stroke) {
    this.stroke = stroke;
  }

  @Override
  public AffineTransform getTransform() {
    return new AffineTransform(transform);
  }

  @Override
  public void setTransform(AffineTransform transform) {
    this.transform = new AffineTransform(transform);
  }

  @Override
  public void transform(AffineTransform change) {
    transform.concatenate(change);
  }

  @Override
  public void translate(int x, int y) {
    transform.translate(x, y);
  }

  @Override
  public void translate(double x, double y) {
    transform.translate(x, y);
  }

  @Override
  public void scale(double x, double y) {
    transform.scale(x, y);
  }

  @Override
  public void rotate(double angle) {
    transform.rotate(angle);
  }

  @Override
  public void rotate(double angle, double x, double y) {
    transform.rotate(angle, x, y);
  }

  @Override
  public void shear(double x, double y) {
    transform.shear(x, y);
  }

  @Override
  public RenderingHints getRenderingHints() {
    return new RenderingHints(Map.of());
  }

  @Override
  public @Nullable Object getRenderingHint(RenderingHints.Key key) {
    return null;
  }

  @Override
  public void setRenderingHint(RenderingHints.Key key, Object value) {
    // Outlines are exact.
  }

  @Override
  public void setRenderingHints(Map<?, ?> hints) {
    // Outlines are exact.
  }

  @Override
  public void addRenderingHints(Map<?, ?> hints) {
    // Outlines are exact.
  }

  @Override
  public void dispose() {
    // Nothing is held.
  }
}
